"""How French speaks of time."""

from artinspect.languages.fr.cldr_calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.calendar import Calendar

_ANY_NUMBER = "num|number|one"
_DAY = "num|day"

_UNITS = {
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
}
_TEENS = {
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
    "dix - sept": 17,
    "dix - huit": 18,
    "dix - neuf": 19,
}
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_COUNTED = (
    _UNITS
    | _TEENS
    | _TENS
    | {f"{ten} - {unit}": n + m for ten, n in _TENS.items() for unit, m in _UNITS.items()}
    | {f"{ten} et un": n + 1 for ten, n in _TENS.items()}
    | {f"{ten} et une": n + 1 for ten, n in _TENS.items()}
    | {f"soixante - {teen}": 60 + n for teen, n in _TEENS.items()}
    | {"quatre - vingts": 80, "quatre - vingt": 80, "cent": 100, "mille": 1000, "une dizaine d'": 10,
       "une vingtaine d'": 20, "une trentaine d'": 30, "une quinzaine de": 15, "une douzaine de": 12,
       "une dizaine de": 10, "une vingtaine de": 20}
)  # fmt: skip
_ROMAN = dict(
    enumerate(
        "ier iie iiie ive ve vie viie viiie ixe xe xie xiie xiiie xive xve xvie xviie xviiie xixe xxe xxie".split()
    )
)

