"""What English calls currencies and units of measurement."""

from artinspect.languages.schema.units import Units

_DOLLARS = {
    "us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "new zealand": "NZD", "hong kong": "HKD",
    "singapore": "SGD", "taiwan": "TWD", "new taiwan": "TWD",
}  # fmt: skip
# Singular; the plural in s is added.
_COINS = {
    "euro": "EUR", "pound": "GBP", "british pound": "GBP", "franc": "FRF", "swiss franc": "CHF", "french franc": "FRF",
    "ruble": "RUB", "rouble": "RUB", "rupee": "INR", "peso": "MXN", "mexican peso": "MXN", "peseta": "ESP",
    "shekel": "ILS", "zloty": "PLN", "forint": "HUF", "hryvnia": "UAH", "dirham": "AED", "dinar": "IQD",
    "rial": "IRR", "riyal": "SAR", "bitcoin": "BTC", "guilder": "NLG", "deutschmark": "DEM", "german mark": "DEM",
    "finnish markka": "FIM", "swedish krona": "SEK", "norwegian krone": "NOK", "danish krone": "DKK",
}  # fmt: skip
_MEASURES = {
    "year": "year", "month": "month", "week": "week", "day": "day", "night": "night", "hour": "hour", "hr": "hour",
    "minute": "minute", "min": "minute", "second": "second", "millisecond": "millisecond", "decade": "decade",
    "kilometer": "kilometer", "kilometre": "kilometer", "meter": "meter", "metre": "meter",
    "centimeter": "centimeter", "centimetre": "centimeter", "millimeter": "millimeter", "millimetre": "millimeter",
    "micrometer": "micrometer", "nanometer": "nanometer", "nanometre": "nanometer", "mile": "mile", "yard": "yard",
    "nautical mile": "nautical-mile", "light year": "light-year", "light-year": "light-year", "furlong": "furlong",
    "square kilometer": "square-kilometer", "square kilometre": "square-kilometer", "square meter": "square-meter",
    "square metre": "square-meter", "square mile": "square-mile", "acre": "acre", "hectare": "hectare",
    "cubic meter": "cubic-meter", "cubic metre": "cubic-meter", "liter": "liter", "litre": "liter",
    "milliliter": "milliliter", "millilitre": "milliliter", "gallon": "gallon", "pint": "pint", "barrel": "barrel",
    "cup": "cup", "tablespoon": "tablespoon", "teaspoon": "teaspoon", "gram": "gram", "gramme": "gram",
    "milligram": "milligram", "microgram": "microgram", "kilogram": "kilogram", "kilo": "kilogram",
    "tonne": "tonne", "ton": "ton", "metric ton": "tonne", "metric tonne": "tonne", "ounce": "ounce", "lb": "pound",
    "degree": "degree", "degree celsius": "celsius", "degree fahrenheit": "fahrenheit",
    "degree centigrade": "celsius", "degree c": "celsius", "degree f": "fahrenheit", "watt": "watt",
    "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt", "kilowatt hour": "kilowatt-hour",
    "kilowatt-hour": "kilowatt-hour", "megawatt hour": "megawatt-hour", "megawatt-hour": "megawatt-hour",
    "volt": "volt", "ampere": "ampere", "amp": "ampere", "ohm": "ohm", "joule": "joule", "calorie": "calorie",
    "kilocalorie": "kilocalorie", "decibel": "decibel", "knot": "knot", "bit": "bit", "byte": "byte",
    "kilobyte": "kilobyte", "megabyte": "megabyte", "gigabyte": "gigabyte", "terabyte": "terabyte",
    "petabyte": "petabyte", "exabyte": "exabyte", "megapixel": "megapixel", "carat": "carat", "karat": "karat",
    "mile per hour": "mile-per-hour", "mile an hour": "mile-per-hour", "kilometer per hour": "kilometer-per-hour",
    "kilometre per hour": "kilometer-per-hour", "kilometer an hour": "kilometer-per-hour",
    "kilometre an hour": "kilometer-per-hour", "meter per second": "meter-per-second",
    "metre per second": "meter-per-second", "picometer": "picometer", "picometre": "picometer",
}  # fmt: skip
_PLURALS = {
    f"{head}s{mark}{tail}": unit for name, unit in _MEASURES.items() for head, mark, tail in [name.partition(" ")]
}

