"""How German speaks of time."""

from artinspect.languages.de.cldr_calendar import MONTHS, SHORT_MONTHS, WEEKDAYS
from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.calendar import Calendar

_ANY_NUMBER = "num|number|one|year"
_DAY = "day|ordinal"
_HOUR = "num|clock|clock_dot"

_UNITS = {
    "ein": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
}
_TEENS = {
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
_TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_WHOLE = (
    {word: n for word, n in _UNITS.items() if n > 1}
    | _TEENS
    | _TENS
    | {f"{unit}und{ten}": n + m for unit, n in _UNITS.items() for ten, m in _TENS.items()}
    | {
        "hundert": 100,
        "einhundert": 100,
        "zweihundert": 200,
        "dreihundert": 300,
        "fünfhundert": 500,
        "tausend": 1000,
    }
)
_ADJECTIVES = """
    lange langen langes langer kurze kurzen kurzes volle vollen volles weitere weiteren weiteres weiterer ganze
    ganzen ganzes gute guten gutes harte harten schwere schweren schlechte schlechten turbulente turbulenten
    bewegte bewegten arbeitsreiche arbeitsreichen ereignisreiche ereignisreichen aufeinanderfolgende
    aufeinanderfolgenden magere mageren fette fetten verlorene verlorenen zusätzliche zusätzlichen ehrenamtliche
    ehrenamtlichen glückliche glücklichen
    """
_LASTING = """
    krieg kriegs krieges bürgerkrieg bürgerkriegs bestehen bestehens jubiläum jubiläums haft haftstrafe
    freiheitsstrafe gefängnisstrafe strafe vertrag vertrags vertrages laufzeit pause arbeit amtszeit ausbildung
    herrschaft geschichte tradition erfahrung regierungszeit studium studiums suche kampf kampfes exil exils
    aufenthalt aufenthalts frist sperre abwesenheit tätigkeit mitgliedschaft ehe beziehung bauzeit garantie
    forschung problem problems verhandlungen belagerung bewährung bewährungsfrist probezeit wartezeit dauer
    gefangenschaft gefängnis verspätung erfahrung vorsprung rückstand abstand entwicklung vorbereitung planung
    regentschaft zusammenarbeit partnerschaft
    """

# `Sonnabend` is northern and eastern German for Samstag, `Feber` Austrian for Februar; CLDR has neither.
_MONTHS = MONTHS | {"feber": 2}
_WEEKDAYS = WEEKDAYS | {"sonnabend": 6}

DATA = Calendar(
    lexicon={
        "month": _MONTHS,
        "month_short": SHORT_MONTHS,
        "weekday": _WEEKDAYS,
        "weekdays": {f"{day}s": number for day, number in _WEEKDAYS.items()},
        "part": {
            "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV",
            "nacht": "NI", "mitternacht": "NI", "morgenstunden": "MO", "vormittagsstunden": "MO",
            "mittagsstunden": "MI", "nachmittagsstunden": "AF", "abendstunden": "EV", "nachtstunden": "NI",
        },
        "early": {"frühe": "START", "späte": "END"},
        "parts": {
            "morgens": "MO", "frühmorgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF",
            "abends": "EV", "nachts": "NI",
        },
        "deictic": {"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2},
        "plural": {
            "jahre": "Y", "jahren": "Y", "monate": "M", "monaten": "M", "wochen": "W", "tage": "D", "tagen": "D",
            "stunden": "TH", "minuten": "TM", "jahrzehnte": "DE", "jahrzehnten": "DE", "jahrhunderte": "CE",
            "jahrhunderten": "CE",
        },
        "unit": {
            "jahr": "Y", "jahre": "Y", "jahren": "Y", "jahres": "Y", "monat": "M", "monate": "M",
            "monaten": "M", "monats": "M", "woche": "W", "wochen": "W", "tag": "D", "tage": "D", "tagen": "D",
            "tages": "D", "tags": "D", "stunde": "TH", "stunden": "TH", "minute": "TM", "minuten": "TM",
            "sekunde": "TS", "sekunden": "TS", "jahrzehnt": "DE", "jahrzehnte": "DE", "jahrzehnten": "DE",
            "jahrzehnts": "DE", "jahrhundert": "CE", "jahrhunderte": "CE", "jahrhunderten": "CE",
            "jahrhunderts": "CE", "jahrtausend": "L", "jahrtausende": "L", "jahrtausenden": "L",
            "quartale": "Q", "quartalen": "Q",
            "arbeitstag": "D", "arbeitstage": "D", "arbeitstagen": "D", "werktage": "D", "werktagen": "D",
            "vierteljahr": "Q", "kalenderjahr": "Y", "kalenderjahres": "Y", "jh": "CE",
            "jhd": "CE", "jhdt": "CE", "jhs": "CE",
        },
        "century": dict.fromkeys("jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhs jhd jhdt".split()),
        "quarter": {"quartal": "Q", "quartals": "Q", "trimester": "Q", "trimesters": "Q", "jahresviertel": "Q",
                    "halbjahr": "H", "halbjahres": "H", "halbjahrs": "H", "semester": "H", "jahreshälfte": "H"},
        "years_word": {"jahre": None, "jahren": None},
        "number": _WHOLE | {
            "anderthalb": 1.5, "eineinhalb": 1.5, "beiden": 2, "beide": 2, "zweier": 2, "dreier": 3,
        } | {f"{word}einhalb": n + 0.5 for word, n in _UNITS.items() if n > 1},
        "whole_number": _UNITS | _TEENS | _TENS | {"hundert": 100},
        "lasting_adjective": {
            "tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "TH", "minütig": "TM", "sekündig": "TS",
        },
        "aged": {"jährig": "Y"},
        "lasting": dict.fromkeys(_LASTING.split()),
        "one": {"ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1},
        "adjective": dict.fromkeys(_ADJECTIVES.split()),
        "half": {"halbe": 0.5, "halbes": 0.5, "halben": 0.5, "halber": 0.5, "dreiviertel": 0.75},
        "few": {
            "einige": None, "einigen": None, "einiger": None, "mehrere": None, "mehreren": None, "mehrerer": None,
            "viele": None, "vielen": None, "vieler": None, "wenige": None, "wenigen": None, "weniger": None,
            "ein paar": None, "paar": None, "etliche": None, "etlichen": None, "zahlreiche": None,
        },
        "ordinal": {
            "erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8,
            "neunte": 9, "zehnte": 10, "elfte": 11, "zwölfte": 12, "dreizehnte": 13, "vierzehnte": 14,
            "fünfzehnte": 15, "sechzehnte": 16, "siebzehnte": 17, "achtzehnte": 18, "neunzehnte": 19,
            "zwanzigste": 20, "einundzwanzigste": 21,
        },
        "rel": {
            "letzte": -1, "vergangene": -1, "vorige": -1, "verflossene": -1, "abgelaufene": -1,
            "vorvergangene": -2,
            "vorletzte": -2, "diese": 0, "laufende": 0, "heurige": 0, "kommende": 1, "nächste": 1,
            "übernächste": 2,
        },
        "same": {"selbe": 0, "gleiche": 0, "derselbe": 0, "demselbe": 0, "dieselbe": 0, "desselbe": 0,
                 "besagte": 0, "jene": 0, "darauffolgende": 1, "folgende": 1, "vorangegangene": -1,
                 "vorherige": -1},
        "whole": {"ganze": None, "gesamte": None, "volle": None},
        "each": {"jede": None, "alle": None},
        "each_other": {"zweite": 2, "dritte": 3},
        "season_year": {"saison": None, "schuljahr": None, "schuljahres": None, "spielzeit": None,
            "wintersaison": None,
                        "geschäftsjahr": None, "geschäftsjahres": None, "studienjahr": None,
                        "wintersemester": None, "sommersemester": None},
        "season": {
            "frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI", "frühlings": "SP",
            "frühjahrs": "SP", "frühjahres": "SP", "sommers": "SU", "herbstes": "FA", "herbsts": "FA",
            "winters": "WI",
            "spätsommer": "SU", "hochsommer": "SU", "spätherbst": "FA", "frühsommer": "SU",
        },
        "weekend": {"wochenende": 0, "wochenendes": 0, "wochenenden": 0},
        "mod": {"anfang": "START", "mitte": "MID", "ende": "END", "beginn": "START", "spätestens ende": "END"},
        "mod_year": {"jahresbeginn": "START", "jahresanfang": "START", "jahresmitte": "MID", "jahresende": "END",
                     "jahreswechsel": "END"},
        "mod_month": {"monatsanfang": "START", "monatsbeginn": "START", "monatsmitte": "MID", "monatsende": "END"},
        "mod_week": {"wochenbeginn": "START", "wochenanfang": "START", "wochenmitte": "MID"},
        "year_rel": {"vorjahr": -1, "vorjahres": -1, "vorjahrs": -1, "heuer": 0, "vorvorjahr": -2},
        "month_rel": {"vormonat": -1, "vormonats": -1, "vorjahresmonat": -12, "vorjahresmonats": -12},
        "week_rel": {"vorwoche": -1},
        "day_before": {"vortag": -1, "vortags": -1, "vortages": -1, "vorabend": -1, "folgetag": 1,
            "folgetages": 1, "tags darauf": 1,
                       "anderntags": 1,
                       "tags zuvor": -1, "am darauffolgenden tag": 1},
        "year_shift": {"folgejahr": 1},
        "approx": {
            "rund": "APPROX", "etwa": "APPROX", "circa": "APPROX", "ca": "APPROX", "ungefähr": "APPROX",
            "zirka": "APPROX", "knapp": "LESS_THAN", "fast": "LESS_THAN", "beinahe": "LESS_THAN",
            "nahezu": "LESS_THAN", "weniger als": "LESS_THAN", "mehr als": "MORE_THAN",
            "gut": "MORE_THAN", "mindestens": "MORE_THAN", "länger als": "MORE_THAN", "knappe": "LESS_THAN",
            "knappes": "LESS_THAN", "knappen": "LESS_THAN", "gute": "MORE_THAN", "gutes": "MORE_THAN",
            "guten": "MORE_THAN", "bis zu": "LESS_THAN", "höchstens": "LESS_THAN",
        },
        "vague": {
            "damals": "PAST_REF", "früher": "PAST_REF", "einst": "PAST_REF", "einstmals": "PAST_REF",
             "wenig später": "FUTURE_REF",
            "kurz darauf": "FUTURE_REF", "kurz danach": "FUTURE_REF", "bald": "FUTURE_REF",
            "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "zurzeit": "PRESENT_REF",
            "heutzutage": "PRESENT_REF", "demnächst": "FUTURE_REF", "folgezeit": "FUTURE_REF",
            "dieser zeit": "PAST_REF", "letzter zeit": "PAST_REF",
        },
        "past_noun": {"vergangenheit": "PAST_REF"},
        "now": {"heutig": 0, "heutige": 0, "heutigen": 0, "heutiger": 0, "heutiges": 0, "heutigem": 0},
        "yesterdays": {"gestrigen": -1, "gestrige": -1, "morgigen": 1, "morgige": 1},
        "vague_duration": {
            "jahrelang": "PXY", "monatelang": "PXM", "wochenlang": "PXW", "tagelang": "PXD", "stundenlang": "PTXH",
            "minutenlang": "PTXM", "jahrzehntelang": "PXDE", "jahrhundertelang": "PXCE", "langjährig": "PXY",
            "mehrjährig": "PXY", "mehrtägig": "PXD", "mehrwöchig": "PXW", "mehrstündig": "PTXH",
            "mehrmonatig": "PXM",
        },
        "set": {
            "täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y", "alljährlich": "P1Y",
            "stündlich": "PT1H", "halbjährlich": "P6M", "vierteljährlich": "P3M", "jahr um jahr": "P1Y",
            "jahr für jahr": "P1Y",
            "tag für tag": "P1D", "tag um tag": "P1D", "woche für woche": "P1W", "monat für monat": "P1M",
            "nacht für nacht": "PTNI", "allabendlich": "PTEV", "zweijährlich": "P2Y",
        },
        "times_a": {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "mehrmals": None},
        "holiday": {
            "silvester": (12, 31), "neujahr": (1, 1), "neujahrstag": (1, 1), "heiligabend": (12, 24),
            "heilige abend": (12, 24),
            "heiligen abend": (12, 24),
            "weihnachten": (12, 25), "weihnacht": (12, 25), "christtag": (12, 25), "stephanstag": (12, 26),
            "ostern": ("easter", 0), "ostersonntag": ("easter", 0), "ostermontag": ("easter", 1),
            "karfreitag": ("easter", -2), "gründonnerstag": ("easter", -3), "palmsonntag": ("easter", -7),
            "aschermittwoch": ("easter", -46), "rosenmontag": ("easter", -48),
            "faschingsdienstag": ("easter", -47),
            "christi himmelfahrt": ("easter", 39), "himmelfahrt": ("easter", 39), "pfingsten": ("easter", 49),
            "pfingstsonntag": ("easter", 49), "pfingstmontag": ("easter", 50), "fronleichnam": ("easter", 60),
            "dreikönigstag": (1, 6), "heilige drei könige": (1, 6), "valentinstag": (2, 14),
            "weltfrauentag": (3, 8), "tag der arbeit": (5, 1), "mariä himmelfahrt": (8, 15),
            "maria himmelfahrt": (8, 15),
            "mariä empfängnis": (12, 8), "stefanstag": (12, 26), "johannistag": (6, 24),
            "tag der deutschen einheit": (10, 3), "reformationstag": (10, 31), "halloween": (10, 31),
            "allerheiligen": (11, 1), "allerseelen": (11, 2), "martinstag": (11, 11),
            "nikolaustag": (12, 6), "nationalfeiertag": (10, 26),
        },
        "decade_word": {
            "zwanziger": 20, "dreißiger": 30, "dreissiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
            "siebziger": 70, "achtziger": 80, "neunziger": 90,
        },
        "oclock": {"uhr": None},
        "clock_half": {"halb": 30},
        "shift": {"später": 1, "darauf": 1, "danach": 1, "zuvor": -1, "davor": -1, "vorher": -1, "nachher": 1,
            "früher": -1},
        "bc": {"v . chr .": None, "v . chr": None, "vor christus": None, "v . u . z .": None},
        "article": {"der": None, "die": None, "das": None, "den": None, "dem": None},
        "the": {"der": None, "die": None, "das": None, "den": None, "dem": None, "des": None},
        "from": {"vom": None, "von": None},
        "zone": {"mez": None, "mesz": None, "ortszeit": None, "utc": None, "gmt": None, "h": None,
                 "mitteleuropäischer zeit": None},
        "onto": {"zum": None, "auf": None, "auf den": None, "/": None}, "since": {"seit": None},
        "until": {"bis": None}, "onwards": {"ab": True},
        "ago": {"vor": None}, "after": {"nach": None, "binnen": None, "innerhalb": None}, "in": {"in": None},
        "inthe": {"im": None, "am": None, "zum": None, "zur": None, "beim": None},
        "at": {"um": None, "gegen": None, "ab": None, "bis": None, "von": None, "zwischen": None},
        "to": {"bis": None, "und": None, "oder": None, "sowie": None, "auf": None},
        "aside": {"von": None, "aus": None, "vom": None, "ab": None, "schon": None, "bereits": None},
        "per": {"pro": None, "je": None},
        "long": {"lang": None}, "over": {"über": None}, "for": {"für": None},
        "not_ahead": {"mal": None, "erstmals": None},
        "ad": {"n . chr .": None, "n . chr": None, "nach christus": None},
        "of": {"des": None, "der": None, "dieser": None, "von": None},
        "comma": {",": None}, "dash": {"-": None, "–": None}, "dot": {".": None}, "slash": {"/": None},
    },
    shapes=(
        ("iso", Pattern(r"\d{4}-\d{2}-\d{2}(?!\d)  # 2024-10-23")),
        ("dmy", Pattern(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?![\d.,]?\d)  # 23.10.2024")),
        ("dm", Pattern(r"(?:[12]?\d|3[01]|0\d)\.(?:0?[1-9]|1[0-2])\.(?!\d)  # 23.10.")),
        (
            "clock",
            Pattern(
                r"""
                  (?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])  # 14:30
                | (?:[01]?\d|2[0-4])\.[0-5]\d(?=\s?(?:uhr|h)\b)  # 14.30 Uhr
                """
            ),
        ),
        ("clock_dot", Pattern(r"(?:[01]?\d|2[0-4])\.[0-5]\d(?![\d.]|\s?(?:euro|prozent|mio|mrd|%))  # 14.30")),
        ("decade", Pattern(r"(?:(?:1\d|20)?\d0)er(?=(?:[-\ ]jahre[ns]?)?\b)  # 90er-Jahre")),
        ("year_short", Pattern(r"[’'](?:[0-9]\d)(?!\d)  # ’68")),
        ("year", Pattern(r"(?:1\d{3}|20\d\d)(?![.,:]?\d|[\ \u00a0]?%|er)  # 2024")),
        ("day", Pattern(r"(?:0?[1-9]|[12]\d|3[01])\.(?=\s|/|-|–|,|[^\W\d_])  # 23. Oktober")),
        ("num", Pattern(r"\d{1,3}(?:\.\d{3}){0,3}(?:,\d{1,2})?(?!\d)  # 1.200,50")),
    ),
    patterns=(
        ("date", f"weekday comma? the? {_DAY} month year|year_short?"),
        ("date", f"weekday comma? the? {_DAY} month_short dot? year?"),
        ("date", "weekday comma? the? dmy|dm"),
        ("date", f"{_DAY} month year|year_short?"),
        ("date", f"{_DAY} month_short dot year?"),
        ("date", f"{_DAY} month the? same|rel unit"),
        ("date", f"early? part the? {_DAY} month year?"),
        ("date", f"{_DAY} month year? parts"),
        ("date", f"{_DAY} month the unit year"),
        ("date", "dmy|dm"),
        ("date", "iso"),
        ("night", f"part from {_DAY} (onto) (the?) (weekday?) ({_DAY}) (month) (year?)"),
        ("night", f"part from {_DAY} month year?"),
        ("night", "part from weekday"),
        ("night_to", f"part (onto) (the?) ({_DAY}) (month) (year?)"),
        ("days", "day|num (to|dash|slash|comma) (the?) (weekday?) (comma?) (day) (month) (year?)"),
        ("days", "day|num (comma) (to) (the?) (day) (month) (year?)"),
        ("days", "day|num (to) (inthe) (weekday?) (comma?) (the?) (day) (month) (year?)"),
        ("days", "day|num (comma|slash|dash) (day|num) (comma?) (to|dash|slash) (the?) (day) (month) (year?)"),
        ("days", "day|num (comma) (day|num) (comma) (day|num) (comma?) (to) (the?) (day) (month) (year?)"),
        ("days", "day|num (comma) (day) (comma) (day) (comma) (day) (comma?) (to) (the?) (day) (month) (year?)"),
        ("month", "mod? month year"),
        ("month", "mod? month_short dot? year"),
        ("month", "mod? month the unit year"),
        ("month", "mod? month"),
        ("month", "mod? the? rel month"),
        ("month", "the? month the? rel|same unit"),
        ("month", "month the unit"),
        ("monthdays", "month (to|dash|slash) (month) (year)"),
        ("year", "mod the? unit year"),
        ("year", "whole? unit year"),
        ("year", "the whole unit year"),
        ("year", "unit num bc?"),
        ("year", "mod year bc?"),
        ("year", "year bc?"),
        ("year", "num bc|ad"),
        ("year", "mod_year year"),
        ("year", "year_short"),
        ("years", "season_year year +slash|dash +num|year"),
        ("year_after", "(year) (+slash|dash) +num"),
        ("season", "mod? the? rel|same? season the? rel unit"),
        ("season", "mod? season the unit year"),
        ("season", "mod? season year +slash|dash +num"),
        ("season", "mod? season year bc?"),
        ("season", "mod? season num bc"),
        ("season", "mod? the? rel|same|whole? season"),
        ("quarter", "the? rel|ordinal|day quarter (of) rel? unit"),
        ("quarter", "the? ordinal|day half? quarter year?"),
        ("quarter", "the? ordinal|day quarter the? rel unit"),
        ("quarter", "the? rel quarter year?"),
        ("decade", "mod? the? early? decade +dash? years_word? bc?"),
        ("decade", "mod? the? early? decade_word +dash? years_word"),
        ("century", "mod the? early? day|ordinal century dot? bc?"),
        ("century", "article? early? day|ordinal century dot? bc?"),
        ("deictic", "deictic part|parts?"),
        ("deictic", "the? now unit|weekday|part"),
        ("deictic", "the? yesterdays unit|weekday|part"),
        ("weekday", "the? rel|same? weekday_part"),
        ("weekday", "weekday part|parts"),
        ("weekday", "the? rel|same? weekday"),
        ("weekday", "weekday the? rel unit"),
        ("weekend", "mod? the? rel|same|ordinal? weekend"),
        ("bounded", "the? rel plural"),
        ("relative", "mod? the? rel unit"),
        ("relative", "mod the unit"),
        ("relative", "mod? the? year_rel"),
        ("relative", "mod? the? month_rel"),
        ("relative", "mod? the? week_rel"),
        ("relative", "mod_year"),
        ("relative", "mod_month"),
        ("relative", "mod_week"),
        ("duration", "the? same plural"),
        ("anaphor", "the? same unit"),
        ("anaphor", "plural shift"),
        ("anaphor", "(inthe|in) unit shift"),
        ("anaphor", "the? unit shift"),
        ("anaphor", f"approx? {_ANY_NUMBER} half? unit shift"),
        ("anaphor", "half unit shift"),
        ("anaphor", "few unit shift"),
        ("anaphor", "day_before"),
        ("anaphor", "the? year_shift"),
        ("holiday", "holiday year"),
        ("holiday", "rel? holiday"),
        ("holiday", "rel? holiday_part year?"),
        ("clock", "clock|clock_dot oclock parts|part|zone?"),
        ("clock", "clock zone?"),
        ("clock", "num oclock num"),
        ("clock", "num|number|one oclock parts|part|zone?"),
        ("clock", "clock_half number|one oclock?"),
        ("clocks", f"{_HOUR} (dash|to|comma|slash) ({_HOUR}) (oclock)"),
        ("clocks", f"{_HOUR} (dash|to) ({_HOUR}) (comma) ({_HOUR}) (oclock)"),
        ("clocks", f"{_HOUR} (dash|to) ({_HOUR}) (to) (from?) ({_HOUR}) (oclock)"),
        ("clocks", f"{_HOUR} (dash|to) ({_HOUR}) (to|comma) ({_HOUR}) (dash|to) ({_HOUR}) (oclock)"),
        ("clocks", f"{_HOUR} (dash|to) ({_HOUR}) (to) (from) ({_HOUR}) (dash|to) ({_HOUR}) (oclock)"),
        ("clocks", f"{_HOUR} (to|comma) ({_HOUR}) (dash|to) ({_HOUR}) (oclock)"),
        ("clocks", f"{_HOUR} (to) (from) ({_HOUR}) (dash|to) ({_HOUR}) (oclock)"),
        ("clocks", f"{_HOUR} (comma) ({_HOUR}) (to) ({_HOUR}) (oclock)"),
        ("part", "(inthe|from|at|ago|after) early? part"),
        ("part", "early part"),
        ("part", "(the) early? part"),
        ("part", "(the) part (onto) (weekday)"),
        ("part", "parts"),
        ("part", "the? rel|same part"),
        ("part", "part the? same unit"),
        ("part", "part (the) (rel) (unit)"),
        ("bounded", f"the? rel {_ANY_NUMBER} unit"),
        ("bounded", "the? rel few unit"),
        ("ago", f"(ago) approx? {_ANY_NUMBER} half? unit"),
        ("ahead", f"(in) approx? {_ANY_NUMBER} half? unit"),
        ("ago", "(ago) approx? few unit"),
        ("ago", "(ago) plural"),
        ("since_for", f"(since) approx? {_ANY_NUMBER} half? unit"),
        ("since_for", f"(since) (over) {_ANY_NUMBER} half? unit"),
        ("since_for", "(since) approx? few? unit"),
        ("duration", f"approx? {_ANY_NUMBER} approx? half? unit"),
        ("duration", f"approx? {_ANY_NUMBER} +dash unit"),
        ("duration", f"approx? {_ANY_NUMBER}|few adjective unit"),
        ("duration", "num|number (to|dash) (num|number) (unit)"),
        ("duration", "approx? half unit"),
        ("duration", "the? whole unit|season|weekend|part"),
        ("duration", "the? whole number|num unit"),
        ("duration", "the? ordinal number|num unit"),
        ("duration", "the? number ordinal unit"),
        ("duration", "the? number|num same plural"),
        ("duration", "the? ordinal plural"),
        ("duration", "approx? few unit"),
        ("duration", "plural (long)"),
        ("duration", "(over|for) plural"),
        ("duration", "the few unit"),
        ("duration", "whole_number_lasting_adjective"),
        ("duration", "approx? num +dash? +lasting_adjective"),
        ("duration", "whole_number_aged (lasting)"),
        ("duration", "approx? num +dash? +aged (lasting)"),
        ("vague_duration", "vague_duration"),
        ("set", "each each_other? unit|weekday|season|weekend|part"),
        ("set", "each ordinal unit"),
        ("set", "each number|num unit"),
        ("set", "each rel weekday (inthe) unit"),
        ("set", "times_a the? (inthe?) unit"),
        ("set", "times_a per unit"),
        ("set", "times_a set"),
        ("set", "per number|num? unit"),
        ("rate", "(inthe) unit"),
        ("set", "set"),
        ("set", "weekdays"),
        ("vague", "vague"),
        ("vague", "(in) the past_noun"),
    ),
    suffixes={
        "rel": ("r", "n", "s", "m"), "same": ("n", "r", "s", "m"), "ordinal": ("n", "r", "s", "m"),
        "whole": ("n", "r", "s", "m"), "each": ("r", "n", "s", "m"), "each_other": ("n", "r", "s"),
        "weekday": ("en",), "month": ("s",), "early": ("n", "r", "s", "m"),
        "lasting_adjective": ("e", "en", "er", "es", "em"), "aged": ("e", "en", "er", "es", "em"),
        "vague_duration": ("e", "en", "er", "es", "em"),
        "set": ("e", "en", "er", "es", "em"),
    },
    compounds=(("weekday", "part"), ("holiday", "part"), ("whole_number", "lasting_adjective"),
        ("whole_number", "aged")),
    possessive="",
    capitalised=frozenset(
        """
        mai mär jan vergangenheit zukunft gegenwart sommer herbst
        winter montag tage tag
        """.split()
    ),
    lowercase=frozenset("heute gestern".split()),
    match_words=frozenset(),
    month_names={},
    prepositions=frozenset(),
    past=Pattern(
        r"""
        (?: war | waren | wurden? | hatten? | gab(?:en)? | kam(?:en)? | ging(?:en)? | stand(?:en)?
          | lag(?:en)? | starb(?:en)? | fand(?:en)? | gewann(?:en)? | verlor(?:en)? | begann(?:en)?
          | stieg(?:en)? | fiel(?:en)? | zog(?:en)? | nahm(?:en)? | blieb(?:en)? | sprach(?:en)?
          | verließ(?:en)? | traf(?:en)? | worden | gewesen | (?:[a-zäöü]{2,14})(?<!s)(?<!letz)(?<!ers)ten?
        )  # wurde
        """
    ),
    not_past_after=frozenset(),
    perfect=Pattern(r"(?:ge[a-zäöü]{2,14}(?:t|en) | [a-zäöü]{3,14}iert)  # gemacht"),
    future=Pattern(
        r"""
        (?: wird | werden | soll | sollen | will | wollen | findet | finden | beginnt | beginnen | startet
          | starten | lädt | laden | eröffnet | öffnet | tritt | folgt | geplant | morgen | plant | planen
          | möchte | möchten | könnte | könnten | dürfte | dürften | kann | können | darf | dürfen | muss
          | müssen | reist | reisen | trifft | treffen | spielt | spielen | tagt | tagen | entscheidet
          | entscheiden | endet | enden | empfängt | fliegt | fliegen | fährt | fahren
        )  # werden
        """
    ),
    nowadays_cues=frozenset("noch bis von schon auch damals früher und oder".split()),
    past_today=False,
    resolves_distance=False,
    age_cues={"unter": 0, "alter": 3, "jahrgang": 0},
    age_ranges=frozenset(["zwischen", "mit"]),
    aged_nouns=("kind", "jugendliche", "buben", "mädchen", "schüler", "jungen", "erwachsene", "senioren",
        "personen"),
    not_before=frozenset("alt alte alten alter altes jung junge jungen junger".split()),
    not_after=frozenset("agenda expo punkt nummer nr".split()),
    year_cues=frozenset(
        """
        seit anno jahr jahre jahren jahres ende anfang mitte sommer winter herbst frühjahr frühling sommers
        herbstes winters
        """.split()
    ).union(MONTHS),
    year_hints=frozenset(
        """
        ab bis von für zwischen um vor nach noch schon bereits erst und wieder auch nur im aus oder nachdem bevor
        seitdem
        """.split()
    ),
    measured=frozenset(
        """
        euro mark dm dollar franken lire schilling pfund gulden taler meter metern kilometer kilometern km m cm mm
        kg g kilogramm gramm tonnen t liter litern hektar quadratmeter quadratmetern quadratkilometer prozent stück
        menschen personen einwohner einwohnern teilnehmer teilnehmern besucher besuchern zuschauer zuschauern leute
        leuten mitglieder mitgliedern soldaten tote toten mann frauen männer kinder kindern seiten volt watt grad
        stunden meilen arbeiter arbeitern beschäftigte beschäftigten mitarbeiter mitarbeitern mal
        """.split()
    ),
    names_with_times=("welt am sonntag", "bild am sonntag", "presse am sonntag", "nzz am sonntag",
        "journal am sonntag"),
    clause_openers=frozenset(
        """
        der die das dem den deren dessen denen welche welcher welches was wer wo wobei worauf woraufhin wodurch
        wofür weshalb weswegen warum wie weil dass daß da obwohl während als wenn nachdem bevor ehe bis sodass
        damit ob falls indem seit seitdem solange sobald um ohne aber doch sondern denn und oder jedoch so nach vor
        """.split()
    ),
    conjunctions=frozenset(["und", "oder", "aber", "denn", "doch", "sondern"]),
    nouns_capitalised=True,
)  # fmt: skip
