"""German words that rules on the text itself look for."""

from artinspect.languages.schema.checks_text import TextWords

# What an editor still has to do, and what is to come.
_DO = (
    r"prüfen|überprüfen|gegenprüfen|nachprüfen|checken|gegenchecken|einfügen|einsetzen|eintragen|ergänzen|nachtragen"
    r"|nachliefern|nachreichen|nachfragen|klären|abklären|verifizieren|bestätigen lassen|recherchieren|nachrecherchieren"
    r"|streichen|kürzen|austauschen|aktualisieren|anpassen|gegenlesen|abnehmen lassen|freigeben"
)
_THING = (
    r"(?:Vor|Nach|Orts|Familien|Partei|Firmen)?[Nn]amen?|Zahlen?|Datum|Ort|Uhrzeit|Alter|Zitate?|O-Ton|Quellen?|Titel|Funktion"
    r"|Amtsbezeichnung|Schreibweise|Fotos?|Bild(?:er|unterschrift|zeile|text)?|BU|Grafik|Karte|Tabelle|Kasten|Infokasten|Link"
    r"|Überschrift|Unterzeile|Zwischentitel|Vorspann|Teaser|Dachzeile|Text|Absatz|Autor|Autorenzeile|Kürzel|Preis|Betrag|Summe"
    r"|Ergebnis|Endstand|Wert|Stellungnahme|Statement|Reaktion|Angabe|Hintergrund|Adresse|Telefonnummer|Details?"
)

