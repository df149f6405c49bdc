"""How German sets numbers beside each other that `check` compares."""

from artinspect.languages.schema.checks_figures import FigureChecks

_FEW = r"(?: [\w-]{1,30}){0,4}?"
_MORE = r"(?: [\w-]{1,30}| \([^()#%]{1,30}\)){0,6}?"
# What tells that a value is of an earlier time.
_PRIOR = (
    r"(?:vor(?:jahr\w{0,10}|monat\w{0,10}|quartal\w{0,10}|woche\w{0,10}|tag\w{0,10}|saison)|(?:jahr|monat|tag|woche) (?:zuvor|davor)"
    r"|(?:letzten|vergangenen|vorigen|letzte|vergangene|vorige) (?:jahr|jahres|monat|monats|woche|saison|quartal|wahl|mal|winter|sommer|herbst|spielzeit|schuljahr)|letztes jahr|zuvor|bisher\w{0,3}"
    r"|bislang|zuletzt|vorher|früher|damals|ursprünglich|gleichen zeitraum|(?:vor|von) (?:einem|zwei|drei|vier|fünf|zehn) jahr\w{0,2}|(?:im jahr )?(?:19|20)\d\d)"
)
_NOW = r"(?:diesem jahr|dieses jahr|diesmal|jetzt|nun|heute|aktuell|heuer|mittlerweile|inzwischen|derzeit|nunmehr|nur noch|zuletzt|(?:19|20)\d\d)"