DATA = Units(
    currencies={
        "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY", "chinese yuan": "CNY", "renminbi": "CNY", "rmb": "CNY",
        "baht": "THB", "rand": "ZAR", "korean won": "KRW", "south korean won": "KRW", "pound sterling": "GBP",
        "pounds sterling": "GBP", "buck": "USD", "bucks": "USD", "lira": "TRY", "turkish lira": "TRY",
        "kronor": "SEK", "swedish kronor": "SEK", "kroner": "NOK", "norwegian kroner": "NOK",
        "danish kroner": "DKK", "dollar": "USD", "dollars": "USD",
    }
    | _COINS
    | {f"{name}s": code for name, code in _COINS.items()}
    | {f"{whose} {word}": code for whose, code in _DOLLARS.items() for word in ("dollar", "dollars")},
    subunits=frozenset("cent cents pence penny kopecks".split()),
    signs={
        "$": "USD", "US$": "USD", "USD": "USD", "US $": "USD", "C$": "CAD", "CA$": "CAD", "CAD": "CAD",
        "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL",
        "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "元": "CNY", "CNY": "CNY",
        "RMB": "CNY", "₹": "INR", "INR": "INR", "Rs": "INR", "Rs.": "INR", "₽": "RUB", "₩": "KRW", "₴": "UAH",
        "₪": "ILS", "₺": "TRY", "₾": "GEL", "CHF": "CHF", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN",
    },
    percent=frozenset(["percent", "%", "per cent", "pct", "percentage"]),
    percentage_points=frozenset(
        ["percentage point", "percentage points", "percent points", "percentage-point", "pp"]
    ),
    measures=_MEASURES
    | _PLURALS
    | {
        "square miles": "square-mile", "century": "century", "centuries": "century", "foot": "foot",
        "feet": "foot", "inch": "inch", "inches": "inch", "square foot": "square-foot", "square feet": "square-foot",
        "cubic feet": "cubic-foot", "cubic foot": "cubic-foot", "square kilometers": "square-kilometer",
        "square kilometres": "square-kilometer", "square meters": "square-meter", "square metres": "square-meter",
        "cubic meters": "cubic-meter", "cubic metres": "cubic-meter", "metric tons": "tonne",
        "metric tonnes": "tonne", "nautical miles": "nautical-mile", "light years": "light-year",
        "light-years": "light-year", "celsius": "celsius", "centigrade": "celsius", "fahrenheit": "fahrenheit",
        "deg c": "celsius", "deg f": "fahrenheit", "horsepower": "horsepower", "hertz": "hertz",
        "kilohertz": "kilohertz", "megahertz": "megahertz", "gigahertz": "gigahertz",
        "kilowatt hours": "kilowatt-hour", "kilowatt-hours": "kilowatt-hour", "megawatt hours": "megawatt-hour",
        "megawatt-hours": "megawatt-hour", "years old": "year", "year old": "year", "years of age": "year",
        "months old": "month", "months of age": "month", "weeks old": "week", "weeks of age": "week",
        "days old": "day", "km squared": "square-kilometer",
    },
    symbols={
        "km/h": "kilometer-per-hour", "km/hr": "kilometer-per-hour", "kph": "kilometer-per-hour",
        "kmph": "kilometer-per-hour", "km²": "square-kilometer", "km2": "square-kilometer",
        "km^2": "square-kilometer", "km": "kilometer", "m²": "square-meter", "m2": "square-meter",
        "m^2": "square-meter", "m³": "cubic-meter", "m3": "cubic-meter", "m/s": "meter-per-second",
        "cm": "centimeter", "mm": "millimeter", "μm": "micrometer", "µm": "micrometer", "nm": "nanometer",
        "m": "meter", "mi": "mile", "ft": "foot", "yd": "yard", "kg": "kilogram", "mg": "milligram",
        "μg": "microgram", "µg": "microgram", "g": "gram", "t": "tonne", "lbs": "pound", "lb": "pound",
        "oz": "ounce", "L": "liter", "ml": "milliliter", "ha": "hectare", "°C": "celsius", "°F": "fahrenheit",
        "°": "degree", "mph": "mile-per-hour", "Wh": "watt-hour", "kWh": "kilowatt-hour", "MWh": "megawatt-hour",
        "GWh": "gigawatt-hour", "TWh": "terawatt-hour", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
        "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "KB": "kilobyte", "kHz": "kilohertz",
        "MHz": "megahertz", "GHz": "gigahertz", "Hz": "hertz", "hp": "horsepower", "dB": "decibel", "hrs": "hour",
        "yo": "year", "Gy": "gray", "mGy": "milligray", "mSv": "millisievert", "tbsp": "tablespoon",
        "tsp": "teaspoon",
    },
    endings={"year-old": "year", "month-old": "month", "week-old": "week", "day-old": "day", "fold": "fold"},
    inflections=("s",),
    per={
        "capita": "person", "person": "person", "head": "person", "share": "share", "household": "household",
        "barrel": "barrel", "piece": "item", "item": "item", "dozen": "dozen", "game": "match", "annum": "year",
    },
    adverbs={
        "annually": "year", "yearly": "year", "annual": "year", "monthly": "month", "weekly": "week", "daily": "day",
        "hourly": "hour",
    },
)  # fmt: skip
