"""What German calls currencies and units of measurement."""

from artinspect.languages.de.cldr import CURRENCIES, MEASURES, SYMBOLS
from artinspect.languages.schema.units import Units

_DOLLARS = {"neuseeländisch": "NZD", "singapur": "SGD", "hongkong": "HKD", "taiwan": "TWD"}

# Codes that are no words in capitals.
_CODES = "AED ARS CLP HUF IDR ILS INR ISK KES KRW MXN MYR NGN NZD PHP SAR SGD THB TWD UAH ZAR".split()

DATA = Units(
    currencies=CURRENCIES
    | {
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "franken": "CHF", "pfund": "GBP",
        "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rubel": "RUB", "mark": "DEM", "d-mark": "DEM",
        "schilling": "ATS", "zloty": "PLN", "złoty": "PLN", "forint": "HUF", "lira": "TRY", "lire": "ITL",
        "rupien": "INR", "rand": "ZAR", "real": "BRL", "reais": "BRL", "hrywnja": "UAH", "griwna": "UAH",
        "won": "KRW", "schekel": "ILS", "baht": "THB", "lewa": "BGN", "lei": "RON", "peseten": "ESP",
        "drachmen": "GRD", "gulden": "NLG", "bitcoin": "BTC", "bitcoins": "BTC", "pfund sterling": "GBP",
        "taiwan-dollar": "TWD", "us-dollar": "USD",
    }
    | {f"französische{end} francs": "FRF" for end in ("", "n", "r")}
    | {f"{stem}{end} dollar": code for stem, code in _DOLLARS.items() for end in ("e", "en", "er")},
    subunits=frozenset("cent cents eurocent rappen pence kopeken groschen".split()),
    signs={
        "€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW", "₴": "UAH",
        "zł": "PLN",
        "EUR": "EUR", "USD": "USD", "CHF": "CHF", "GBP": "GBP", "JPY": "JPY", "US$": "USD", "US-$": "USD",
        "SFr": "CHF", "Fr.": "CHF", "DM": "DEM", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN",
        "CNY": "CNY", "RUB": "RUB", "TRY": "TRY", "UAH": "UAH", "CAD": "CAD", "AUD": "AUD", "CZK": "CZK",
        "HUF": "HUF", "INR": "INR", "BRL": "BRL", "KRW": "KRW", "ZAR": "ZAR", "A$": "AUD", "C$": "CAD",
        "HK$": "HKD",
    }
    | {code: code for code in _CODES},
    percent=frozenset("prozent prozents % v.h.".split()),
    percentage_points=frozenset("prozentpunkte prozentpunkten prozentpunkt %-punkte".split()),
    measures=MEASURES
    | {
        "jahren": "year", "jahres": "year", "monaten": "month", "monats": "month", "tagen": "day",
        "nächte": "night", "nächten": "night", "jahrzehnten": "decade", "jahrhunderten": "century",
        "lichtjahren": "light-year", "morgen land": "acre", "fass": "barrel", "kilo": "kilogram",
        "kilos": "kilogram", "°celsius": "celsius", "° celsius": "celsius",
        "stundenkilometer": "kilometer-per-hour", "stundenkilometern": "kilometer-per-hour",
        "megawattstunden": "megawatt-hour", "gigawattstunden": "gigawatt-hour",
        "terawattstunden": "terawatt-hour", "ps": "horsepower", "dezibel": "decibel", "bar": "bar",
        "mikrosievert": "microsievert", "millisievert": "millisievert", "becquerel": "becquerel",
    },
    symbols=SYMBOLS
    | {
        "km2": "square-kilometer", "Km": "kilometer", "qkm": "square-kilometer", "m2": "square-meter",
        "m^2": "square-meter", "qm": "square-meter", "m3": "cubic-meter", "µm": "micrometer", "m": "meter",
        "µg": "microgram", "g": "gram", "t": "tonne", "l": "liter", "°": "degree", "Wh": "watt-hour",
        "MWh": "megawatt-hour", "GWh": "gigawatt-hour", "TWh": "terawatt-hour", "W": "watt", "min": "minute",
        "Min.": "minute", "h": "hour", "Std.": "hour", "Sek.": "second", "dB": "decibel", "‰": "permille",
        "Promille": "permille", "V": "volt", "mSv": "millisievert",
    },
    glued={"C": "celsius"},
    masses={"pfund": "pound"},
    mass_cues=frozenset("wog wiegt wiegen schwer leichter abgenommen zugenommen nahm verlor fleisch".split()),
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