DATA = FigureChecks(
    range_from="",
    range_to="",
    no_nouns="",
    change_pairs=(
        rf"{{after}}{_MORE}(?:,| –)?(?: (?:und damit|das sind|das ist|also|rund|ein|plus von|minus von|um|oder)){{0,3}} {{any}} (?:mehr|weniger|höher|niedriger|teurer|billiger)(?: [\w-]{{1,30}}){{0,3}} als(?: [\w-]{{1,30}},?){{0,7}}? \(?{{before}}",
        rf"\b(?:von|vom){_FEW} {{before}}{_MORE},? auf{_FEW} {{after}}",
        rf"\bauf{_FEW} {{after}}{_MORE},? (?:nach|gegenüber|verglichen mit|im vergleich zu|statt){_FEW} {{before}}",
        rf"\bauf{_FEW} {{after}}{_MORE}(?:,| \(|,? nach|,? von| –) ?(?:im |in der |am |noch |der |dem |das |es waren |es sind )?{_PRIOR}:?{_FEW} {{before}}",
        rf"{{after}}{_MORE}(?:,| –)? (?:nach|gegenüber|verglichen mit|im vergleich zu|statt|anstelle von)(?: (?:noch|zuvor|bisher|rund|den|der|dem|bislang|zuletzt|wie bisher|ursprünglich|geplanten|im vorjahr|knapp|etwa)){{0,3}} {{before}}",
        rf"{{after}}{_MORE},? \((?:im |noch |nach |zum |von |gegenüber )?(?:{_PRIOR}|{_PRIOR} noch|{_PRIOR} waren es|\d{{4}}:?)[:,]?{_FEW} {{before}}",
        rf"{{after}}(?:,|(?: [\w-]{{1,30}}){{1,6}}?,?) (?:mehr|weniger|höher|niedriger|größer|kleiner|billiger|teurer) als{_FEW} (?:{_PRIOR}|vor|die|der|den|noch|zu){_FEW} \(?{{before}}",
        rf"{{after}}{_MORE}, (?:nachdem|während|wobei|wo){_FEW} {_PRIOR}{_FEW} {{before}}",
        rf"\b(?:im |waren |am |in der |lag |vor )?{_PRIOR}{_FEW} {{before}}{_MORE}(?:,| und| –|\.|;){_FEW} {_NOW}{_FEW} {{after}}",
        rf"\bauf{_FEW} {{after}}[^#%.]{{0,60}}[.;] (?:im |am |in der |noch |ein |das |die |der )?{_PRIOR}[^#%.]{{0,40}}? {{before}}",
        rf"\b(?:{_PRIOR}|noch){_FEW} {{before}}[^#%.;]{{0,40}}, [^#%.;]{{0,40}}\bauf{_FEW} {{after}}",
        rf"\bnach {{before}}[^#%.;,]{{0,70}} auf{_FEW} {{after}}",
        r"{after}[^#%.]{0,60}\. (?:das|dies)\b[^#%.]{0,60}\b(?:gegenüber|im vergleich|verglichen|als)\b[^#%.]{0,60}? {before}",
        rf"\b(?:statt|anstelle von|nach){_FEW} {{before}}{_MORE},? (?:sind es|waren es|zahlen|kostet|kosten|zählt|gibt es|kamen|verlangt|beträgt){_FEW} {{after}}",
    ),
    earlier=rf"(?:{_PRIOR}|noch)\b",
    rising=r"stieg|stiegen|steigt|steigen|gestiegen\w?|steiger\w{1,4}|gesteigert|anstieg\w{0,2}|angestiegen\w?|anstiegen|ansteigen|erhöh\w{1,6}|wuchs|wuchsen|wächst|wachsen|gewachsen\w?|angewachsen|kletter\w{1,3}|geklettert"
    r"|zugenommen|zunehmen|zunahm\w{0,2}|zunahme|angehoben|anheb\w{1,4}|anhob\w{0,2}|aufgestockt|aufstock\w{0,4}|zugelegt|zulegte\w?|zulegen|zuwachs|plus|schnell\w{1,2} hoch|hochgeschnellt|emporgeschnellt|verteuer\w{1,4}|vergrößer\w{1,4}"
    r"|ausgebaut|ausgeweitet|heraufgesetzt|raufgesetzt|hochgesetzt|aufgerundet|(?:nahm|nahmen|nimmt|nehmen|legte|legten|legt|legen)\b(?=[^!?;#%]{0,80}(?:[#%][^!?;#%]{0,60}){0,3}\bzu\b(?! [#%]))|(?:hob|hoben|hebt|heben)\b(?=[^!?;]{0,80}\ban\b)"
    r"|(?:stockt|stockte|stocken|stockten)\b(?=[^!?;]{0,80}\bauf\b)|(?:weitet|weitete|weiteten)\b(?=[^!?;]{0,80}\baus\b)|(?:mehr|höher|teurer|größer)(?= als (?:im|am|in|vor|zuvor|noch|bei|zum|die|der|den|das)\b)|sprang|sprangen|gesprungen|schnellte\w?|schoss|explodiert\w{0,2}",
    falling=r"sank|sanken|sinkt|sinken|gesunken\w?|absank|absinken|fiel|fielen|fällt|fallen|gefallen\w?|schrumpf\w{1,4}|geschrumpft\w?|senkt|senkte"
    r"|senkten|senken|gesenkt|absenk\w{0,4}|abgesenkt|herabgesetzt|verringer\w{1,4}|reduzier\w{1,4}|gekürzt|kürz(?:t|te|ten|en)|abgenommen|abnahm\w{0,2}|abnahme|zurückgegangen|zurückging\w{0,2}|zurückgehen|rückgang\w{0,2}|minus|einbußen?|verbillig\w{1,4}|verkleiner\w{1,4}|schmolz\w{0,2}|geschmolzen|abgeschmolzen|sackt\w{0,3}|abgesackt|abgestürzt|stürzt\w{0,3}|einbrach\w{0,2}|eingebrochen|rutscht\w{0,3}|abgerutscht|gerutscht"
    r"|(?:ging|gingen|geht|gehen|fuhr|fuhren|fährt)\b(?=[^!?;]{0,120}\bzurück\b)|(?:nahm|nahmen|nimmt|nehmen|baut|baute|bauten)\b(?=[^!?;]{0,120}\bab\b)|(?:brach|brachen)\b(?=[^!?;]{0,120}\bein\b)|(?:gab|gaben|gibt)\b(?=[^!?;]{0,80}\bnach\b(?! [#%]))|(?:weniger|niedriger|billiger|günstiger|kleiner)(?= als (?:im|am|in|vor|zuvor|noch|bei|zum|die|der|den|das)\b)|halbier\w{1,3}|gedrückt|verlor|verloren",
    change_before=r"\b(?:um|plus|minus|anstieg|zuwachs|rückgang|steigerung|zunahme|abnahme|wachstum|erhöhung|senkung|kürzung|einbußen?|verlust|gewinn|verbesserung|verschlechterung|einem|ein|das sind|das ist|das waren|das entspricht"
    r"|dies entspricht|was|waren|entsprechend|macht|mit|sogar|also|also um|gut|damit|veränderung|preissprung|sprung|kletterte|stieg|wuchs|verlor|verlieren|gewann|einbruch|abschlag|aufschlag|steigt|sinkt|sank|fiel|legte|tariferhöhung|sind das|ist das|bedeutet)"
    r"(?: (?:von|um|rund|etwa|knapp|gut|fast|über|mehr als|einem|einer|ein|eine|plus|minus|genau|satte|stolze|satten|lediglich|nur|immerhin|ziemlich genau|exakt|das sind|das ist)){0,4} ?$",
    change_after=r"^ ?(?:mehr|weniger|plus|minus|zuwachs|wachstum|höher\w{0,2}|niedriger\w{0,2}|teurer|billiger|gestiegen|gesunken|zugenommen|zugelegt|anstieg|rückgang|größer|kleiner|steigerung|entspricht|unter|über|gegenüber|im vergleich"
    r"|zu(?=[.,;]|$)|ab(?=[.,;]|$)|zurück|gewachsen|geschrumpft|verteuert|verbilligt|günstiger)\b",
    goes_on=r"(?:das|dies|damit|was|somit|unterm strich|die (?:zahl|steigerung|zunahme|erhöhung|veränderung)|der (?:anstieg|rückgang|zuwachs)|ein (?:plus|minus|anstieg|rückgang|zuwachs|sprung)|ein)\b",
    other_clause=r"\b(?:und(?! (?:damit|somit|so|kam|kommt|lag|liegt|steht|stand|erreichte?)\b)|während|aber|doch|nachdem|obwohl|weil|bevor)\b",
    other_bases=r"\b(?:(?:inflations|preis|saison|kalender|währungs|wechselkurs)?bereinigt\w{0,2}|real|pro kopf|je einwohner|jährlich\w{0,2}|durchschnittlich"
    r"|(?:pro|im|je) jahr(?! (?:19|20|davor|zuvor|vorher|darauf))|jahr für jahr|verlust\w{0,2}(?! von %)|schulden|defizit\w{0,2}|platz|rang|nicht|zunächst|zwischenzeitlich|mindestens um|bis zu|schrittweise)\b|\bminus von #",
    other_directions=r"\b(?:verlust\w{0,3}(?! von %)|schulden|defizit\w{0,2}|minus(?: von)? # (?:grad|prozent)|platz|plätze|rang|ränge|tabellen\w{3,8}|nicht|rückstand|fehlbetrag|negativ\w{0,2}|zeit|bestzeit|rekord|zunächst|dann|danach|zwischenzeitlich|doch|aber|bevor|ehe|note|notendurchschnitt)\b|\bminus von #",
    multiples=r"(?:verdoppel|verdreifach|vervierfach|halbier)",
    totals_before=r"\b(?:insgesamt|zusammen(?!\w)|alles in allem|in summe|summe|gesamtzahl\w{0,2}|gesamtsumme|gesamt\w{2,20}|unterm strich|macht|ergibt|ergeben|addieren sich auf|summieren sich auf|summiert sich auf)(?: [\w-]{1,30}){0,9}? ?$",
    totals_after=r"^(?: [\w-]{1,30}){0,4}? ?(?:insgesamt|zusammen(?!\w)|gesamt\b)",
    consists=r"\b(?:verteil\w{1,3} sich|verteilten sich|besteht aus|bestehen aus|bestand aus|setzt sich|setzen sich|setzte sich|zusammengesetzt|gliedert sich|teil(?:t|en|ten|te) sich|aufgeteilt|entfallen|entfielen|entfällt|entfiel|verteilt|zusammen aus|und zwar|nämlich)\b",
    sums_up=r"(?:zusammen|insgesamt|das (?:macht|sind|ergibt|waren)|macht|in summe|alles in allem|damit)\b",
    part_cues=r"\b(?:darunter|davon|unter ihnen|von denen|unter denen|einschließlich|inklusive|von ihnen)\b",
    whole_of=r"\b(?:von(?: den| insgesamt)?|der|die|den|alle)(?: [\w-]{1,20}){0,2} ?$",
    exclusive_cues=r"\b(?:davon|von denen|hiervon|von ihnen)\b",
    votes=r"\b(?:stimmten?|dafür|dagegen|enthielt\w{0,2}|enthaltung\w{0,2}|ja-stimmen|nein-stimmen)\b",
    part_pairs=(
        rf"\bunter den {{whole}}{_FEW} (?:waren|sind|befinden sich|befanden sich){_FEW} {{part}}",
        r"{part} (?:der|von den|ihrer|seiner)(?: insgesamt)? {whole}",
    ),
    sexes=frozenset("männer männern frauen mädchen jungen buben mann frau".split()),
    seats=r"(?:sitz\w{0,3}|mandat\w{0,2}|stimmen|plätzen?|abgeordnete\w?|wahlkreis\w{0,2}|delegierte\w?|mitglieder\w?|medaillen|wohnungen|stellen|betten|tore\w?|punkte\w?)",
    incomplete=r"\b(?:vorjahr\w{0,12}|gegenüber|verglichen|statt|zuvor|plus|minus|zuwachs|rückgang|anstieg|unter anderem|oder|u\. ?a\.|etwa|beispielsweise|zum beispiel|allein|rest\w{0,4}|übrigen?|weitere\w?|vor allem|mindestens|maximal|höchstens|bis zu"
    r"|andere\w?|jeweils|je|pro|beide\w?|durchschnittlich|täglich|jährlich|mehr als|knapp die hälfte|teils)\b",
    last_part=r"\b(?:und|sowie)\b",
    part_prepositions=r"^ ?(?:in|im|aus|für|an|auf|bei|beim|von|vom|mit|durch|zur?|zum|gegen|nach|am|der|die|den|entfallen|entfielen|entfällt|entfiel|gehen|gingen|geht|ging|fließen|fließt|flossen|stimmten|ja|nein|enthaltungen?|(?-i:[A-ZÄÖÜ])\w{1,30})\b|^ ?[,.;]|^$",
    several_answers=r"\b(?:beteilig\w{1,6}|mehrfachnennung\w{0,2}|mehrere antworten|mehrfachantwort\w{0,2}|mehrfach|auch|jeweils|zufrieden\w{0,3}|beliebt\w{0,4}|zustimmung|bekanntheit\w{0,3}|sowohl|hingegen|im vorjahr|vor (?:einem|zwei|drei|vier|fünf) jahren|zuvor)\b|(?:19|20)\d\d:",
    share_growth=r"\b(?:stieg\w{0,2}|sank\w{0,2}|sinken|gestiegen|gesunken|plus|minus|zuwachs|wachstum|wuchs|gewachsen|mehr als|weniger als|mehr|weniger|höher|niedriger|teurer|billiger|zugelegt|rückgang|rabatt|zinsen|auslastung|wahlbeteiligung|gegenüber|verglichen|um)\b",
    apposition_cues=r"(?: [\w-]{1,30}){0,7}?(?:,| –)? (?:also|das sind|das ist|das wären|oder|das heißt|d\. ?h\.|sprich|mithin|genauer|nämlich|was|entsprechend|das entspricht|dies entspricht)(?: (?:rund|etwa|genau|einem anteil von|einer quote von|gesagt))? ",
    appositions=r"(?: [\w-]{1,30}){0,5}?(?: ?\((?:also |das sind )?|,| –| =) ?",
    apposition_ends=r"^ ?(?:[,.);:–]|$)",
    out_of=r" (?:[\w-]{1,30} )?(?:der|von|von den|der insgesamt|von insgesamt|ihrer|seiner|aller|unter) ",
    lists=r"{whole}((?: [\w-]{2,30}){1,5}?):(?= |$)",
    list_open=r"\b(?:unter anderem|u\. ?a\.|etwa|beispielsweise|zum beispiel|z\. ?b\.|vor allem|nicht zuletzt|darunter|und so weiter|usw|etc|oder|weder|sowohl|entweder)\b|…|\.\.\.",
    list_joins=r", ",
    list_last=r" (?:und|sowie) ",
    fates=(
        r"\b(?:tote?[nr]?|todesopfern?|getötet\w{0,2}|starb\w{0,2}|gestorben\w{0,2}|sterben|ums leben|tödlich\w{0,2}|todesfällen?|umgekommen|leichen?)\b",
        r"\b(?:schwer|leicht)?verletz(?:t\w{0,2}|te[nr]?|ungen)\b|\bverletztenzahl\b",
        r"\b(?:vermisst\w{0,2}|vermisstenzahl)\b",
        r"\b(?:festgenommen\w?|festnahmen?|verhaftet\w{0,2}|verhaftungen)\b",
        r"\b(?:infiziert\w{0,2}|infektionen|neuinfektionen|ansteckungen)\b",
        r"\b(?:entlass\w{2,6}|stellenabbau|stellen|arbeitsplätzen?|jobs?)\b",
    ),
    synonyms=(
        r"(?:arbeits|ausbildungs)?(?:stelle|stellen|jobs?|arbeitsplatz|arbeitsplätzen?|beschäftigten?|mitarbeiter\w{0,5})",
        r"(?:wohnung|wohnungen|wohneinheiten)",
        r"(?:zuschauer\w{0,5}|besucher\w{0,5}|gäste\w?|fans)",
        r"(?:schüler\w{0,5}|kinder\w?)",
        r"(?:teilnehmer\w{0,5}|demonstrant\w{0,5}|läufer\w{0,5}|menschen|personen)",
        r"(?:einsatzkräften?|feuerwehrleuten?|feuerwehrmänner|helfern?|polizisten?|beamten?)",
        r"(?:treffern?|toren?)",
        r"(?:fällen?|einbrüchen?|straftaten|diebstähl\w{1,2}|unfällen?|delikten?)",
        r"(?:bäumen?|linden|eichen)",
        r"(?:häusern?|gebäuden?)",
    ),
    people=frozenset("menschen personen leute leuten männer frauen kinder kindern passagiere einwohner bewohner mitarbeiter schüler jugendliche insassen fahrgäste opfer".split()),
    updates=r"\b(?:zunächst|erst|mittlerweile|inzwischen|später|korrigiert\w{0,2}|nun|früher\w{0,2}|ursprünglich|zwischenzeitlich|vorjahr|zuvor)\b",
    conversions=r" ?\(|,? (?:das sind|also|oder|entspricht|umgerechnet|das entspricht|d\. ?h\.)(?: (?:etwa|rund|ungefähr|knapp|umgerechnet)){0,2} | ?\((?:das sind|umgerechnet|entspricht|etwa|rund|ca\.|ungefähr|circa|gut|knapp)(?: (?:etwa|rund|ungefähr|knapp)){0,2} | ?/ ?| ?= ?",
    marks_before=r"(?:version|kapitel|artikel|nr\.|nummer|tel\.?|absatz|paragraf|din|§|um|gegen|ab)\s?$",
    marks_after=r"^ ?(?:euro|€|dollar|franken|menschen|personen|einwohner\w?|besucher\w{0,4}|zuschauer\w{0,4}|tonnen|kilometern?|quadratmetern?|hektar|stimmen|stellen|liter|meter|wohnungen|haushalte|mitglieder|gäste|fahrzeuge|kilo\w{0,5}|megawatt|bücher|tickets|unterschriften|fans|schüler\w{0,5}|studierende|arbeitsplätze|bäume|km|kg|m|t|ha)\b",
    no_amounts=r"\b(?:alter von|mit|wird|nr\.|nummer|platz|unter|über|ü|u|top|autobahn|formel)(?: etwa)? ?$",
    spaced_percent="",
    plain=frozenset("punkt punkte punkten nach über mehr sind wird werden wurde gegen unter einem einer eines fast rund etwa haben hatte durch beim ohne zwischen jahre jahren euro prozent millionen milliarden".split()),
)  # fmt: skip
