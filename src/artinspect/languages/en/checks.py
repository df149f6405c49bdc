"""English words that editorial rules look for."""

from artinspect.languages.schema.checks import CheckWords

DATA = CheckWords(
    weekday_dates=(
        r"{weekday}(?:,|,? the| \()? ?{month}\.? {day}(?:st|nd|rd|th)?\b(?:,? {year})?",
        r"\b{month}\.? {day}(?:, {year})?(?:, a | \(){weekday}\b",
        r"{weekday}(?:,|,? the| \()? ?{day}(?:st|nd|rd|th)?(?: of)? {month}\b\.?(?:,? {year})?",
    ),
    joined_weekdays=r"day(?: (?:and|to|or|through|until)|/| ?-| ?–) ?$",
    dates=(
        r"\b(?:on|until|by|from|since|before|after|through|till) {month}\.? {day}(?:st|nd|rd|th)?\b(?! \w{0,30}s\b)(?:, {year})?",
        r"\b(?:on|until|by|from|since|before|after|through|till)(?: the)? {day}(?:st|nd|rd|th)?(?: of)? {month}\b\.?(?:,? {year})?",
        r"\b{month}\.? {day}(?:st|nd|rd|th)?, {year}",
        r"(?<![\d.,$€£]\s)(?<![\d.,$€£]){day} {month} {year}",
    ),
    clocks=(
        r"(?<![\d.,:])(?P<hour>\d{1,2})[:.](?P<minute>\d{2}) ?(?:a\.?m|p\.?m)\b",
        r"\bat (?P<hour>\d{1,2}):(?P<minute>\d{2})(?![\d:]|\.\d)",
    ),
    date_ranges=(
        r"(?:from|between) {month}\.? {day} (?:to|until|through|and) {month2}\.? {day2}\b",
        r"(?:from|between) {day}(?: {month})? (?:to|until|through|and) {day2} {month2}\b",
    ),
    year_ranges=(
        r"\bfrom {year} (?:to|until|through) {year2}(?=[.,;)!?]|$)",
        r"\bbetween {year} and {year2}(?=[.,;)!?]|$)",
    ),
    placeholders=(
        r"[Ll]orem [Ii]psum",
        r"\b(?:TK(?:TK){1,5}|TODO|FIXME)\b",
        r"(?<=[a-z$,] )TK(?= [a-z]|[.,;:]|$)",
        r"\bX{4,20}\b",
        r"[\[(](?:X{2,20}|\w{1,20} TK|TK)[\])]",
        r"(?<=[$£€])X{2,20}\b",
        r"\bXX(?= (?:percent|people|years|dollars|million|billion|miles)\b)",
        r"(?<!\?)\?{3,9}(?= )",
        r"(?<=[a-z] )XXX(?= (?:percent|people|years|dollars|million|miles)\b)",
        r"\[(?i:check|insert|confirm|verify|add|fact[ -]check)\b[^\[\]\n]{0,40}\]",
        r"\[(?i:name|number|date|place|age|quote|source|title)(?: (?:here|to come|missing))?\??\]",
        r"\((?:more |quote |photo )?to come\)",
    ),
    rising=r"lifted|rose|risen|rises?|rising|increase[sd]?|increasing|climbed|climbs?|grew|grown|grows?|jumped|soared|raised",
    falling=r"fell|fallen|falls?|falling|dropped|drops?|decline[sd]?|decrease[sd]?|shrank|shrunk|sank|slipped|plunged"
    r"|cut|reduced",
    change_before=r"\b(?:by|up|down|increase of|rise of|gain of|decline of|drop of|fall of|growth of|jump of)"
    r"(?: (?:about|nearly|almost|roughly|some|more than)){0,2} $",
    change_after=r"^ (?:increase|rise|gain|decline|drop|fall|growth|jump|decrease|more|less)\b",
    other_bases=r"\b(?:adjusted|real terms|per (?:capita|head|person|cent a)|annual\w{0,2}|(?:a|per|each|every) year|loss\w{0,2}"
    r"|debts?|deficit|rank\w{0,3}|place|not|then|previous year|year-on-year|year earlier)\b",
    before_change=r"\bfrom(?: (?:about|nearly|almost|roughly|some))? $",
    within_change=r"(?: (?:euros|dollars|percent|million|billion|people)){0,2} to(?: (?:about|nearly|almost|roughly|some))? ",
    fates=(
        r"\b(?:dead|die[sd]?|kill(?:s|ed|ing)?|deaths?|fatalities)\b",
        r"\b(?:injure[sd]?|injur(?:y|ies|ing)|hurts?|wound(?:s|ed))\b",
    ),
    totals=r"\b(?:in all|in total|altogether|total of|a total|total)\b",
    incomplete=r"\b(?:including|among|such as|for example|at least|rest|remaining|others?|each|per|both|apiece)\b",
    last_part=r"\band\b",
    appositions=r"(?: of \w{2,20}(?: \w{2,20})?)?(?:,? (?:or|that is|i\.e\.,?|in other words,?) $| \($|, $)",
    people=frozenset("people persons men women children passengers residents others".split()),
    births=(r"\bborn (?:in|on \w{3,9}\.? \d{1,2},|on \d{1,2} \w{3,9}) {year}",),
    ages=(r"\b(?P<age>\d{1,3}) years old\b", r"\b(?P<age>\d{1,3})-year-old\b", r"\baged (?P<age>\d{1,3})\b"),
    surveys=r"\b(?:poll|survey)\b[^.!?]{0,40}\b(?:found|finds|shows?|showed|suggests?|suggested|says|said)\b"
    r"|\b(?:according to|in)\b[^.!?]{0,40}\b(?:poll|survey)\b",
    survey_bases=r"\b(?:\d[\d,]{1,8}|thousand|hundred)\b[^.!?]{0,60}\b(?:people|adults|voters|respondents|polled|surveyed"
    r"|interviewed|questioned|participants|residents)\b|\b(?:polled|surveyed|interviewed|questioned|sample of)\b[^.!?]{0,40}\d[\d,]{1,8}",
    survey_times=r"\b(?:from|between|in|on|through|until|last|this|early|late|mid)[ -](?:january|february|march|april|may|june|july"
    r"|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.|week|month|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|\d{1,2} )",
    longest_sentence=40,
)
