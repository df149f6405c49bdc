"""How German is measured and put in short."""

from artinspect.languages.de.cldr_calendar import WEEKDAYS
from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.summary import SummaryWords

DATA = SummaryWords(
    measures=(
        "flesch_amstad",
        "wiener_sachtextformel_1",
        "wiener_sachtextformel_2",
        "wiener_sachtextformel_3",
        "wiener_sachtextformel_4",
        "gsmog",
        "lix",
        "rix",
    ),
    # Trauzettel-Klosinski and others, Standardized assessment of reading performance, IOVS 53 (2012): 179 +- 17
    words_per_minute=180,
    inflections=(
        (r"nisse[ns]?", "nis"),
        (r"innen", "in"),
        (r"(?<=l)n|ern|(?<!ik)ers?|em|ens?|es|e", ""),
        (r"(?<![iuäös])s", ""),
    ),
    folds={"ä": "a", "ö": "o", "ü": "u", "ß": "ss"},
    possessives=("'s", "’s", "'", "’"),
    genitive="s",
    # Only where the ending is hardly ever part of the base: Flugzeugträgers, Instituts; not Siemens, Kreis.
    base_forms=(
        (
            Pattern(
                r"""
                (\w{3,99}(?:isch|lich))en~([\w-]{3,99}(?:amt | gericht | institut | ministerium | parlament))e?s
                  # Europäischen Weltrauminstituts
                """
            ),
            r"\1es \2",
        ),
        (
            Pattern(
                r"""
                (\w{3,99}(?:isch | lich | igt | int))en~
                ([\w-]{0,99}
                  (?:[uU]nion | [sS]taaten | [nN]ationen | [bB]ank | [pP]artei | [aA]rmee | [rR]egierung)
                )  # Europäischen Zentralbank
                """
            ),
            r"\1e \2",
        ),
        (
            Pattern(
                r"""
                ([\w-]{2,99}
                  (?: bericht | vertrag | markt | betrieb | vorstand | anschlag | antrag | entwurf | konflikt
                    | angriff | ausschuss
                  )
                ) e?s  # Arbeitsmarktes
                """
            ),
            r"\1",
        ),
        (
            Pattern(
                r"""
                ([\w-]{5,99}
                  (?:er | el | ment | tut | tum | mm | land | bund | rat | chef | recht | handel | verband)
                ) e?s  # Flugzeugträgers
                """
            ),
            r"\1",
        ),
        (
            Pattern(r"([\w-]{3,99}(?:amt | krieg | gericht | gesetz | staat))e?s  # Bürgerkrieges"),
            r"\1",
        ),
    ),
    nouns_capitalised=True,
    open_compounds=False,
    whole_names=True,
    rarity=0.8,
    name_weight=1.0,
    not_nouns=Pattern(
        r"""
          \w{2,99}(?:lich | isch | sam | bar | haft | los | ig)(?:e[nmrs]?)?  # zwischen
        | \w{2,99}(?:end | iert)e[nmrs]? | ge\w{2,99}te[nmrs]?  # kalendereintrag ; geräte
        | \w{4,99}weise | \w{2,99}(?:(?<!w)elt | [dt]ert | igt | [dt]et)  # beispielsweise ; findet
        """
    ),
    stop_words=frozenset(
        """
        ab aber alle allem allen aller allerdings alles als also am an andere anderen anderer anderes andererseits
        anders angesichts anhand auch auf aufgrund aus außer außerdem ausgerechnet bald bei beide beiden beider
        beim bereits besonders bevor bin bis bislang bisher bisherige bist bleiben bleibt da dabei dadurch dafür
        dagegen daher dahin damals damit danach dann daran darauf daraufhin daraus darf darin darüber darum
        darunter das dass daß davon davor dazu dem demnach den denen denn dennoch der deren derzeit des deshalb
        dessen desto deswegen die dies diese diesem diesen dieser dieses doch dort dr du durch dürfen dürfte eben
        ebenfalls ebenso ehemalige eher ein eine einem einen einer einerseits eines einige einigen einiger einmal
        entgegen er erneut erst erste ersten erstmals es etliche etwa etwas euch euer eure fast folgende folglich
        früher frühere für gab gar geben gegen gegenüber gehen geht gemäß genau genug gerade gern gestern gewesen
        gibt gilt gleich gleichzeitig ging große großen guten habe haben halten hat hatte hatten hätte hätten heißt
        herr heute hier hierbei hierzu hin hingegen hinter hinzu ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres
        im immer immerhin in indem indes infolge ins insbesondere insgesamt insofern inzwischen ist ja je jede
        jedem jeden jeder jedes jedoch jemand jene jener jetzt kam kann kaum kein keine keinem keinen keiner können
        könne könnte könnten konnte konnten künftig kürzlich lang lange lassen laut lediglich letzte letzten
        letztlich liegen liegt machen macht mal man manche mehr mehrere mein meine meist meisten meistens mich
        mindestens mir mit mithilfe mittlerweile möglich möglicherweise müssen müsse müsste muss musste mussten
        nach nachdem nächste nächsten nahm nämlich natürlich neben nein neu neue neuen neuer neues nicht nichts nie
        niemand noch nun nur ob obwohl oder offenbar oft ohne per plötzlich pro rund sagen sagt sagte sah
        schließlich schon sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst sich sicher sie
        sieht sind so sobald sodass sofern sogar sogenannte solange solche solchen soll sollen sollte sollten somit
        sondern sonst sowie sowohl später spätestens stand statt stehen steht stets teilweise trotz trotzdem über
        überhaupt übrigens um umgekehrt und uns unser unsere unter usw viel viele vielen vieler vielleicht vielmehr
        voll vom von vor voraussichtlich vorbei vorerst vorher während wäre wären war waren warum was weder wegen
        weil weit weiter weitere weiteren weiterer weiterhin welche welcher welches wem wen wenig wenige wenigstens
        wenn wer werde werden weshalb wie wieder wieso will wir wird wirklich wo wobei wohl wollen wollte wollten
        worden wurde wurden würde würden zu zudem zuerst zufolge zugleich zuletzt zum zumindest zunächst zur zurück
        zusammen zusätzlich zuvor zwar zwecks zwischen zwischenzeitlich null eins zwei drei vier fünf sechs sieben
        acht neun zehn elf zwölf dreizehn zwanzig dreißig
        """.split()
    ),
    not_keywords=frozenset(
        """
        jahr jahre jahren jahres jahrzehnt jahrzehnte jahrzehnten monat monate monaten monats woche wochen
        wochenende tag tage tagen tages stunde stunden minute minuten sekunde sekunden uhr zeit zeiten zeitpunkt
        morgen vormittag mittag nachmittag abend nacht mitternacht ortszeit mesz mez frühjahr frühling sommer
        herbst winter jahrhundert jahrhunderts jahrestag anfang mitte ende beginn mal male vorjahr vortag prozent
        prozentpunkt prozentpunkte prozentpunkten promille euro cent dollar us-dollar franken pfund rubel yen
        hundert hunderte hunderten tausend tausende tausenden million millionen milliarde milliarden mio mrd
        dutzend dutzende hälfte drittel viertel fünftel zehntel meter metern kilometer kilometern zentimeter
        millimeter hektar quadratkilometer quadratmeter kilogramm kilo gramm tonne tonnen liter grad celsius
        stundenkilometer kmh km kg dpa afp apa ap reuters sda kna epd dapd ddp dts taz spiegel bild focus stern
        zeit faz wikinews wikipedia angabe angaben aussage aussagen bericht berichte berichten mitteilung erklärung
        stellungnahme meldung meldungen medienbericht medienberichte medienberichten nachrichtenagentur interview
        pressekonferenz zeitung sprecher sprecherin zahl zahlen anzahl teil teile teilen rahmen fall falle fälle
        fällen grund gründe gründen folge folgen seite seiten stelle stellen weg weise art möglichkeit bereich
        bezug form rolle ziel ergebnis hinweis hinweise dank anteil höhe lage region regionen blick name namen
        titel thema frage fragen mensch menschen leute person personen mann frau männer frauen damen herren herr
        herrn kollegin kollege kolleginnen kollegen chr begriff wort erst zweit dritt leben sache ding dinge nr
        nummer jährige jährigen jähriger
        """.split()
    ).union(f"{day}{part}" for day in WEEKDAYS for part in ("abend", "morgen", "nachmittag", "nacht")),
    particles=frozenset("van bin ibn al el de da di del della la le du of y".split()),
    weak_particles=frozenset("von der den dem zu zur am im und für".split()),
    appositions=frozenset(
        """
        region stadt land provinz dorf insel bundesland bundesstaat kanton bezirk stadtteil gemeinde ort hauptstadt
        hafenstadt firma konzern unternehmen hersteller partei zeitung magazin sender agentur nachrichtenagentur
        tageszeitung verein klub club gruppe organisation marke familie ehepaar brüder republik staat fluss berg
        see flughafen schiff film sohn tochter gattung typ variante programm projekt sonde raumsonde komet asteroid
        modell reihe serie gattungsname album roman sendung schüler schülerin junge mitarbeiter mitarbeiterin
        student studentin lehrer lehrerin arzt ärztin künstler künstlerin spieler spielerin maler vater mutter
        bruder schwester ehefrau ehemann hurrikan taifun tropensturm us kanal fernsehsender ortschaft
        fluggesellschaft vertreter vertreterin rivale rivalin gegner gegnerin gefängnis hafen mitglied mitglieder
        macht feministin model
        """.split()
    ),
    weak_starts=frozenset(
        """
        er sie es ihm ihr ihn ihnen ihre ihren ihrem sein seine seinen seinem dieser diese dieses diesen diesem
        dies dessen deren dem doch dabei auch daher deshalb deswegen darum damit danach daraufhin dann dafür
        dagegen dazu davon darin daran darauf daraus darüber darunter dort da so und aber oder denn also außerdem
        zudem ferner weiterhin trotzdem dennoch jedoch allerdings hingegen vielmehr demnach demzufolge folglich
        somit stattdessen andererseits umgekehrt zuvor später gleichzeitig zugleich ebenso ebenfalls hier hierbei
        hierzu jener jene beide derselbe dieselbe solche solch letztere letzterer nur
        """.split()
    )
    | frozenset(
        (
            "das ist",
            "das war",
            "das sei",
            "das hat",
            "das habe",
            "das sind",
            "das wird",
            "das wäre",
            "das würde",
            "das soll",
            "das kann",
            "das gilt",
            "das geht",
            "der ist",
            "die ist",
            "die sind",
            "ein weiterer",
            "eine weitere",
            "ein weiteres",
            "im gegenzug",
            "zum einen",
            "zum anderen",
            "in dieser",
            "in diesem",
            "bei dieser",
            "bei diesem",
            "nach dieser",
            "mit dieser",
            "mit diesem",
            "aus diesem",
        )
    ),
)
