"""German words that editorial rules look for."""

from artinspect.languages.schema.checks import CheckWords

DATA = CheckWords(
    weekday_dates=(
        r"{weekday}(?:,|,? \(?(?:der|den|dem)| \()? ?{day}\. {month}(?: {year})?",
        r"(?<![\d.]){day}\. {month}(?: {year})?(?:, einem | \(){weekday}\b",
        r"{weekday}(?:,|,? \(?(?:der|den|dem)| \()? ?{day}\.(?P<number>\d{1,2})\.{year}",
    ),
    joined_weekdays=r"(?:tag|woch|abend)(?: (?:und|auf|bis|oder)(?: den| dem| zum)?|/| ?-| ?–) ?$",
    dates=(
        r"(?<![\d.,]){day}\. {month}(?: {year})?",
        r"(?:am|den|dem|vom|zum|der|seit) {day}\.(?P<number>\d{1,2})\.(?: ?{year})?(?!\d|\.\d)",
    ),
    clocks=(r"(?<![\d.,:])(?P<hour>\d{1,2})[:.](?P<minute>\d{2}) Uhr\b",),
    date_ranges=(
        r"(?:vom|von|zwischen)(?: dem)? {day}\.(?: {month})? (?:bis|und)(?: zum| dem)? {day2}\. {month2}",
    ),
    year_ranges=(r"\bvon {year} bis {year2}(?=[.,;)!?]|$)", r"\bzwischen {year} und {year2}(?=[.,;)!?]|$)"),
    placeholders=(
        r"[Ll]orem [Ii]psum",
        r"\b(?:TKTK|TODO|FIXME|Blindtext|Dummytext|Platzhaltertext)\b",
        r"\bX{4,20}\b",
        r"[\[(]X{2,20}[\])]",
        r"\b(?:XX|XY|XXX)(?= (?:Euro|Prozent|Menschen|Personen|Jahre|Millionen|Milliarden)\b)",
        r"\((?:Name|Alter|Ort|Datum|Zahl|Quelle)\?\)",
        r"(?<!\?)\?{3,9}(?= )",
        r"(?<=[a-zäöüß] )XXX(?= (?:Euro|Prozent|Menschen|Personen|Jahre|Uhr|Meter|Millionen)\b)",
        r"\[[^\[\]\n]{0,40}\b(?:prüfen|einfügen|ergänzen|nachtragen|checken|nachliefern)[!?]?\]",
        r"\[(?:Name|Zahl|Datum|Ort|Alter|Zitat|Quelle|Vorname|Titel)(?: (?:folgt|fehlt))?\??\]",
        r"\((?:Zitat |Bild |Foto |Name |Zahl )?folgt\)",
    ),
    rising=r"stieg|stiegen|steigt|steigen|gestiegen|erhöh\w{1,6}|wuchs|wuchsen|wächst|gewachsen|kletter\w{1,3}|geklettert"
    r"|zugenommen|angehoben|aufgestockt|zugelegt|(?:nahm|nahmen|nimmt|nehmen|legte|legten)\b[^!?;]{0,80}\bzu|(?:hob|hoben|hebt|heben)\b[^!?;]{0,80}\ban",
    falling=r"sank|sanken|sinkt|sinken|gesunken|fiel|fielen|fällt|gefallen|schrumpf\w{1,4}|geschrumpft|senkt|senkte"
    r"|senkten|senken|gesenkt|verringer\w{1,4}|reduzier\w{1,4}|gekürzt|kürz\w{1,4}|abgenommen|zurückgegangen|(?:ging|gingen|geht|gehen)\b[^!?;]{0,80}\bzurück|(?:nahm|nahmen|nimmt|nehmen)\b[^!?;]{0,80}\bab",
    change_before=r"\b(?:um|plus|minus|anstieg|zuwachs|rückgang|steigerung|zunahme|abnahme|wachstum|erhöhung|senkung)"
    r"(?: (?:von|um|rund|etwa|knapp|gut|fast|über|mehr als)){0,3} $",
    change_after=r"^ (?:mehr|weniger|plus|minus|zuwachs|wachstum)\b",
    other_bases=r"\b(?:(?:inflations|preis|saison|kalender|währungs)?bereinigt\w{0,2}|real|pro kopf|je einwohner|jährlich"
    r"|(?:pro|im|je) jahr|verlust\w{0,2}|schulden|defizit\w{0,2}|platz|rang|nicht|zunächst"
    r"|dann|danach|zwischenzeitlich|vorjahr\w{0,9}|pro|je)\b",
    before_change=r"\bvon(?: (?:rund|etwa|knapp|fast|zuvor|zuletzt|bisher)){0,2} $",
    within_change=r"(?: (?:euro|dollar|prozent|millionen|milliarden)){0,2} auf(?: (?:rund|etwa|knapp|fast|nun|jetzt)){0,2} ",
    fates=(
        r"\b(?:tote?n?|getötet\w{0,2}|todesopfer\w{0,1}|starb\w{0,2}|gestorben|ums leben|tödlich)\b",
        r"\b(?:schwer|leicht)?verletzt\w{0,2}\b",
    ),
    totals=r"\b(?:insgesamt|zusammen|alles in allem|in summe|summe)\b",
    incomplete=r"\b(?:unter anderem|u\. ?a\.|darunter|davon|etwa|beispielsweise|zum beispiel|allein|rest\w{0,4}|übrigen|weitere\w?"
    r"|andere\w?|jeweils|je|pro|beide\w?)\b",
    last_part=r"\b(?:und|sowie)\b",
    appositions=r"(?: (?:von|der|aller) \w{2,30})?(?:,? (?:also|das sind|oder|das heißt|d\. ?h\.) $| \($|, $)",
    people=frozenset("menschen personen leute männer frauen kinder passagiere einwohner".split()),
    births=(
        r"{year} (?:in \w{2,30} )?(?:geboren\w{0,2})\b",
        r"\bgeboren(?: im jahr| am \d{1,2}\. \w{3,9})? {year}",
    ),
    ages=(r"\b(?P<age>\d{1,3}) jahre alt\b", r"\b(?P<age>\d{1,3})-jährige\w{0,1}\b"),
    surveys=r"\b(?:laut|nach|bei|in|ergab|zufolge)\b[^.!?]{0,40}\b(?:umfrage|befragung)\b|\b(?:umfrage|befragung)\b[^.!?]{0,40}"
    r"\b(?:zufolge|ergab|zeigt|ergeben)\b",
    survey_bases=r"\bbefragt\w{0,3}\b[^.!?]{0,60}\b\d[\d.]{1,8}|\b(?:\d[\d.]{1,8}|tausend|hundert)\b[^.!?]{0,60}"
    r"\b(?:befragt\w{0,3}|teilnehme\w{1,5}|antworten)\b",
    survey_times=r"\b(?:vom|zwischen|bis zum|im|mitte|anfang|ende|am|vergangene\w{0,1}|letzte\w{0,1}|heute|gestern)(?: dem)?"
    r" (?:\d{1,2}\.|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|woche|monat|montag"
    r"|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)",
    longest_sentence=40,
)
