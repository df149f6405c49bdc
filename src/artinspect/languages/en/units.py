"""What English calls currencies and units of measurement."""

from artinspect.languages.en.cldr import CURRENCIES, MEASURES, SYMBOLS
from artinspect.languages.schema.units import Units

_DOLLARS = {"american": "USD", "taiwan": "TWD"}
# Singular; the plural in s is added.
_COINS = {
    "euro": "EUR", "pound": "GBP", "franc": "CHF", "ruble": "RUB", "rouble": "RUB", "rupee": "INR", "peso": "MXN",
    "peseta": "ESP", "shekel": "ILS", "zloty": "PLN", "forint": "HUF", "hryvnia": "UAH", "dirham": "AED",
    "dinar": "IQD", "rial": "IRR", "riyal": "SAR", "bitcoin": "BTC", "guilder": "NLG", "deutschmark": "DEM",
    "krona": "SEK", "krone": "NOK",
}  # fmt: skip

# Codes that are no words in capitals.
_CODES = "AED ARS CLP HUF IDR ILS INR ISK KES KRW MXN MYR NGN NZD PHP SAR SGD THB TWD UAH ZAR".split()

DATA = Units(
    currencies=CURRENCIES
    | {
        "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "baht": "THB", "rand": "ZAR",
        "korean won": "KRW", "pound sterling": "GBP", "pounds sterling": "GBP", "buck": "USD", "bucks": "USD",
        "lira": "TRY", "kronor": "SEK", "kroner": "NOK", "dollar": "USD", "dollars": "USD",
    }
    | _COINS
    | {f"{name}s": code for name, code in _COINS.items()}
    | {f"{whose} {word}": code for whose, code in _DOLLARS.items() for word in ("dollar", "dollars")},
    subunits=frozenset("cent cents pence penny kopecks".split()),
    signs={
        "$": "USD", "US$": "USD", "USD": "USD", "US $": "USD", "C$": "CAD", "CDN$": "CAD", "CA$": "CAD",
        "CAD": "CAD",
        "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD",
        "R$": "BRL",
        "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "元": "CNY", "CNY": "CNY",
        "RMB": "CNY", "₹": "INR", "INR": "INR", "Rs": "INR", "Rs.": "INR", "₽": "RUB", "₩": "KRW", "₴": "UAH",
        "₪": "ILS", "₺": "TRY", "₾": "GEL", "CHF": "CHF", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN",
    }
    | {code: code for code in _CODES},
    percent=frozenset(["percent", "%", "per cent", "pct", "percentage"]),
    percentage_points=frozenset(
        ["percentage point", "percentage points", "percent points", "percentage-point", "pp"]
    ),
    measures=MEASURES
    | {
        "hr": "hour", "min": "minute", "light-year": "light-year", "gramme": "gram", "kilo": "kilogram",
        "metric tonne": "tonne", "lb": "pound", "degree centigrade": "celsius", "degree c": "celsius",
        "degree f": "fahrenheit", "megawatt hour": "megawatt-hour", "megawatt-hour": "megawatt-hour",
        "amp": "ampere", "decibel": "decibel", "exabyte": "exabyte", "mile an hour": "mile-per-hour",
        "kilometer an hour": "kilometer-per-hour", "kilometre an hour": "kilometer-per-hour", "hrs": "hour",
        "mins": "minute", "light-years": "light-year", "grammes": "gram", "kilos": "kilogram", "lbs": "pound",
        "degrees centigrade": "celsius", "degrees c": "celsius", "degrees f": "fahrenheit",
        "megawatt-hours": "megawatt-hour", "amps": "ampere", "decibels": "decibel", "exabytes": "exabyte",
        "miles an hour": "mile-per-hour", "kilometers an hour": "kilometer-per-hour",
        "kilometres an hour": "kilometer-per-hour", "metric tonnes": "tonne", "celsius": "celsius",
        "centigrade": "celsius", "celcius": "celsius", "fahrenheit": "fahrenheit", "deg c": "celsius",
        "deg f": "fahrenheit",
        "kilowatt hours": "kilowatt-hour", "megawatt hours": "megawatt-hour", "years old": "year",
        "year old": "year", "years of age": "year", "months old": "month", "months of age": "month",
        "weeks old": "week", "weeks of age": "week", "days old": "day", "km squared": "square-kilometer",
    },
    symbols=SYMBOLS
    | {
        "km/hr": "kilometer-per-hour", "kph": "kilometer-per-hour", "kmph": "kilometer-per-hour",
        "km2": "square-kilometer", "km^2": "square-kilometer", "m2": "square-meter", "m^2": "square-meter",
        "m3": "cubic-meter", "µm": "micrometer", "m": "meter", "µg": "microgram", "g": "gram", "t": "tonne",
        "lbs": "pound", "lb": "pound", "L": "liter", "°": "degree", "Wh": "watt-hour", "MWh": "megawatt-hour",
        "GWh": "gigawatt-hour", "TWh": "terawatt-hour", "KB": "kilobyte", "dB": "decibel", "hrs": "hour",
        "yo": "year", "Gy": "gray", "mGy": "milligray", "mSv": "millisievert",
    },
    glued={"C": "celsius", "F": "fahrenheit", "st": "stone", "in": "inch", "p": "subunit", "c": "subunit"},
    masses={"pound": "pound", "pounds": "pound"},
    mass_cues=frozenset("of weighed weighs weighing weigh weight heavier lighter ounce ounces heavy pounder"
        " kilogram kilograms kilogrammes kilos kg".split()),
    endings={"year-old": "year", "month-old": "month", "week-old": "week", "day-old": "day", "fold": "fold"},
    inflections=("s",),
    per={
        "capita": "person", "person": "person", "head": "person", "share": "share", "household": "household",
        "barrel": "barrel", "piece": "item", "item": "item", "dozen": "dozen", "game": "match", "annum": "year",
    },
    adverbs={
        "annually": "year", "yearly": "year", "annual": "year", "monthly": "month", "weekly": "week",
        "daily": "day",
        "hourly": "hour",
    },
)  # fmt: skip
