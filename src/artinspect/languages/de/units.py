"""What German calls currencies and units of measurement."""

from artinspect.languages.schema.units import Units

_DOLLARS = {
    "kanadisch": "CAD", "australisch": "AUD", "neuseeländisch": "NZD", "singapur": "SGD", "hongkong": "HKD",
    "taiwan": "TWD",
}  # fmt: skip
_OTHERS = {
    "schweizer franken": "CHF", "norwegische kronen": "NOK", "norwegischen kronen": "NOK", "dänische kronen": "DKK",
    "dänischen kronen": "DKK", "schwedische kronen": "SEK", "schwedischen kronen": "SEK",
    "tschechische kronen": "CZK", "tschechischen kronen": "CZK", "isländische kronen": "ISK",
    "indische rupien": "INR", "indischen rupien": "INR", "finnische mark": "FIM", "finnischen mark": "FIM",
    "deutsche mark": "DEM", "deutschen mark": "DEM", "britische pfund": "GBP", "britischen pfund": "GBP",
    "pfund sterling": "GBP", "türkische lira": "TRY", "türkischen lira": "TRY", "südkoreanische won": "KRW",
    "mexikanische pesos": "MXN", "argentinische pesos": "ARS",
}  # fmt: skip

DATA = Units(
    currencies={
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "us-dollar": "USD", "dollars": "USD", "franken": "CHF",
        "pfund": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rubel": "RUB", "mark": "DEM",
        "d-mark": "DEM", "schilling": "ATS", "zloty": "PLN", "złoty": "PLN", "forint": "HUF", "lira": "TRY",
        "lire": "ITL", "rupien": "INR", "rand": "ZAR", "real": "BRL", "reais": "BRL", "hrywnja": "UAH",
        "griwna": "UAH", "won": "KRW", "schekel": "ILS", "baht": "THB", "lewa": "BGN", "lei": "RON",
        "peseten": "ESP", "drachmen": "GRD", "gulden": "NLG", "bitcoin": "BTC", "bitcoins": "BTC",
    }
    | {f"{stem}{end} dollar": code for stem, code in _DOLLARS.items() for end in ("e", "en", "er")}
    | {f"{stem}-dollar": code for stem, code in _DOLLARS.items()}
    | _OTHERS,
    subunits=frozenset("cent cents eurocent rappen pence kopeken groschen".split()),
    signs={
        "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW", "₴": "UAH", "zł": "PLN",
        "EUR": "EUR", "USD": "USD", "CHF": "CHF", "GBP": "GBP", "JPY": "JPY", "US$": "USD", "US-$": "USD",
        "SFr": "CHF", "Fr.": "CHF", "DM": "DEM", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN",
        "CNY": "CNY", "RUB": "RUB", "TRY": "TRY", "UAH": "UAH", "CAD": "CAD", "AUD": "AUD", "CZK": "CZK",
        "HUF": "HUF", "INR": "INR", "BRL": "BRL", "KRW": "KRW", "ZAR": "ZAR", "A$": "AUD", "C$": "CAD",
        "HK$": "HKD",
    },
    percent=frozenset("prozent prozents % v.h.".split()),
    percentage_points=frozenset("prozentpunkte prozentpunkten prozentpunkt %-punkte".split()),
    measures={
        "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "monat": "month", "monate": "month",
        "monaten": "month", "monats": "month", "woche": "week", "wochen": "week", "tag": "day", "tage": "day",
        "tagen": "day", "nächte": "night", "nächten": "night", "stunde": "hour", "stunden": "hour",
        "minute": "minute", "minuten": "minute", "sekunde": "second", "sekunden": "second",
        "millisekunden": "millisecond", "jahrzehnt": "decade", "jahrzehnte": "decade", "jahrzehnten": "decade",
        "jahrhundert": "century", "jahrhunderte": "century", "jahrhunderten": "century",
        "kilometer": "kilometer", "kilometern": "kilometer", "meter": "meter", "metern": "meter",
        "zentimeter": "centimeter", "zentimetern": "centimeter", "millimeter": "millimeter",
        "millimetern": "millimeter", "mikrometer": "micrometer", "mikrometern": "micrometer",
        "nanometer": "nanometer", "nanometern": "nanometer", "meile": "mile", "meilen": "mile", "fuß": "foot",
        "zoll": "inch", "seemeile": "nautical-mile", "seemeilen": "nautical-mile", "lichtjahre": "light-year",
        "lichtjahren": "light-year", "quadratmeter": "square-meter", "quadratmetern": "square-meter",
        "quadratkilometer": "square-kilometer", "quadratkilometern": "square-kilometer", "hektar": "hectare",
        "morgen land": "acre", "kubikmeter": "cubic-meter", "kubikmetern": "cubic-meter",
        "kubikkilometer": "cubic-kilometer", "liter": "liter", "litern": "liter", "milliliter": "milliliter",
        "hektoliter": "hectoliter", "hektolitern": "hectoliter", "barrel": "barrel", "fass": "barrel",
        "teelöffel": "teaspoon", "esslöffel": "tablespoon", "gramm": "gram", "milligramm": "milligram",
        "mikrogramm": "microgram", "kilogramm": "kilogram", "kilo": "kilogram", "kilos": "kilogram",
        "tonne": "tonne", "tonnen": "tonne", "feinunze": "ounce-troy", "feinunzen": "ounce-troy", "unze": "ounce",
        "unzen": "ounce", "karat": "karat", "grad": "degree", "grad celsius": "celsius",
        "grad fahrenheit": "fahrenheit", "°celsius": "celsius", "° celsius": "celsius",
        "stundenkilometer": "kilometer-per-hour", "stundenkilometern": "kilometer-per-hour",
        "kilometer pro stunde": "kilometer-per-hour", "kilometern pro stunde": "kilometer-per-hour",
        "meter pro sekunde": "meter-per-second", "metern pro sekunde": "meter-per-second", "knoten": "knot",
        "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt",
        "kilowattstunde": "kilowatt-hour", "kilowattstunden": "kilowatt-hour", "megawattstunden": "megawatt-hour",
        "gigawattstunden": "gigawatt-hour", "terawattstunden": "terawatt-hour", "ps": "horsepower",
        "volt": "volt", "ampere": "ampere", "ohm": "ohm", "dezibel": "decibel", "pascal": "pascal",
        "hektopascal": "hectopascal", "bar": "bar", "joule": "joule", "kilojoule": "kilojoule",
        "kalorien": "calorie", "kilokalorien": "kilocalorie", "hertz": "hertz", "kilohertz": "kilohertz",
        "megahertz": "megahertz", "gigahertz": "gigahertz", "bit": "bit", "byte": "byte", "kilobyte": "kilobyte",
        "megabyte": "megabyte", "gigabyte": "gigabyte", "terabyte": "terabyte", "megapixel": "megapixel",
        "mikrosievert": "microsievert", "millisievert": "millisievert", "becquerel": "becquerel",
    },
    symbols={
        "km/h": "kilometer-per-hour", "km²": "square-kilometer", "km2": "square-kilometer", "km": "kilometer",
        "Km": "kilometer", "qkm": "square-kilometer", "m²": "square-meter", "m2": "square-meter",
        "m^2": "square-meter", "qm": "square-meter", "m³": "cubic-meter", "m3": "cubic-meter", "m/s":
        "meter-per-second", "cm": "centimeter", "mm": "millimeter", "μm": "micrometer", "µm": "micrometer",
        "nm": "nanometer", "m": "meter", "kg": "kilogram", "mg": "milligram", "µg": "microgram", "g": "gram",
        "t": "tonne", "l": "liter", "ml": "milliliter", "hl": "hectoliter", "ha": "hectare", "°C": "celsius",
        "°F": "fahrenheit", "°": "degree", "Wh": "watt-hour", "kWh": "kilowatt-hour", "MWh": "megawatt-hour",
        "GWh": "gigawatt-hour", "TWh": "terawatt-hour", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
        "W": "watt", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "kHz": "kilohertz", "MHz": "megahertz",
        "GHz": "gigahertz", "Hz": "hertz", "PS": "horsepower", "min": "minute", "Min.": "minute", "h": "hour",
        "Std.": "hour", "Sek.": "second", "dB": "decibel", "hPa": "hectopascal", "V": "volt", "mSv": "millisievert",
    },
    endings={
        "jährig": "year", "monatig": "month", "wöchig": "week", "tägig": "day", "stündig": "hour",
        "minütig": "minute", "sekündig": "second", "prozentig": "percent", "%ig": "percent", "%-ig": "percent",
        "kilometrig": "kilometer", "fach": "fold",
    },
    inflections=("e", "en", "er", "es", "em", "s", "n"),
    per={
        "kopf": "person", "person": "person", "einwohner": "person", "aktie": "share", "anteilsschein": "share",
        "stück": "item", "spiel": "match", "kind": "child", "haushalt": "household", "feinunze": "ounce-troy",
    },
    adverbs={
        "jährlich": "year", "jährliche": "year", "jährlichen": "year", "jährlicher": "year", "monatlich": "month",
        "monatliche": "month", "monatlichen": "month", "wöchentlich": "week", "wöchentlichen": "week",
        "täglich": "day", "tägliche": "day", "täglichen": "day", "stündlich": "hour",
    },
)  # fmt: skip
