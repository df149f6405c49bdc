"""How English speaks of time."""

from artinspect.languages.en.cldr_calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.calendar import Calendar

_ANY_NUMBER = "num|number|one|year"
_DAY = "num|day|ordinal"
_CLOCK = "clock|clock_dot|clock_four"

_ADJECTIVES = """
    full long more additional consecutive straight whole short extra further solid business working calendar
    trading successive tough difficult good bad entire
    """
_UNITS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_HALVES = {f"{word} {join}": n + 0.5 for word, n in _UNITS.items() for join in ("and a half", "- and - a - half")}

DATA = Calendar(
    lexicon={
        "month": MONTHS,
        "month_short": SHORT_MONTHS,
        "weekday": WEEKDAYS,
        "weekday_short": SHORT_WEEKDAYS | {"tues": 2, "thur": 4, "thurs": 4},
        "weekdays": {f"{day}s": number for day, number in WEEKDAYS.items()},
        "part": {
            "morning": "MO", "noon": "MI", "midday": "MI", "afternoon": "AF", "evening": "EV", "night": "NI",
            "midnight": "NI", "dawn": "MO", "dusk": "EV", "lunchtime": "MI",
        },
        "noon": {"noon": "MI", "midday": "MI"},
        "tonight": {"tonight": "NI"},
        "overnight": {"overnight": "NI"},
        "deictic": {
            "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2,
            "the day after tomorrow": 2,
        },
        "plural": {
            "years": "Y", "months": "M", "weeks": "W", "days": "D", "hours": "TH", "minutes": "TM",
            "decades": "DE", "centuries": "CE",
        },
        "singular": {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "TH", "decade": "DE",
            "century": "CE"},
        "unit": {
            "year": "Y", "years": "Y", "month": "M", "months": "M", "week": "W", "weeks": "W", "day": "D",
            "days": "D", "hour": "TH", "hours": "TH", "minute": "TM", "minutes": "TM",
            "seconds": "TS", "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE", "quarters": "Q",
            "fortnight": "W", "millennium": "L", "millennia": "L",
        },
        "century": {"century": None, "centuries": None},
        "quarter": {"quarter": "Q", "half": "H", "trimester": "Q", "semester": "H"},
        "number": {word: n for word, n in _UNITS.items() if n > 1} | {
            "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
            "seventeen": 17, "eighteen": 18, "nineteen": 19, "a hundred": 100, "one hundred": 100,
            "two hundred": 200, "a thousand": 1000, "a couple of": 2, "couple of": 2, "the two": 2, "a dozen": 12,
        } | _TENS | _HALVES | {
            f"{ten}{join}{unit}": n + m
            for ten, n in _TENS.items() for unit, m in _UNITS.items() for join in (" - ", " ")
        },
        "one": {"a": 1, "an": 1, "one": 1, "another": 1},
        "adjective": dict.fromkeys(_ADJECTIVES.split()),
        "plus_half": {"and a half": 0.5},
        "half": {"half a": 0.5, "half an": 0.5, "half": 0.5},
        "few": {
            "several": None, "some": None, "many": None, "a few": None, "few": None, "a number of": None,
            "a couple": None, "numerous": None,
        },
        "ordinal": {
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
            "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
            "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
            "twentieth": 20, "twenty - first": 21,
        },
        "nth": {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1},
        "span": {"week": "W", "day": "D", "weekend": "WE"},
        "this": {"this": 0},
        "rel": {
            "last": -1, "past": -1, "previous": -1, "this past": -1, "prior": -1, "this": 0, "current": 0,
            "these": 0, "next": 1,
            "coming": 1, "upcoming": 1, "following": 1, "this coming": 1,
        },
        "past": {"past": -1}, "latest": {"latest": -1}, "recent": {"recent": None, "the recent": None},
        "same": {"same": 0, "that": 0, "that same": 0, "following": 1, "preceding": -1},
        "whole": {"whole": None, "entire": None, "full": None, "all": None},
        "each": {"every": None, "each": None},
        "each_other": {"other": 2, "second": 2, "third": 3},
        "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
        "falling": {"fall": None}, "weekend": {"weekend": 0}, "weekends": {"weekends": "WE"},
        "mod": {
            "early": "START", "early in": "START", "earlier": "START", "earlier in": "START", "late in": "END",
            "later": "END", "later in": "END", "mid -": "MID", "the beginning of": "START",
            "the start of": "START", "beginning of": "START",
            "start of": "START", "mid": "MID", "the middle of": "MID", "late": "END",
            "the end of": "END", "end of": "END",
        },
        "mod_year": {"year - end": "END", "yearend": "END", "year's end": "END", "midyear": "MID",
            "mid - year": "MID"},
        "mod_week": {"midweek": "MID"},
        "year_rel": {"year - ago": -1, "year - earlier": -1},
        "day_before": {"the day before": -1, "the previous day": -1, "the next day": 1, "the following day": 1,
                       "the day after": 1},
        "year_shift": {"the following year": 1, "the next year": 1, "the previous year": -1,
            "the year before": -1},
        "approx": {
            "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX",
            "nearly": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN", "under": "LESS_THAN",
            "fewer than": "LESS_THAN", "up to": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN",
            "at least": "MORE_THAN", "at most": "LESS_THAN",
            "exactly": None,
        },
        "vague": {
            "lately": "PAST_REF", "currently": "PRESENT_REF", "now": "PRESENT_REF", "recently": "PAST_REF",
            "nowadays": "PRESENT_REF",
            "at present": "PRESENT_REF", "at the moment": "PRESENT_REF",
            "formerly": "PAST_REF", "soon": "FUTURE_REF",
            "right now": "PRESENT_REF", "these days": "PRESENT_REF", "previously": "PAST_REF",
        },
        "vague_noun": {"future": "FUTURE_REF", "past": "PAST_REF", "near future": "FUTURE_REF"},
        "then": {"the time": "PAST_REF", "that time": "PAST_REF"},
        "vague_duration": {
            "yearlong": "P1Y", "monthlong": "P1M", "weeklong": "P1W", "daylong": "P1D",
        },
        "set": {
            "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y",
            "hourly": "PT1H", "quarterly": "P3M", "nightly": "PTNI", "biweekly": "P2W", "biannual": "P6M",
            "semiannual": "P6M",
        },
        "times_a": {"once": 1, "twice": 2},
        "holiday": {
            "new year's eve": (12, 31), "new year's day": (1, 1), "new year": (1, 1), "christmas eve": (12, 24),
            "christmas": (12, 25), "christmas day": (12, 25), "boxing day": (12, 26), "easter": ("easter", 0),
            "easter sunday": ("easter", 0), "easter monday": ("easter", 1), "good friday": ("easter", -2),
            "maundy thursday": ("easter", -3), "palm sunday": ("easter", -7), "ash wednesday": ("easter", -46),
            "shrove tuesday": ("easter", -47), "whit monday": ("easter", 50), "pentecost": ("easter", 49),
            "thanksgiving": (11, (4, 4)), "thanksgiving day": (11, (4, 4)), "labor day": (9, (1, 1)),
            "memorial day": (5, (1, -1)), "presidents' day": (2, (1, 3)), "columbus day": (10, (1, 2)),
            "mother's day": (5, (7, 2)), "groundhog day": (2, 2), "independence day": (7, 4),
            "halloween": (10, 31), "valentine's day": (2, 14), "veterans day": (11, 11),
            "remembrance day": (11, 11), "armistice day": (11, 11), "st patrick's day": (3, 17),
            "all saints' day": (11, 1), "may day": (5, 1), "bastille day": (7, 14), "epiphany": (1, 6),
        },
        "decade_word": {
            "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
            "eighties": 80, "nineties": 90,
        },
        "oclock": {"o'clock": None},
        "meridiem": {
            "am": "MO", "a . m .": "MO", "a . m": "MO", "pm": "EV", "p . m .": "EV", "p . m": "EV",
        },
        "zone": {"pt": None, "et": None, "ct": None, "cst": None, "cdt": None, "mst": None, "eastern time": None,
                 "pacific time": None, "central time": None, "eastern standard time": None,
                 "eastern daylight time": None, "cet": None, "gmt": None, "utc": None, "bst": None, "est": None,
                 "edt": None, "pst": None, "pdt": None,
                 "local time": None, "ist": None, "jst": None, "cest": None, "aest": None, "aedt": None,
                 "acst": None,
                 "awst": None, "nzst": None, "nzdt": None, "msk": None, "sast": None, "akst": None, "hst": None,
                 "mdt": None, "mountain time": None, "east coast time": None, "us eastern time": None,
                 "us east coast time": None, "universal time": None},
        "ago": {"ago": None, "back": None}, "hence": {"from now": None, "hence": None},
        "shift": {"later": 1, "afterwards": 1, "afterward": 1, "earlier": -1},
        "shift_bare": {"after": 1, "before": -1},
        "fiscal": {"fiscal": None, "fiscal year": None, "the fiscal year": None},
        "times": {"times": None}, "hours": {"hours": None},
        "in": {"in": None}, "not_ahead": {"time": None, "times": None, "once": None},
        "for": {"for": None, "over": None, "in": None, "of": None, "during": None, "through": None,
            "within": None},
        "bc": {"b . c . e .": None, "b . c . e": None, "bc": None, "b . c .": None, "bce": None},
        "the": {"the": None},
        "since": {"since": None}, "until": {"until": None, "till": None, "by": None, "through": None},
        "onwards": {"from": False, "starting": True, "beginning": True, "effective": True}, "from": {"from": None},
        "inthe": {"in": None, "on": None, "at": None, "during": None, "by": None},
        "at_point": {"at": None, "by": None},
        "at": {"at": None, "around": None, "by": None, "from": None, "until": None, "before": None, "after": None},
        "to": {"to": None, "and": None, "or": None, "until": None, "through": None, "till": None},
        "aside": {"of": None},
        "per": {"per": None, "a": None, "an": None, "each": None},
        "of": {"of": None, "in": None},
        "long": {"long": None},
        # Phrases that tell no time, kept together so that no part of them does.
        "phrase": {"as soon as": None, "a day of": None},
        "comma": {",": None}, "dash": {"-": None, "–": None}, "dot": {".": None}, "slash": {"/": None},
    },
    shapes=(
        ("iso", Pattern(r"\d{4}-\d{2}-\d{2}(?!\d)  # 2024-10-23")),
        ("mdy", Pattern(r"(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])/(?:\d{4}|\d{2})(?!\d)  # 10/23/2024")),
        ("clock", Pattern(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])  # 14:30")),
        ("clock_dot", Pattern(r"(?:[01]?\d|2[0-4])\.[0-5]\d(?=\s?[ap]\.?m\b)  # 2.30 p.m.")),
        (
            "clock_four",
            Pattern(r"(?:[01]\d|2[0-4])[0-5]\d(?=\s?(?:gmt|utc|hours|local~time|est|edt)\b)  # 1430 GMT"),
        ),
        ("hundreds", Pattern(r"1\d00[’']?s\b  # 1800s")),
        ("decade", Pattern(r"(?:(?:1\d|20)\d0|[’'][2-9]0)[’']?s\b  # 1990s ; ’90s")),
        ("year_short", Pattern(r"[’']\d\d(?![\ds])  # ’68")),
        ("year", Pattern(r"(?:1\d{3}|20\d\d)(?![.,:]?\d|[\ \u00a0]?%|[a-z])  # 2024")),
        ("day", Pattern(r"(?:[12]?\d|3[01])(?:st|nd|rd|th)\b  # 23rd")),
        ("num", Pattern(r"\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?(?!\d)  # 1,200.50")),
    ),
    patterns=(
        ("date", f"weekday|weekday_short dot? comma? month {_DAY} comma? year?"),
        ("date", f"weekday|weekday_short dot? comma? month_short dot? {_DAY} comma? year?"),
        ("date", f"weekday|weekday_short dot? comma? the? {_DAY} of? month|month_short comma? year?"),
        ("date", f"month {_DAY} comma? year"),
        ("date", f"month_short dot? {_DAY} comma? year"),
        ("date", f"month {_DAY}"),
        ("date", f"month_short dot? {_DAY}"),
        ("date", f"month|month_short dot? {_DAY} of rel unit"),
        ("date", f"{_DAY} of? month|month_short comma? year"),
        ("date", f"{_DAY} of? month"),
        ("date", f"the? mod? part hours? of month {_DAY} comma? year?"),
        ("date", f"the? mod? part hours? of the? {_DAY} month comma? year?"),
        ("date", "the day of? month comma? year?"),
        ("date", f"rel unit month {_DAY}"),
        ("date", "iso|mdy"),
        ("span", "mod? the nth span of month year"),
        ("span", "mod? the nth span of month"),
        ("span", f"the span of month {_DAY} comma? year"),
        ("span", f"the span of month {_DAY}"),
        ("span", "the span of the? day of? month year"),
        ("span", "the span of the? day of? month"),
        ("days", "num|day (dash|to) (num|day) (of?) (month) (year?)"),
        ("days_after", "(month|month_short) (dot?) (num|day) (dash|to) num|day comma? year?"),
        ("month", "mod? month comma? of? year"),
        ("month", "mod? month_short dot? year"),
        ("month", "mod? rel? month"),
        ("month", "the rel month"),
        ("month", "same month"),
        ("month", "month of? the? rel unit"),
        ("monthdays", "month|month_short (dot?) (to|dash) (month|month_short) (dot?) (year)"),
        ("year", "mod? year"),
        ("year", "mod? fiscal year"),
        ("year", "the unit year"),
        ("year", "num|year bc"),
        ("year", "year_short"),
        ("years", "year +dash|slash +num"),
        ("season", "mod? the? rel|same? season of? year"),
        ("season", "mod? the? rel|same season"),
        ("season", "the? season of? the? rel unit"),
        ("season", "mod? the? season of? num|year bc"),
        ("season", "(inthe|since|until) season"),
        ("season", "(inthe|since|until) the season"),
        ("quarter", "mod? the? ordinal +dash? quarter of? year"),
        ("quarter", "mod? the? ordinal +dash? quarter"),
        ("quarter", "the? ordinal quarter of the? rel unit"),
        ("quarter", "the? rel|latest quarter of? year"),
        ("quarter", "the? rel|latest quarter"),
        ("quarter", "(for) the quarter"),
        ("decade", "mod? the? mod? decade"),
        ("decade", "the? mod? decade_word"),
        ("century", "the? mod? hundreds"),
        ("century", "the? mod? day|ordinal dash? century bc?"),
        ("place", "the? day unit"),
        ("place", "the? falling of"),
        ("deictic", "deictic part?"),
        ("deictic", "mod deictic part?"),
        ("deictic", "tonight"),
        ("deictic", "this part"),
        ("overnight", "overnight"),
        ("weekday", "mod? rel? weekday part"),
        ("weekday", "rel? weekday"),
        ("weekday", "mod rel? weekday"),
        ("weekend", "mod? the|rel|same weekend"),
        ("weekend", "the rel|same weekend"),
        ("bounded", f"the? rel {_ANY_NUMBER} unit"),
        ("bounded", "the? rel few unit"),
        ("bounded", "the? rel plural"),
        ("bounded", "the past unit"),
        ("vague", "recent plural"),
        ("relative", "mod? the? rel unit"),
        ("relative", "mod the unit"),
        ("relative", "(for) the unit"),
        ("relative", "mod_year"),
        ("relative", "mod_week"),
        ("relative", "year_rel"),
        ("anaphor", "the? same unit"),
        ("anaphor", "day_before"),
        ("anaphor", "year_shift"),
        ("anaphor", f"approx? {_ANY_NUMBER} unit plus_half? shift"),
        ("anaphor", f"approx? {_ANY_NUMBER} unit shift_bare (comma|dot)"),
        ("anaphor", "the unit shift_bare (comma|dot)"),
        ("anaphor", "few unit shift"),
        ("anaphor", "plural shift"),
        ("holiday", "holiday comma? year"),
        ("holiday", "rel? holiday"),
        ("clock", f"approx? {_CLOCK} meridiem zone?"),
        ("clock", f"approx? {_CLOCK}|num meridiem zone? comma? weekday part"),
        ("clock", "clock|clock_four zone?"),
        ("clock", "approx? num meridiem zone?"),
        ("clock", "num|number oclock"),
        ("clocks", "num|clock (dash|to) (num|clock) (meridiem)"),
        ("part", "the? rel|same part"),
        ("part", "(mod) the part"),
        ("weekday", "noon weekday"),
        ("clock", f"weekday comma? {_CLOCK} meridiem? zone?"),
        ("clock", "weekday comma? num meridiem zone?"),
        ("part", "(inthe) the? mod? part"),
        ("part", "mod? part"),
        ("ago", f"approx? {_ANY_NUMBER} unit ago"),
        ("ago", f"approx? {_ANY_NUMBER} unit plus_half ago"),
        ("ago", "approx? half unit ago"),
        ("ago", "few unit ago"),
        ("ago", "plural ago"),
        ("from_now", f"approx? {_ANY_NUMBER} unit hence"),
        ("from_now", f"approx? {_ANY_NUMBER} unit from deictic|weekday"),
        ("ahead", f"(in) approx? {_ANY_NUMBER} unit"),
        ("rate", "per unit"),
        ("duration", f"approx? {_ANY_NUMBER} approx? unit"),
        ("duration", f"approx? {_ANY_NUMBER} unit plus_half"),
        ("duration", f"approx? {_ANY_NUMBER} +dash unit"),
        ("duration", f"approx? {_ANY_NUMBER}|few adjective unit"),
        ("duration", "num|number (to|dash) (num|number) (dash?) (unit)"),
        ("duration", "approx? half unit"),
        ("duration", "the? whole unit|season|weekend"),
        ("duration", f"{_ANY_NUMBER} whole unit"),
        ("duration", "whole of? the unit"),
        ("duration", "the? ordinal number|num unit"),
        ("duration", "few unit"),
        ("duration", "(for|since) plural"),
        ("duration", "plural (of|shift_bare)"),
        ("place", "the plural (of)"),
        ("duration", f"{_ANY_NUMBER} unit +dash +long"),
        ("duration", "plural|singular +dash +long"),
        ("vague_duration", "vague_duration"),
        ("set", "each each_other|number|num? unit|weekday|season|weekend|part"),
        ("set", "each few unit"),
        ("set", "times_a per unit"),
        ("set", "number|num|few times per unit"),
        ("set", "set"),
        ("set", "weekdays"),
        ("place", "the weekdays"),
        ("set", "weekends"),
        ("vague", "vague"),
        ("vague", "the vague_noun"),
        ("vague", "(at_point) then"),
    ),
    suffixes={},
    compounds=(),
    possessive="'s",
    capitalised=frozenset(
        "may march mar august jan mon tue tues wed thu thur thurs fri sat sun dec nov oct sep sept".split()
    ),
    lowercase=frozenset("daily weekly monthly annual quarterly overnight past fall spring nightly".split()),
    match_words=frozenset(
        """
        scored halftime touchdown touchdowns quarterback referee goalkeeper striker midfielder defender rugby
        soccer football basketball league coach coached playoff playoffs penalty kickoff tackles tries teammates
        scoreline equaliser equalizer premiership championship
        """.split()
    ),
    month_names={"may": True, "march": True, "april": False, "june": False, "august": False},
    prepositions=frozenset(["following"]),
    past=Pattern(
        r"""
        (?: was | were | had | did | said | told | came | went | took | made | won | lost | began | fell
          | rose | left | met | died | found | gave | became | held | ran | struck | shot | [a-z]{2,15}ed
        )  # found
        """
    ),
    not_past_after=frozenset(["be"]),
    future=Pattern(
        r"""
        (?: will | shall | (?:is | are)~to | plans? | planned | expected | scheduled | going | predicts?
          | predicted | forecasts? | expects? | (?:c|w)ould(?!~(?:not | have)\b)
          | due
              (?! ~to ~
                    (?: an? | the | its | his | her | their | this | that | these | those | [a-z]{2,15}ing
                    ) \b
              ) | tomorrow | upcoming | begins? | starts?
        )  # would
        """
    ),
    perfect=Pattern(r"(?:has | have | been)  # purchase"),
    nowadays_cues=frozenset("until even still".split()),
    past_today=True,
    resolves_distance=True,
    age_cues={"aged": 3, "ages": 3, "age": 3},
    age_ranges=frozenset(),
    aged_nouns=("children", "kids", "people", "boys", "girls", "youths", "adults", "youngsters", "pupils"),
    not_before=frozenset("old older".split()),
    not_after=frozenset("agenda expo number no page flight route under room channel".split()),
    year_cues=frozenset(
        """
        in since by until from of during the early late mid and to through before after for around till between
        spring summer autumn fall winter
        """.split()
    ).union(MONTHS),
    year_hints=frozenset(),
    measured=frozenset(
        """
        people men women dollars pounds miles feet meters metres km kg tons tonnes pages shares
        """.split()
    ),
    names_with_times=(),
    clause_openers=frozenset(
        """
        who which that whose whom where when while because although though but and or so as after before until if
        since whereas unless nor yet
        """.split()
    ),
    conjunctions=frozenset(["and", "or", "but", "so", "nor", "yet"]),
    nouns_capitalised=False,
)  # fmt: skip
