"""How German writes dates, clock times, ranges and ages that `check` compares."""

from artinspect.languages.de.cldr_calendar import SHORT_WEEKDAYS
from artinspect.languages.schema.checks_time import TimeChecks

# Between a weekday and its date: a comma, an article, a bracket.
_GAP = r"(?:,? ?\(?(?:der|den|dem|am)|,? \(|,|\.)? ?"
_SHORT_GAP = r"(?:,|,? \()? ?"
_TO = r" ?(?:bis|und|–|-|/) ?(?:zum |zu |einschließlich |dem |den |der )?"
_BECAME = r"(?: (?:in|im|bei|am|auf) (?:\w{1,30} ){1,3}| )"

DATA = TimeChecks(
    short_weekdays={day.capitalize(): number for day, number in SHORT_WEEKDAYS.items()},
    day_parts=r"(?:s|(?:vor|nach)?mittags?|morgens?|abends?|nachts?)?(?: (?:früh|um \d{1,2}(?:[.:]\d{2})? uhr))?",
    weekday_dates=(
        rf"{{weekday}}{_GAP}{{day}}\. ?{{month}}(?:,? {{year}})?",
        rf"{{short}}{_SHORT_GAP}{{day}}\. ?{{month}}(?: {{year}})?",
        rf"{{weekday}}{_GAP}{{day}}\. ?{{number}}\.(?: ?{{year}})?(?!\d)",
        rf"{{short}}{_SHORT_GAP}{{day}}\. ?{{number}}\.(?: ?{{year}})?(?!\d)",
        rf"{{weekday}}{_GAP}{{year}}-{{number}}-{{day}}(?!\d)",
        r"(?<![\d.]){day}\. ?{month}(?: {year})?(?:,? (?:an |auf )?einem| \(ein| \(|, eine?[mnr]?"
        r"|,? (?:war|ist|wäre|fällt|fiel) (?:\w{1,12} ){0,5}?eine?n?) ?{weekday}",
        r"(?<![\d.]){day}\.{number}\.(?:{year})?(?: \(|,? (?:an |auf )?einem |, ){weekday}",
        r"(?<!\d){year}-{number}-{day} ?\({weekday}",
        # `von Freitag, 23., bis Sonntag, 25. Oktober`
        rf"{{weekday}}{_GAP}{{day}}\.,?{_TO}{{any_weekday}}{_GAP}\d{{1,2}}\. ?{{month}}(?: {{year}})?",
    ),
    weekday_pairs=(
        r"{weekday}(?: und | bis |/| oder ){weekday2},? ?\(?(?:(?:der|den|dem) )?{day}\.(?: (?:und|bis|oder) |/| ?[–-] ?)"
        r"(?:(?:der|den|dem|zum) )?{day2}\. ?{month}(?: {year})?",
    ),
    joined_weekdays=r"(?:tag|woch|abend)(?: (?:und|auf|bis|oder)(?: den| dem| zum)?|/| ?-| ?–) ?$",
    dates=(
        r"(?<![\d.,]){day}\. ?{month}(?: {year})?",
        r"(?<![\d.]){day}\.(?: und |/| bis )\d{1,2}\. ?{month}(?: {year})?",
        r"\b(?:am|den|dem|vom|zum|der|seit|bis|ab|{any_weekday},) {day}\. ?{number}\.(?: ?{year})?(?!\d|\.\d)",
        r"(?<![\d.,/-]){day}\.{number}\.(?P<year>(?:19|20)\d{2})(?![\d]|\.\d)",
        r"(?<![\w.-])(?P<year>(?:19|20)\d{2})-{number}-{day}(?![\w-])",
    ),
    clocks=(
        r"(?<![\d.,:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?Uhr\b",
        r"(?<![\d.,:])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?= (?:bis|und|[–-]) \d{1,2}(?:[:.]\d{2})? Uhr\b)",
    ),
    half_day_clocks=(),
    date_ranges=(
        r"\b(?:vom|von|zwischen)(?: dem)? (?:{any_weekday},? ?(?:(?:dem|den) )?)?{day}\.(?: ?{month}(?: {year})?)?,? (?:bis|und)"
        r"(?: zum| dem| einschließlich)?(?: {any_weekday},?)?(?: (?:dem|den))? {day2}\. ?{month2}(?: {year2})?",
        r"\b(?:vom|von|zwischen)(?: dem)? (?:{any_weekday},? )?{day}\.{number}\.(?:{year})? (?:bis|und)(?: zum| dem)? "
        r"{day2}\.{number2}\.(?:{year2})?(?!\d)",
        r"(?<![\d.]){day}\.(?: ?{month}(?: {year})?)?(?: bis(?: zum)? | ?– ?){day2}\. ?{month2}(?: {year2})?",
        r"(?<![\d.]){day}\.{number}\.(?:{year})?(?: bis(?: zum)? | ?[–-] ?){day2}\.{number2}\.(?:{year2})?(?!\d)",
        r"\b(?:von|vom|zwischen)(?: (?:anfang|mitte|ende))? {month} {year} (?:bis|und)(?: (?:zum|anfang|mitte|ende)){0,2} {month2} {year2}",
        r"\b{month} {year} bis(?: zum)? {month2} {year2}",
    ),
    year_ranges=(
        r"\b(?:von|vom jahr|zwischen|zwischen den jahren) {year} (?:bis|und)(?: zum jahr)? {year2}"
        r"(?=[.,;:)!?–-]|$| (?!(?:v\.|vor|km|kg|qm|m|n\.|nach christ|euro|dollar|franken|mark|meter|kilometer|gramm|kilogramm|tonnen"
        r"|liter|hektar|menschen|personen|einwohner|teilnehmer|besucher|zuschauer|mitarbeiter|stück|stellen|plätze\w{0,1})n?\b)\w)",
        r"\b(?:jahren?|zeitraum|saison|amtszeit|spielzeiten?)(?: von)? {year}(?: bis |[–-]){year2}",
        r"\(\*? ?{year} ?(?:–|-|bis) ?†? ?{year2}\)",
    ),
    clock_ranges=(
        r"\b(?:von|zwischen) (?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?: Uhr)?(?: bis | und ){hour2}(?:[:.]{minute2})? Uhr",
        r"(?<![\d.:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?: Uhr)?(?: bis | ?– ?){hour2}(?:[:.]{minute2})? Uhr",
    ),
    next_day=r"\b(?:folgetag\w{0,2}|nächsten|darauf\w{0,8}|tags|morgens|früh|am morgen|über nacht|nacht\w{0,3}|rund)\b",
    births=(
        rf"\b{{year}}{_BECAME}(?:geboren\w{{0,2}}|zur welt)\b",
        r"\bgeboren(?:e[rsmn]?)?(?: wurde (?:er|sie))?(?: im jahr| im jahre| am \d{1,2}\. ?(?:\d{1,2}\.|[a-zä]{3,9}\.?)){0,1}(?: in \w{2,30})?,? ?{year}",
        r"\b(?:jahrgang|geburtsjahr(?: ist)?|geb\.|\*)(?: am)?(?: \d{1,2}\. ?(?:\d{1,2}\.|[a-zä]{3,9}\.?))? ?{year}",
        r"\b\d{1,2}\. ?(?:\d{1,2}\.|[a-zä]{3,9}\.?) ?{year} (?:in \w{2,30} )?(?:geboren\w{0,2}|zur welt)\b",
        r"\b(?:im jahr )?{year} (?:kam|wurde) (?:er|sie|(?-i:[A-ZÄÖÜ])\w{1,30}(?: (?-i:[A-ZÄÖÜ])\w{1,30})?)"
        r"(?: (?:in|als|bei) (?:\w{1,30} ){1,5}?| )(?:geboren|zur welt)\b",
        r"\b(?:kam|wurde)(?: am \d{1,2}\. ?(?:\d{1,2}\.|[a-zä]{3,9}\.?)| im jahre?)? {year}"
        r"(?: (?:in|als|bei) (?:\w{1,30} ){1,5}?| )(?:geboren|zur welt)\b",
    ),
    ages=(
        r"\b(?P<age>\d{1,3}) jahre alt\w{0,2}\b",
        r"\b(?P<age>\d{1,3})-jährige\w{0,1}\b",
        r"\balter von (?P<age>\d{1,3})(?: jahren)?\b",
        r"\bmit (?P<age>\d{1,3}) jahren\b",
        r"(?-i:[A-ZÄÖÜ])\w{1,30} (?-i:[A-ZÄÖÜ])\w{1,30} \((?P<age>\d{2})\)",
        r"(?-i:[A-ZÄÖÜ])\w{1,30} (?-i:[A-ZÄÖÜ])\w{1,30}, (?P<age>\d{2}),",
    ),
    birthdays=(
        r"\b(?P<age>\d{1,3})\. geburtstag\b",
        r"\b(?:wird|wurde|würde|werde)(?: (?:am|an|im|in|heute|morgen|diesem?\w?|jetzt|nun|er|sie|gestern|(?:mon|diens|donners|frei|sams|sonn)tag"
        r"|mittwoch|sonnabend|jahr|monat|kommenden|nächsten)){0,4} (?P<age>\d{1,3})(?: jahre alt)?(?=[,;!?]|$| und|\.(?! ?(?:{any_month}|\d)))",
        r"\b(?P<age>\d{1,3}) jahre alt (?:wird|wurde|werden)\b",
    ),
    deaths=(r"\b(?:starb|gestorben|verstarb|verstorben)\b[^.!?]{0,40}?\b{year}", r"\b{year}\b[^.!?]{0,40}?\b(?:starb|gestorbene?\w?|verstarb|verstorbene?\w?)\b"),
    kin=r"\b(?:sohn\w{0,2}|töchtern?|tochter|söhnen?|vaters?|mutter|eltern|brüdern?|bruders?|schwestern?|frau|mann|enkel\w{0,4}|kind\w{0,3}"
    r"|opa|oma|ehefrau|ehemann\w?|partner\w{0,3}|zwilling\w{0,3}|onkel|tante|großvater|großmutter)\b",
    pronouns=r"(?:er|sie|der|die|dem|das|ihr|ihre|sein|seine|geboren|zur welt|seit|mit|im alter|heute|als|\d{4})\b",
    happened=r"\b(?:war|waren|wurden?|hatten?|worden|gewesen|fand|fanden|beschloss|beschlossen|gewann|gewannen|verlor|verloren"
    r"|stimmten?|kam|kamen|ging|gingen|traf|trafen|begann|begannen|eröffnete|unterzeichnete\w?|starb|siegte\w?|entschied\w{0,2}|sprach|sprachen|brach|brachen)\b",
    not_happened=r"\b(?:soll\w{0,3}|wollen?|will|wird|werden|geplant\w{0,2}|planm\w{2,6}|vorgesehen\w{0,2}|angesetzt\w{0,2}|terminiert\w{0,2}|verschoben|vertagt"
    r"|angekündigt\w{0,2}|kündigte\w?|wenn|falls|ob|könnte\w?|würde\w?|hätte\w?|wäre\w?|frist|termin\w?|stattfinden|einberufen|eingeladen"
    r"|festgelegt|plan\w{0,4}|vertrag\w{0,3}|läuft|lief|datum|zunächst|ursprünglich|dass|legte\w?|setzte\w?|lud\w{0,2})\b"
    r"|\b(?:bis|ab|auf|vor|für|zum|nach|gesetz vom)(?: (?:zum|den|dem))? {any}",
    relative_days=(
        r"\b(?:heute|gestern|vorgestern|übermorgen|(?-i:morgen|Morgen(?= (?:[a-zäöü]{2,20}t|ist|sind|werden|kommen|um)\b)))\b",
    ),
    nowadays_before=r"\b(?:am|an|jeden|guten|noch|bis|von|schon|auch|seit|über|den|der|gegen|wie|als|für|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch) $",
    nowadays_after=r" (?:noch|auch|schon|bis|von|und|als|gilt|kaum|oder|mehr|weniger|selbstverständlich|bekannt)\b",
)  # fmt: skip