DATA = TextWords(
    placeholders=(
        r"\b(?:Blindtext|Dummytext|Dummy-Text|Platzhalter(?:text|name|bild)?|Beispieltext|Mustertext)\b(?=[ :.!\])]|$)",
        r"(?<![\w.,])\d{1,6}[.,]?XX{0,4}(?= (?:Euro|Prozent|Million|Milliard|Menschen|Personen|Meter|Kilometer))",
        r"(?<![\w.-])[Xx]{2}\.(?= (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))",
        r"\b(?:Seiten?|S\.|Nr\.|Nummer|Tel\.|Telefon) [Xx]{2,12}\b",
        r"<(?i:name|zahl|datum|ort|zitat|[^<>\n]{0,20}einfügen)>",
        # Notes in brackets: `[Name prüfen]`, `[hier Zitat einfügen]`, `[???]`, `[Alter?]`.
        rf"\[[^\[\]\n]{{0,60}}\b(?i:{_DO}|folgt|folgen|fehlt|fehlen|offen|nachschauen|stimmt)\b[^\[\]\n]{{0,40}}\]",
        rf"\[(?i:hier|noch|bitte|to do)?:? ?(?i:{_THING})(?: (?i:hier|folgt|fehlt|noch offen|unklar))?[?!:.… ]{{0,4}}\]",
        r"\[[^\[\]\n]{1,60}\?{1,3}\]",
        r"\[(?:TK|NN|N\. ?N\.|tbd|tbc|\.\.\. ?Zahl)\]",
        rf"\((?:(?i:noch|bitte|hier|die|der|das|den) ){{0,2}}(?:(?i:{_THING})(?: [\w.-]{{2,25}}){{0,3}} )?(?:(?i:noch|bitte|hier|wird|muss) ){{0,2}}"
        rf"(?:(?i:{_DO}|folgt|folgen|fehlt|fehlen noch)|noch offen|kommt noch|nachgereicht|nachgeliefert)(?: (?i:noch|hier|später))?[!?.…]{{0,3}}\)",
        rf"\([^()\n]{{0,40}}\b(?:noch|bitte) (?:{_DO}|bestätigen)[!?.…]{{0,3}}\)|\((?:[\w.-]{{2,25}} ){{1,3}}(?:fehlt|fehlen|folgt|folgen|kommt|kommen) noch[!?.…]{{0,3}}\)",
        r"\((?!W[aeio]|Echt|Ernst|Oder|Nein|Na\b)[A-ZÄÖÜ][\w-]{2,25}\?\)",
        r"^[A-ZÄÖÜ-]{2,20}(?: [A-ZÄÖÜ]{2,12})? (?:FOLGT|FEHLT|EINFÜGEN|EINSETZEN|PRÜFEN|ERGÄNZEN|KOMMT NOCH)\b",
        r"\((?:Rückfrage|Anfrage|Rückruf|Antwort|Freigabe|Bestätigung)\b[^()\n]{0,40}\b(?:läuft|steht|folgt)\b[^()\n]{0,15}\)",
        rf"\((?:(?i:{_THING})|(?i:genau(?:e[nrs]?)? (?:{_THING})|stimmt(?: das| die Zahl| der Name)?|sicher|korrekt|richtig|wann|wer|wo|welche[rs]?|wie viele"
        r"|genau|check|unklar|so richtig|aktuell|richtig geschrieben))(?: ?\?{1,3}|: ?)\)",
        # Sentences for colleagues.
        rf"\b[Bb]itte(?: (?:noch|hier|unbedingt|dringend|vor Druck|nochmals?|morgen|heute|alles|die|den|das|{_THING})){{0,3}} (?:{_DO})\b(?! Sie\b)",
        rf"(?:^|(?<=[.!?:;(\[–\n]\s)|(?<=[.!?:;(\[–\n„“\"«»])|(?<=// ))(?:{_THING})(?: (?:dazu|hier|hierzu|des \w{{3,20}}|der \w{{3,20}}|von \w{{3,20}}))?"
        rf" (?:folgt|folgen|fehlt|fehlen|noch offen|kommt noch|einfügen|einsetzen|nachtragen|ergänzen|prüfen|checken|nachliefern"
        r"|wird (?:noch )?(?:nachgereicht|nachgeliefert|ergänzt)|noch (?:prüfen|offen|klären|ergänzen|einfügen|nachtragen))"
        r"(?: noch| noch nach| hier| später)?(?=[.!)\]\n…“”\"«»]|$)",
        r"\b(?:Achtung|Anmerkung|Anm\.|Hinweis|Notiz|Frage|Info|Bitte|Vermerk)(?: an| für)?(?: die| das| den)?,? (?:Redaktion(?:en)?|Red\.|Korrektorat|Lektorat"
        r"|CvD|Layout|Desk|Produktion|Schlussredaktion|Kollegen|Kolleginnen|Chefredaktion|Online)\b ?[:!,–-]",
        rf"\b(?:Hier|hier) (?:noch )?(?:(?:ein|eine|das|die|der|den) )?(?:{_THING}) (?:{_DO})\b",
        r"\b(?:Hier|hier) (?:steht|kommt|folgt|fehlt) (?:noch )?(?:der|ein|eine|das|die)? ?(?:Bildunterschrift|Bildtext|Bildzeile|Grafik|Kasten|Teaser|Unterzeile|Text|Titel|Vorspann|Zitat|Foto|Bild|Absatz|Überschrift|Zahl|Name)\b",
        r"(?:^|(?<=[\n.!?(\[] ))(?:Fix ?me|Offen|To-?do|TO-?DO|Check|CHECK|Nachtrag|PRÜFEN|Prüfen|Noch prüfen|Noch klären): ?(?=\w)",
        r"\b(?:Foto|Fotos|Bild|Text|Grafik|Von|Autor|Autorin|Quelle|Repro|Archivfoto): ?(?:N\. ?N\.|NN\b|n\. ?n\.|xx|unbekannt\?|folgt|fehlt)",
        r"(?<![\w.])N\. ?N\.(?!\w)",
        r"(?<![\w-])t\.?b\.?[dc]\.?(?!\w)",
        r"\b(?:muss|müssen|soll)(?: ich| wir)? (?:noch )?(?:nachgefragt|nachrecherchiert|gegengecheckt|gegengeprüft|nachgetragen)(?: werden)?\b",
        r"(?<=[\s(])[xX] (?:Prozent|Euro|Millionen|Milliarden|Menschen|Personen|Kilometer|Uhr)\b",
        r"(?<=[\s(])(?:XX|XY|xy|YY|ZZ|Xx) (?=(?:Jahren?|Jahre|Euro|Prozent|Menschen|Personen|Millionen|Milliarden|Uhr|Meter|Kilometer|Teilnehmer|Besucher"
        r"|Stimmen|Tonnen|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)",
    ),
    roman_before=r"\b(?:bowl|johannes|john|leo|pius|papst|ludwig|film|filme)\s$",
    roman_after=r"\.?\s(?:olymp|sommersp|wintersp|chromosom|und xy|armee|korps|jahrhundert)",
    roman_articles=r"\b(?:d(?:er|ie|as|em|en|es)|[ia]m|vom|zum)\s$",
    speech=(
        r"sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|beton(?:t|te|ten|en)|mein(?:t|te|ten|en)|fordert?e?n?|kritisiert?e?n?|schrieb(?:en)?|schreib(?:t|en)"
        r"|berichtet?e?n?|heiß(?:t|en)|hieß(?:en)?|so|laut|zitiert?e?n?|zufolge|teilten?|mitgeteilt|gesagt|erklärt|betont|rief(?:en)?|ruf(?:t|en)"
        r"|antwort(?:et|ete|eten|en)|fragt?e?n?|urteilt?e?n?|warnt?e?n?|lobt?e?n?|versicher(?:t|te|ten|n)|versprach(?:en)?|verspricht|erinner(?:t|te|ten|n)"
        r"|ergänzt?e?n?|fügt?e?n?|begründet?e?n?|bezeichn(?:et|ete|eten|en)|nann?te?n?|nenn(?:t|en)|kommentiert?e?n?|twittert?e?n?|räum(?:t|te|ten|en)"
        r"|bestätigt?e?n?|behauptet?e?n?|findet|fand(?:en)?|erzählt?e?n?|sprach(?:en)?|sprich?t?|sprechen|glaubt?e?n?|freut?e?n?|klagt?e?n?|wünscht?e?n?"
        r"|verteidigt?e?n?|reagiert?e?n?|äußert?e?n?|Worten?|Motto|Titel|Zitat|Aussage|Frage|Slogan|Überschrift|Lied|Ausstellung|nach Angaben|nach Ansicht"
    ),
    attributions=(
        r"laut|nach (?:\w{1,20} ){0,2}(?:angaben|auskunft|einschätzung|erkenntnissen|ansicht|schätzungen|meinung|berechnungen|informationen)|zufolge|gemäß|so der|so die"
        r"|sag(?:t|te|ten)|erklärt?e?n?|(?:mit)?teilten?|mitgeteilt|berichtet?e?n?|hieß es|heißt es|meldet?e?n?|gab(?:en)? \w{0,20} ?(?:bekannt|an)|angaben|statistik"
        r"|umfrage|studie|bericht|befragte\w?|ergab|ergaben|zeigt|zeigen|ermittelt|errechnet|polizei|behörde\w?|ministerium\w{0,2}|amt\w{0,2}|\w{2,30}amt\w{0,2}"
        r"|institut\w{0,2}|verband\w{0,2}|sprecher\w{0,3}|wahlleiter\w{0,3}|quelle|betonte|schrieb|sei|seien|habe|hätten|werde"
    ),
    interviews=r"\b(?:interview|im gespräch|frage:|redaktion:)",
    casualties=r"\b(?:tote[nr]?|getötete?n?|todesopfer|verletzte[nr]?|verletzt|ums leben|starben|gestorben)\b",
    surveys=(
        r"\b(?!volksbe)\w{0,30}(?:umfrage|befragung)\b|\b(?:politbarometer|deutschlandtrend|sonntagsfrage|stimmungsbild|trendbarometer)\w{0,2}\b"
        r"|\b(?-i:B)efragte[nr]?\b|\b(?:der|aller|die|unter den) (?-i:b)efragten(?! durch)\b|\b(?:wurden|haben|hat|hatte|sind) (?:\w{1,20} ){0,6}befragt\b|\b(?:demoskopen|meinungsforscher|meinungsforschungsinstitut\w{0,2})\b"
        r"|\b(?:forsa|infratest dimap|insa|yougov|allensbach|civey|ipsos|emnid)\b"
    ),
    earlier_surveys=(
        r"\bdamal\w{0,4}|\bfrühere\w? (?:umfrage|befragung)|\bvor (?:\w{3,10}|\d{1,2}) (?:jahren|monaten)\b|\bvorjahr\w{0,4}\b|\bnachwahlbefragung\w{0,2}"
        r"|\b(?:referendum|volksabstimmung|volksentscheid|bürgerentscheid)\w{0,2}\b"
    ),
    survey_bases=(
        r"\b(?:unter|befragt\w{0,3}|befragten|interviewt\w{0,2}|stichprobe|nahmen|haben|antworteten|beteiligten|teilgenommen|sprach\w{0,2}|gespräche mit|ausgewertet)"
        r"\b[^.!?\d]{0,60}{number}",
        r"{number}[^.!?]{0,80}\b(?:befragt\w{0,3}|befragung|umfrage|teilnehm\w{1,5}|nahmen|teilgenommen|antwort\w{0,4}|geantwortet|interview\w{0,3}|beteilig\w{0,4}|mitgemacht"
        r"|abgestimmt|ausgefüllt\w{0,2}|fragebögen|zurückgeschickt|rückläufe)\b",
        r"\b(?:n ?= ?|basis: )\d{2,6}",
    ),
    survey_times=(
        r"\b(?:befrag\w{1,6}|umfrage|erhebung|erhoben|interview\w{0,3}|teilnehm\w{1,5}|nahmen|teilgenommen|fragebögen|lief|liefen|fand|durchgeführt\w{0,3})"
        r"\b[^.!?]{0,110}\b{time}",
        r"\b{time}[^.!?]{0,110}\b(?:befrag\w{1,6}|erhoben|interviewt\w{0,2}|durchgeführt\w{0,3}|teilgenommen|nahmen|lief|liefen|teil)\b",
    ),
    times=(
        r"(?:(?:vom|zwischen|bis|zum|im|mitte|anfang|ende|am|seit|ab|in der|in den|vergangenen?|letzten?|dieser|voriger|vorigen|im vergangenen|zwischen dem|vom|des)"
        r"(?: (?:dem|den|vergangenen|letzten|vorigen|ersten|zweiten|zwei|drei|vier))? (?:\d{1,2}\.|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
        r"|wochen?|monats?|monaten|tagen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|frühjahr|sommer|herbst|winter|jahres?|(?:19|20)\d\d)"
        r"|\d{1,2}\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|gestern|vorgestern|(?:im|vom) (?:19|20)\d\d)"
    ),
    publications=r"\b(?:veröffentlich\w{0,4}|vorgestellt\w{0,2}|vorgelegt\w{0,2}|publiziert\w{0,2}|erschienen\w{0,2}|präsentiert\w{0,2}|mitteilte|sagte|bekannt)\b",
    number_words=r"(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)?(?:tausend|hundert)|rund tausend|\w{3,20}hundert|\w{3,20}tausend)",
    longest_sentence=40,
    known_abbreviations=frozenset(
        """
        VdK GbR MdB MdL MdEP PhD KaDeWe DuMont DGzRS BwG
        GMT UTC CEO SARS TOP WELT ZEIT GRÜNE GRÜNEN LINKE LINKEN EURO FIAT FED ESPN CBS ANSA TASS ITAR FAO IPCC IAEA KFOR PETA ASEAN STOXX XETRA BWL BMX LUFTHANSA BYD DER DIE DAS MIT EXPO OPEL AUDI
        ABC ADAC ADHS AfD AFP AIDS AKP AKW ALDI ANC AOK APA ARD ARTE AStA ATP BASF BBC BDA BDI BGB BGH BIP BKA BMW BND BRD BSE BSW BUND BVB BVG
        CDU CERN CIA CNN COVID CSU DAX DB DDR DEL DFB DFL DGB DHL DIN DJ DKP DLRG DNA DNS DPA DRK DSDS DSGVO DSL DVD DVU DWD EADS EDV EEG EKD EKG EM EMA ERNK ESA ESC
        EU EUR EuGH EWG EZB FAZ FBI FDP FIFA FIS FKK FPÖ FSB FSK FSV GAU GEMA GEW GEZ GmbH GPS GSG GSM GST GEZ HIV HNO HSV HTML HTTP IBM ICE IDF IHK IKEA INSA IOC IRA IQ
        ISAF ISBN ISO ISS IWF KFC KFZ KGB KLM KPD KPÖ KSK KZ LED LGBT LGBTQ LKA LKW LPG LSD LTE MAD MAN MDR MEZ MESZ MIT MMS MRT MTV NABU NASA NATO NBA NBC NDR
        NFL NGO NHL NOK NPD NRW NSA NSDAP NSU NTV NVA OECD OKB OLG OPEC ORF OSZE OVG ÖBB ÖVP PDF PDS PEN PIN PKK PKW PLO PLZ PR PSG PVC RAF RB RBB RKI RNA RTL
        RWE SAP SAT SED SEK SIM SMS SOS SPD SPÖ SRF SRG SSV STIKO SUV SVP SWR SZ TAZ THW TNT TSG TSV TTIP TÜV TV UBS UCI UEFA UFO UKW UNESCO UNHCR UNICEF UNO
        URL US USA USB USD UV VDI VfB VfL VHS VIP VPN VW WAZ WDR WG WHO WLAN WM WTA WTO WWF WWW XXL ZDF ZPO
        EDEKA REWE LIDL DM OBI SOKO ICC UdSSR NVV MVV HVV VRR SVV TSC TSB TUS TuS ESV FFC SGE RBL FCB FCK FCN KSC MSV VSV ASV BSC BSG BTSV
        MwSt KITA KfW BAföG StGB StPO StVO HGB PISA MINT GUS ETA ISIS IS PCR FFP
        """.split()
    ),
    little_words=frozenset(
        "am an auf aus bei beim das dem den der des die durch für gegen im in mit nach ohne über um und unter von vom vor zu zum zur".split()
    ),
    capitals="A-ZÄÖÜ",
    abbreviates=("kurz ", "(kurz: "),
    speakers=frozenset(),
    elided_words=frozenset({"n"}),
    no_people=r"prozent|euro|dollar",
    doubles=frozenset(
        """
        das die der sehr ganz lange viel viele nein ja ha haha hallo bla tick tack klopf ticktack weit immer wieder nie bitte danke so na nach schnell wow bora
        duran sing bye cha tam pago walla baden wagga zsa boutros yo-yo aua hü hott plem gaga piep peng he heh oh ach ei hopp hepp hurra husch
        """.split()
    ),
)
