"""How English writes dates, clock times, ranges and ages that `check` compares."""

from artinspect.languages.en.cldr_calendar import SHORT_WEEKDAYS
from artinspect.languages.schema.checks_time import TimeChecks

# Between a weekday and its date: a comma, an article, a bracket.
_GAP = r"(?:,? ?\(?(?:the|on)|,? \(|,|\.,?)? ?"
_SHORT_GAP = r"(?:,|,? \()? ?"
_ORDINAL = r"(?:st|nd|rd|th)?\b"
_CUE = r"\b(?:on|until|by|from|since|before|after|through|till|to|between|and|for|dated)"
_TO = r"(?: (?:to|until|through|and|till)|,? ?[–-])"

DATA = TimeChecks(
    short_weekdays={day.capitalize(): number for day, number in SHORT_WEEKDAYS.items()}
    | {"Tues": 2, "Weds": 3, "Thur": 4, "Thurs": 4},
    day_parts=r"(?: (?:morning|afternoon|evening|night|lunchtime))?",
    weekday_dates=(
        rf"{{weekday}}{_GAP}{{month}} ?{{day}}{_ORDINAL}(?!,\d)(?:,? {{year}})?",
        rf"{{short}}{_SHORT_GAP}{{month}} ?{{day}}{_ORDINAL}(?:,? {{year}})?",
        rf"{{weekday}}{_GAP}{{day}}{_ORDINAL}(?: of)? {{month}}(?:,? {{year}})?",
        rf"{{short}}{_SHORT_GAP}{{day}}{_ORDINAL}(?: of)? {{month}}(?:,? {{year}})?",
        rf"\b{{month}} {{day}}{_ORDINAL}(?:, {{year}},?)?(?:,? (?:which )?(?:is|was|will be|falls|fell) (?:\w{{1,12}} ){{0,4}}?(?:an?|on)|, a| \(a| \(|,) ?{{weekday}}",
        rf"(?<!\d){{day}}{_ORDINAL}(?: of)? {{month}}(?:,? {{year}},?)?(?:,? (?:which )?(?:is|was|will be|falls|fell) (?:\w{{1,12}} ){{0,4}}?(?:an?|on)|, a| \(a| \(|,) ?{{weekday}}",
        rf"{{weekday}}{_GAP}{{year}}-{{number}}-{{day}}(?!\d)",
        r"(?<!\d){year}-{number}-{day},? ?\(?{weekday}",
        # `from Friday 16 to Sunday 18 October`
        rf"{{weekday}}{_GAP}{{day}}{_ORDINAL},?{_TO} ?(?:{{any_weekday}}{_GAP})?\d{{1,2}}{_ORDINAL}(?: of)? {{month}}(?:,? {{year}})?",
    ),
    weekday_pairs=(
        rf"{{weekday}}(?: and | to | through | or |/|[–-]){{weekday2}},? ?\(?{{month}} {{day}}{_ORDINAL}(?: and | to | through | or |/|[–-]){{day2}}{_ORDINAL}(?:,? {{year}})?",
        rf"{{weekday}}(?: and | to | through | or |/|[–-]){{weekday2}},? ?\(?(?:the )?{{day}}{_ORDINAL}(?: and | to | through | or |/|[–-])(?:the )?{{day2}}{_ORDINAL}(?: of)? {{month}}(?:,? {{year}})?",
    ),
    joined_weekdays=r"day(?: (?:and|to|or|through|until)|/| ?-| ?–) ?$",
    dates=(
        rf"{_CUE}(?: {{any_weekday}},?)? {{month}} {{day}}{_ORDINAL}(?!,\d| \w{{0,30}}s\b)(?:, {{year}})?",
        rf"{_CUE}(?: {{any_weekday}},?)?(?: the)? {{day}}{_ORDINAL}(?: of)? {{month}}(?:,? {{year}})?",
        rf"\b{{month}} {{day}}{_ORDINAL},? (?P<year>(?:19|20)\d{{2}})\b",
        rf"{{any_weekday}},? ?\(?(?:the )?{{month}} {{day}}{_ORDINAL}(?:, {{year}})?",
        rf"(?<![\d.,$€£])(?<![\d.,$€£]\s){{day}}{_ORDINAL}(?: of)? {{month}},? (?P<year>(?:19|20)\d{{2}})\b",
        r"(?<![\d.,$€£]\s)(?<![\d.,$€£]){day}(?:st|nd|rd|th)(?: of)? {month}",
        r"\b{month} (?P<day>3[0-9])(?=[.,;:)!?]|$| (?:and|at|in|for|to|as|with|when|the|by)\b)",
        r"(?<![\w.-])(?P<year>(?:19|20)\d{2})-{number}-{day}(?![\w-])",
    ),
    clocks=(
        r"\b(?:at|from|until|by|before|after|around|till|between|about) (?P<hour>\d{1,2}):(?P<minute>\d{2})(?![\d:]|\.\d| ?(?:[ap]\.?m|minutes|for|in)\b)",
        r"(?<![\d.,:])(?P<hour>\d{2}):(?P<minute>\d{2}) (?:GMT|BST|CET|CEST|UTC|EST|EDT|PST|local time|hours)\b",
    ),
    half_day_clocks=(r"(?<![\d.,:$€£/])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?:a\.?m|p\.?m)\b",),
    date_ranges=(
        rf"(?:\b(?:from|between) )?(?:{{any_weekday}},? )?\b{{month}} {{day}}{_ORDINAL}(?:, {{year}})?,?{_TO} ?(?:{{any_weekday}},? )?(?:{{month2}} )?{{day2}}{_ORDINAL}(?!,\d|[\d:%]| ?(?:percent|per cent|million|people|[ap]\.?m))(?:, {{year2}})?",
        rf"(?:\b(?:from|between) )?(?<![\d.,$€£])(?:{{any_weekday}},? )?(?:the )?{{day}}{_ORDINAL}(?: ?(?:of )?{{month}}(?: {{year}})?)?{_TO} ?(?:{{any_weekday}},? )?(?:the )?{{day2}}{_ORDINAL}(?: of)? {{month2}}(?: {{year2}})?",
        rf"\b(?:from|between) (?:early |mid-|late )?{{month}} {{year}}{_TO} ?(?:early |mid-|late )?{{month2}} {{year2}}",
        r"\b{month} {year}(?: to |–){month2} {year2}",
    ),
    year_ranges=(
        r"\b(?:from|between) {year} (?:to|until|through|and|till) {year2}(?=[.,;:)!?–-]|$| (?!(?:miles?|feet|foot|met(?:re|er)s?|kilomet(?:re|er)s?|km|kg|tons?|tonnes?|pounds?|dollars?|euros?|"
        r"people|residents|members|visitors|fans|workers|jobs|homes|units|points|votes|acres|hectares|gallons|lit(?:re|er)s?|calories)\b)[a-z])",
        r"\b(?:years?|seasons?|period|term|in)(?: from| of)? {year}(?: to | through |[–-]){year2}",
        r"\((?:b\. )?{year} ?[–-] ?{year2}\)",
    ),
    clock_ranges=(
        r"\b(?:from|between) (?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\.?(?: to | until | and | till | ?– ?)"
        r"{hour2}(?:[:.]{minute2})? ?(?P<half2>[ap])\.?m\b",
        r"(?<![\d.:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<half>[ap])\.?m\.?(?: to | until | ?[–-] ?)"
        r"{hour2}(?:[:.]{minute2})? ?(?P<half2>[ap])\.?m\b",
        r"\b(?:from|between) (?P<hour>\d{1,2}):(?P<minute>\d{2})(?: to | until | and | ?– ?){hour2}:{minute2}(?! ?[ap]\.?m)\b",
    ),
    next_day=r"\b(?:next|following|overnight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    births=(
        r"\bborn(?: in (?:\w{2,30} )?(?:in )?| (?:in [A-Z]\w{1,30}(?:, \w{2,30})?,? )?on \w{3,9}\.? \d{1,2},? | (?:in [A-Z]\w{1,30} )?on \d{1,2} \w{3,9} | \w{3,9}\.? \d{1,2}, | \d{1,2} \w{3,9} | ){year}",
        r"\bborn (?:and raised )?in \w{2,30}(?:, \w{2,30})?,? in {year}",
        r"(?:\(b\.|\(born|\*) ?(?:\w{3,9}\.? \d{1,2},? |\d{1,2} \w{3,9} )?{year}",
        r"\b{year}, (?:the year )?(?:he|she) was born\b",
        r"\bin {year}, (?:he|she|\w{2,30}(?: \w{2,30})?) was born\b",
        r"\bborn to\b[^.!?]{1,60}? in {year}",
        r"\byear of birth(?: is| was)? {year}",
    ),
    ages=(
        r"\b(?P<age>\d{1,3}) years old\b",
        r"\b(?P<age>\d{1,3})-year-old\b",
        r"\baged (?P<age>\d{1,3})\b",
        r"\b(?:at|of) age (?P<age>\d{1,3})\b",
        r"\bage of (?P<age>\d{1,3})\b",
        r"\b(?-i:[A-Z])\w{1,30}, (?:now |who is )?(?P<age>\d{2})(?=[,.])",
        r"\b(?-i:[A-Z])\w{1,30} \((?P<age>\d{2})\)",
        r"\b(?:is|now|was|at) (?P<age>\d{2})(?=[.,;)]|$| and\b)",
        r"\bage,? (?P<age>\d{1,3})\b",
    ),
    birthdays=(
        r"\b(?P<age>\d{1,3})(?:st|nd|rd|th) birthday\b",
        r"\b(?:turns|turned|turning|turn)(?: (?:on|this) \w{3,10})? (?P<age>\d{1,3})\b",
    ),
    deaths=(r"\bdied\b[^.!?]{0,40}?\b(?:in|on)\b[^.!?]{0,16}?\b{year}", r"\bin {year}\b[^.!?]{0,40}?\bdied\b"),
    kin=r"\b(?:sons?|daughters?|father|mother|parents|brothers?|sisters?|wife|husband|grand\w{3,8}|child(?:ren)?|partner|twins?|uncle|aunt|girlfriend|boyfriend|cousin)\b",
    pronouns=r"(?:he|she|his|her|the|born|now|at|today|a|in|it|who)\b",
    happened=r"\b(?:was|were|had|voted|won|lost|met|died|came|went|took|fell|rose|struck|opened|closed|signed|passed|approved|rejected|decided|began|ended|killed|arrested|announced|resigned)\b",
    not_happened=r"\b(?:will|would|could|should|may|might|shall|planned|plans?|scheduled|due|expected|set|slated|if|unless|deadline|date|postponed|originally|"
    r"announced|called|that|effective|invited|moved|expires?|tickets?|hearing)\b"
    r"|\b(?:until|by|from|since|before|after|for|dated|to|through)(?: the)?(?: [a-z]{3,9}\.?)? {any}",
    relative_days=(
        r"\b(?:today|tomorrow|yesterday|tonight|last night|this (?:morning|afternoon|evening))\b(?!['’]s)",
    ),
    nowadays_before=r"\b(?:until|even|still|to|of|as|till|from|than|like|since|for|USA) $",
    nowadays_after=r" (?:still|than|as|and age)\b",
)  # fmt: skip