DATA = Calendar(
    lexicon={
        "month": MONTHS | {"aout": 8},
        "month_short": SHORT_MONTHS | {"fév": 2},
        "months_of": {"mois de": None, "mois d'": None},
        "weekday": WEEKDAYS,
        "weekdays": {f"{day}s": number for day, number in WEEKDAYS.items()},
        "part": {
            "matin": "MO", "matinée": "MO", "midi": "MI", "après - midi": "AF", "soir": "EV", "soirée": "EV",
            "nuit": "NI", "minuit": "NI", "aube": "MO",
        },
        "deictic": {
            "aujourd'hui": 0, "hier": -1, "avant - hier": -2, "demain": 1, "après - demain": 2,
        },
        "plural": {
            "ans": "Y", "années": "Y", "mois": "M", "semaines": "W", "jours": "D", "heures": "TH", "minutes": "TM",
            "décennies": "DE", "siècles": "CE",
        },
        "unit": {
            "an": "Y", "ans": "Y", "année": "Y", "années": "Y", "mois": "M", "semaine": "W", "semaines": "W",
            "jour": "D", "jours": "D", "journée": "D", "journées": "D", "heure": "TH", "heures": "TH",
            "minute": "TM", "minutes": "TM", "seconde": "TS", "secondes": "TS", "décennie": "DE",
            "décennies": "DE",
            "siècle": "CE", "siècles": "CE", "millénaire": "L", "trimestre": "Q", "trimestres": "Q",
            "semestre": "H", "semestres": "H",
        },
        "years_word": {"années": None},
        "century": {"siècle": None, "siècles": None},
        "quarter": {"trimestre": "Q", "semestre": "H"},
        "number": _COUNTED,
        "one": {"un": 1, "une": 1},
        "half": {"demi": 0.5, "demie": 0.5, "demi -": 0.5, "une demi -": 0.5},
        "few": {
            "quelques": None, "plusieurs": None, "de nombreuses": None, "de nombreux": None, "de longues": None,
            "de longs": None, "certaines": None,
        },
        "some": {"des": None},
        "ordinal": {
            "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4,
            "cinquième": 5, "dernier": 4,
        } | {roman: n + 1 for n, roman in _ROMAN.items()},
        "rel": {
            "dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1, "passé": -1, "passée": -1,
            "précédent": -1, "précédente": -1, "prochain": 1, "prochaine": 1, "prochains": 1, "prochaines": 1,
        },
        "this": {"ce": 0, "cet": 0, "cette": 0, "ces": 0},
        "same": {"même": 0, "le lendemain": 1},
        "whole": {"toute": None, "tout": None, "entier": None, "entière": None},
        "each": {"chaque": None, "tous les": None, "toutes les": None},
        "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
        "weekend": {"week - end": 0, "weekend": 0},
        "mod": {
            "début": "START", "le début de": "START", "début de": "START", "le début": "START", "mi -": "MID",
            "milieu de": "MID", "le milieu de": "MID", "fin": "END", "la fin de": "END", "fin de": "END",
            "la fin": "END",
        },
        "day_before": {"la veille": -1, "le lendemain": 1, "le surlendemain": 2},
        "approx": {
            "environ": "APPROX", "quelque": "APPROX", "près de": "APPROX", "presque": "LESS_THAN",
            "moins de": "LESS_THAN", "plus de": "MORE_THAN", "plus d'": "MORE_THAN", "au moins": "MORE_THAN",
        },
        "vague": {
            "désormais": "PRESENT_REF", "actuellement": "PRESENT_REF", "maintenant": "PRESENT_REF",
            "pour le moment": "PRESENT_REF", "pour l'instant": "PRESENT_REF", "en ce moment": "PRESENT_REF",
            "récemment": "PAST_REF", "auparavant": "PAST_REF", "autrefois": "PAST_REF", "jadis": "PAST_REF",
            "naguère": "PAST_REF", "bientôt": "FUTURE_REF", "prochainement": "FUTURE_REF",
        },
        "vague_noun": {"avenir": "FUTURE_REF"},
        "set": {"quotidiennement": "P1D", "quotidien": "P1D", "quotidienne": "P1D", "annuellement": "P1Y",
                "hebdomadaire": "P1W", "mensuel": "P1M", "mensuelle": "P1M", "annuel": "P1Y", "annuelle": "P1Y"},
        "holiday": {
            "noël": (12, 25), "nouvel an": (1, 1), "jour de l'an": (1, 1), "pâques": ("easter", 0),
            "lundi de pâques": ("easter", 1), "vendredi saint": ("easter", -2), "ascension": ("easter", 39),
            "pentecôte": ("easter", 49), "toussaint": (11, 1), "assomption": (8, 15), "épiphanie": (1, 6),
            "armistice": (11, 11), "fête du travail": (5, 1), "fête nationale": (7, 14),
            "saint - sylvestre": (12, 31),
        },
        "oclock": {"heures": None, "heure": None}, "towards": {"vers": None},
        "shift": {"suivant": 1, "suivante": 1, "plus tard": 1, "après": 1, "avant": -1, "auparavant": -1,
            "plus tôt": -1},
        "bc": {"av . j . - c .": None, "av . j . - c": None, "avant j . - c": None, "avant jésus - christ": None},
        "the": {"le": None, "la": None, "les": None, "des": None},
        "since": {"depuis": None}, "until": {"jusqu'au": None, "jusqu'à": None, "jusqu'en": None},
        "onwards": {"dès": True, "partir": True, "compter": True},
        "il_y_a": {"il y a": None, "voici": None, "voilà": None},
        "ahead": {"dans": None, "d'ici": None},
        "inthe": {"au": None, "aux": None, "en": None, "à": None, "du": None, "dans": None, "le": None, "la": None,
                  "pendant": None, "durant": None, "de": None, "dès": None},
        "at": {"à": None, "dès": None, "vers": None, "de": None, "jusqu'à": None, "entre": None},
        "to": {"au": None, "à": None, "et": None, "ou": None, "aux": None},
        "per": {"par": None},
        "of": {"de": None, "du": None}, "in": {"en": None},
        "aside": {"de": None, "dès": None},
        "not_ahead": {"fois": None},
        "comma": {",": None}, "dash": {"-": None, "–": None}, "dot": {".": None},
    },
    shapes=(
        ("the", Pattern(r"l['’](?=[^\W\d_])  # l’été")),
        ("elided", Pattern(r"(?:d|qu|n|s|j|m|t|c)['’](?=[^\W\d_])  # d’avril")),
        ("iso", Pattern(r"\d{4}-\d{2}-\d{2}(?!\d)  # 2024-10-23")),
        ("dmy", Pattern(r"\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?![\d.,]?\d)  # 23/10/2024")),
        (
            "clock",
            Pattern(
                r"""
                  (?:[01]?\d|2[0-4])[\ \u00a0]?h[\ \u00a0]?[0-5]\d(?!\w)  # 14 h 30
                | (?:[01]?\d|2[0-4])[\ \u00a0]?h(?!\w)  # 14 h
                """
            ),
        ),
        ("clock", Pattern(r"(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])  # 14:30")),
        ("decade", Pattern(r"(?<=années\ )(?:(?:1\d|20)\d0|[2-9]0)(?!\d)  # années 1990")),
        ("day", Pattern(r"1er\b  # 1er")),
        ("year_short", Pattern(r"[’'][0-9]\d(?!\d)  # ’68")),
        ("year", Pattern(r"(?:1\d{3}|20\d\d)(?![.,:]?\d|[\ \u00a0]?%)  # 2024")),
        ("num", Pattern(r"\d{1,3}(?:[\ .\u00a0\u202f]\d{3}){0,3}(?:,\d{1,2})?(?!\d)  # 1 200,50")),
    ),
    patterns=(
        ("date", f"the? weekday comma? the? {_DAY} month year?"),
        ("date", f"the? weekday comma? the? {_DAY} month rel"),
        ("date", f"the? {_DAY} month year?"),
        ("date", f"the? {_DAY} month_short dot year?"),
        ("date", f"the? {_DAY} month rel"),
        ("date", "the? weekday? iso|dmy"),
        ("days", f"the? weekday? {_DAY} (to|dash) (the?) (weekday?) ({_DAY}) (month) (year?)"),
        ("month", "mod? the? month year"),
        ("month", "mod? the? months_of month year?"),
        ("month", "mod? month"),
        ("month", "the? month rel"),
        ("month", "month of the unit"),
        ("monthdays", "month (to|dash) (month) (year)"),
        ("year", "mod? the? unit year"),
        ("year", "mod? year bc?"),
        ("year", "mod? the? unit num bc"),
        ("year", "num bc"),
        ("year", "year_short"),
        ("season", "mod? the? season year"),
        ("season", "mod? the? season rel"),
        ("season", "mod? this season"),
        ("season", "(in) season"),
        ("season", "mod? the season"),
        ("quarter", "the? ordinal quarter year?"),
        ("quarter", "the? ordinal quarter of the? unit? year"),
        ("quarter", "the? quarter rel"),
        ("decade", "mod? the? years_word decade"),
        ("century", "mod? the? ordinal century bc?"),
        ("deictic", "deictic part?"),
        ("deictic", "deictic weekday"),
        ("weekday", "the? weekday part?"),
        ("weekday", "the? weekday rel part?"),
        ("weekday", "this weekday part?"),
        ("weekend", "this|the weekend"),
        ("weekend", "the? weekend rel"),
        ("weekend", "weekend"),
        ("bounded", f"the? {_ANY_NUMBER} rel unit"),
        ("bounded", f"the? rel {_ANY_NUMBER} unit"),
        ("bounded", "the? rel plural"),
        ("bounded", "the plural rel"),
        ("bounded", "this rel plural"),
        ("relative", "mod? the? unit rel"),
        ("relative", "mod? this unit"),
        ("relative", "mod the? unit"),
        ("anaphor", "the? same unit"),
        ("anaphor", "this same unit"),
        ("anaphor", "day_before"),
        ("anaphor", "the? unit shift"),
        ("anaphor", f"approx? {_ANY_NUMBER} unit shift"),
        ("anaphor", "few unit shift"),
        ("holiday", "the? holiday year?"),
        ("clock", "clock"),
        ("clock", "(at|towards) num|number oclock num?"),
        ("part", "the? part"),
        ("part", "this part"),
        ("part", "same part"),
        ("ago", f"il_y_a approx? {_ANY_NUMBER} unit"),
        ("duration", "(il_y_a) few unit"),
        ("ahead", f"(ahead) approx? {_ANY_NUMBER} unit"),
        ("since_for", f"(since) approx? {_ANY_NUMBER} unit"),
        ("since_for", "(since) few unit"),
        ("since_for", "(since) some plural"),
        ("duration", f"approx? {_ANY_NUMBER} unit"),
        ("duration", "num|number (to|dash) (num|number) (unit)"),
        ("duration", "approx? half unit"),
        ("duration", "few unit"),
        ("duration", "whole the unit"),
        ("set", "each number|num? unit|weekday|weekend"),
        ("set", "(per) unit"),
        ("set", "set"),
        ("set", "the weekdays"),
        ("vague", "vague"),
        ("vague", "the vague_noun"),
    ),
    suffixes={},
    compounds=(),
    possessive="",
    capitalised=frozenset(),
    lowercase=frozenset("mars".split()),
    match_words=frozenset(),
    month_names={},
    prepositions=frozenset(),
    past=Pattern(
        r"""
        (?: avait | avaient | était | étaient | fut | furent | eut | eurent
          | [a-zàâçéèêîôû]{2,14}(?:ait | aient | èrent | irent | urent)
        )  # heute
        """
    ),
    not_past_after=frozenset(),
    future=Pattern(
        r"""
        (?: va | vont | doit | doivent | prévue?s?
          | [a-zàâçéèêîôû]{1,12}(?:era | eront | ira | iront | dra | dront | ura | uront)
        )  # values
        """
    ),
    perfect=Pattern(
        r"""
        (?:[a-zàâçéèêîôû]{2,14}(?:é | ée | és | ées | i | ie | is | ies | u | ue | us | ues))  # publié
        """
    ),
    nowadays_cues=frozenset("encore".split()),
    past_today=False,
    resolves_distance=True,
    age_cues=dict.fromkeys("âgé âgée âgés âgées âge agé agée agés".split(), 3),
    age_ranges=frozenset(),
    aged_nouns=("enfant", "jeune", "adolescent", "personne", "homme", "femme", "fille", "garçon", "bébé", "élève"),
    not_before=frozenset(),
    not_after=frozenset("numéro no n page article".split()),
    year_cues=frozenset(
        """
        en depuis de dès entre et à jusqu'en avant après vers début fin an année années
        été hiver automne printemps
        """.split()
    ).union(MONTHS),
    year_hints=frozenset("le la les du au des par pour".split()),
    measured=frozenset(
        "euros euro francs dollars mètres kilomètres km kg tonnes personnes habitants salariés hectares".split()
    ),
    names_with_times=(),
    clause_openers=frozenset(
        """
        qui que dont où lequel laquelle lorsque quand parce car mais et ou donc alors tandis pendant après avant
        puis puisque comme si bien afin pour
        """.split()
    ),
    conjunctions=frozenset(["et", "ou", "mais", "car", "donc"]),
    nouns_capitalised=False,
)  # fmt: skip
