"""German words that rules on the text itself look for."""

from artinspect.languages.de.cldr_calendar import MONTHS
from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_text import TextWords

# What an editor still has to do, and what is to come.
_DO = Pattern(
    r"""
      prüfen | überprüfen | gegenprüfen | nachprüfen | checken | gegenchecken | einfügen | einsetzen | eintragen
    | ergänzen | nachtragen | nachliefern | nachreichen | nachfragen | klären | abklären | verifizieren
    | bestätigen~lassen | recherchieren | nachrecherchieren | streichen | kürzen | austauschen | aktualisieren
    | anpassen | gegenlesen | abnehmen~lassen | freigeben
    """
)
_THING = Pattern(
    r"""
      (?:Vor | Nach | Orts | Familien | Partei | Firmen)?[Nn]amen? | Zahlen? | Datum | Ort  # name ; Zahlen
    | Uhrzeit | Alter | Zitate? | O-Ton | Quellen? | Titel | Funktion | Amtsbezeichnung  # Zitat ; Quelle
    | Schreibweise | Fotos? | Bild(?:er | unterschrift | zeile | text)? | BU | Grafik | Karte  # Foto ; Bilder
    | Tabelle | Kasten | Infokasten | Link | Überschrift | Unterzeile | Zwischentitel | Vorspann | Teaser
    | Dachzeile | Text | Absatz | Autor | Autorenzeile | Kürzel | Preis | Betrag | Summe | Ergebnis | Endstand
    | Wert | Stellungnahme | Statement | Reaktion | Angabe | Hintergrund | Adresse | Telefonnummer
    | Details?  # Details
    """
)
_MONTHS = {"month": "|".join(MONTHS), "Month": "|".join(map(str.capitalize, MONTHS))}
_PIECES = {"do": _DO, "thing": _THING} | _MONTHS

DATA = TextWords(
    placeholders=alternatives(
        r"""
          \b
          (?: Blindtext | Dummytext | Dummy-Text | Platzhalter(?:text | name | bild)? | Beispieltext
            | Mustertext
          ) \b (?=[ :.!\])]|$)  # Platzhalter
        | (?<![\w.,]) \d{1,6}[.,]?XX{0,4}
          (?= ~(?:Euro | Prozent | Million | Milliard | Menschen | Personen | Meter | Kilometer)
          )  # 12,XX Euro
        | (?<![\w.-])[Xx]{2}\.(?=~(?:Jan | Feb | Mär | Apr | Mai | Jun | Jul | Aug | Sep | Okt | Nov | Dez))
          # Am XX. März
        | \b(?:Seiten? | S\. | Nr\. | Nummer | Tel\. | Telefon)~[Xx]{2,12}\b  # Seite XX
        | <(?i:name | zahl | datum | ort | zitat | [^<>\n]{0,20}einfügen)>  # <Zitat einfügen>
        | \[[^\[\]\n]{0,60}\b (?i:{do} | folgt | folgen | fehlt | fehlen | offen | nachschauen | stimmt)
          \b[^\[\]\n]{0,40}\]  # [Name fehlt]
        | \[ (?i:hier | noch | bitte | to~do)? :? ~? (?i:{thing})
          (?: ~(?i:hier | folgt | fehlt | noch~offen | unklar)
          )? [?!:.… ]{0,4}\]  # [Foto folgt]
        | \[[^\[\]\n]{1,60}\?{1,3}\]  # [Wer zahlt das?]
        | \[(?:TK | NN | N\.~?N\. | tbd | tbc | \.\.\.~?Zahl)\]  # [N. N.]
        | \( (?:(?i:noch | bitte | hier | die | der | das | den)~){0,2}
          (?:(?i:{thing})(?:~[\w.-]{2,25}){0,3}~)? (?:(?i:noch | bitte | hier | wird | muss)~){0,2}
          (?: (?i:{do} | folgt | folgen | fehlt | fehlen~noch) | noch~offen | kommt~noch | nachgereicht
            | nachgeliefert
          ) (?:~(?i:noch | hier | später))? [!?.…]{0,3}\)  # (Zitat folgt)
        | \([^()\n]{0,40}\b(?:noch | bitte)~(?:{do} | bestätigen)[!?.…]{0,3}\)  # (Uhrzeit bitte bestätigen)
        | \((?:[\w.-]{2,25}~){1,3}(?:fehlt | fehlen | folgt | folgen | kommt | kommen)~noch[!?.…]{0,3}\)
          # (Torschützen fehlen noch)
        | \((?!W[aeio]|Echt|Ernst|Oder|Nein|Na\b)[A-ZÄÖÜ][\w-]{2,25}\?\)  # (Kosten?)
        | ^[A-ZÄÖÜ-]{2,20} (?:~[A-ZÄÖÜ]{2,12})? ~
          (?: FOLGT | FEHLT | EINFÜGEN | EINSETZEN | PRÜFEN | ERGÄNZEN | KOMMT~NOCH
          ) \b  # VORSPANN FOLGT
        | \( (?:Rückfrage | Anfrage | Rückruf | Antwort | Freigabe | Bestätigung) \b[^()\n]{0,40}\b
          (?:läuft | steht | folgt) \b[^()\n]{0,15}\)  # (Rückfrage bei Pressestelle läuft noch)
        | \(
          (?: (?i:{thing})
            | (?i: genau(?:e[nrs]?)?~(?:{thing}) | stimmt(?:~das | ~die~Zahl | ~der~Name)? | sicher | korrekt
                | richtig | wann | wer | wo | welche[rs]? | wie~viele | genau | check | unklar | so~richtig
                | aktuell | richtig~geschrieben
              )
          ) (?:~?\?{1,3} | :~?) \)  # (Schreibweise?)
        | \b[Bb]itte
          (?: ~
                (?: noch | hier | unbedingt | dringend | vor~Druck | nochmals? | morgen | heute | alles | die
                  | den | das | {thing}
                )
          ){0,3} ~ (?:{do}) \b (?!~Sie\b)  # Bitte noch prüfen
        | (?:^ | (?<=[.!?:;(\[–\n]\s) | (?<=[.!?:;(\[–\n„“\"«»]) | (?<=//[ ])) (?:{thing})
          (?: ~(?:dazu | hier | hierzu | des~\w{3,20} | der~\w{3,20} | von~\w{3,20})
          )? ~
          (?: folgt | folgen | fehlt | fehlen | noch~offen | kommt~noch | einfügen | einsetzen | nachtragen
            | ergänzen | prüfen | checken | nachliefern
            | wird~(?:noch~)?(?:nachgereicht | nachgeliefert | ergänzt)
            | noch~(?:prüfen | offen | klären | ergänzen | einfügen | nachtragen)
          ) (?:~noch | ~noch~nach | ~hier | ~später)? (?=[.!)\]\n…“”\"«»]|$)  # Zitat kommt noch
        | \b (?:Achtung | Anmerkung | Anm\. | Hinweis | Notiz | Frage | Info | Bitte | Vermerk)
          (?:~an | ~für)? (?:~die | ~das | ~den)? ,? ~
          (?: Redaktion(?:en)? | Red\. | Korrektorat | Lektorat | CvD | Layout | Desk | Produktion
            | Schlussredaktion | Kollegen | Kolleginnen | Chefredaktion | Online
          ) \b ~?[:!,–-]  # Achtung, Redaktion:
        | \b(?:Hier | hier)~(?:noch~)?(?:(?:ein | eine | das | die | der | den)~)?(?:{thing})~(?:{do})\b
          # Hier noch das Zitat einfügen
        | \b (?:Hier | hier) ~ (?:steht | kommt | folgt | fehlt) ~ (?:noch~)?
          (?:der | ein | eine | das | die)? ~?
          (?: Bildunterschrift | Bildtext | Bildzeile | Grafik | Kasten | Teaser | Unterzeile | Text | Titel
            | Vorspann | Zitat | Foto | Bild | Absatz | Überschrift | Zahl | Name
          ) \b  # Hier folgt noch ein Zitat
        | (?:^ | (?<=[\n.!?(\[][ ]))
          (?: Fix~?me | Offen | To-?do | TO-?DO | Check | CHECK | Nachtrag | PRÜFEN | Prüfen | Noch~prüfen
            | Noch~klären
          ) : ~? (?=\w)  # TODO: Alter
        | \b
          (?: Foto | Fotos | Bild | Text | Grafik | Von | Autor | Autorin | Quelle | Repro | Archivfoto
          ) : ~? (?:N\.~?N\. | NN\b | n\.~?n\. | xx | unbekannt\? | folgt | fehlt)  # Foto: N.N.
        | (?<![\w.])N\.~?N\.(?!\w) | (?<![\w-])t\.?b\.?[dc]\.?(?!\w)  # N.N. ; tbc
        | \b (?:muss | müssen | soll) (?:~ich | ~wir)? ~ (?:noch~)?
          (?: nachgefragt | nachrecherchiert | gegengecheckt | gegengeprüft | nachgetragen
          ) (?:~werden)? \b  # muss noch nachgefragt werden
        | (?<=[\s(]) [xX] ~
          (?: Prozent | Euro | Millionen | Milliarden | Menschen | Personen | Kilometer | Uhr
          ) \b  # rund X Prozent
        | (?<=[\s(]) (?:XX|XY|xy|YY|ZZ|Xx) ~
          (?= (?: Jahren? | Jahre | Euro | Prozent | Menschen | Personen | Millionen | Milliarden | Uhr
                  | Meter | Kilometer | Teilnehmer | Besucher | Stimmen | Tonnen | {Month}
                ) \b
          )  # nach XX Jahren
        """,
        _PIECES,
    ),
    roman_before=Pattern(
        r"""
        \b(?:bowl | johannes | john | leo | pius | papst | ludwig | film | filme)~$  # Johannes~
        """
    ),
    roman_after=Pattern(
        r"""
        \.?~(?:olymp | sommersp | wintersp | chromosom | und~xy | armee | korps | jahrhundert)  # . Jahrhundert
        """
    ),
    roman_articles=Pattern(r"\b(?:d(?:er|ie|as|em|en|es) | [ia]m | vom | zum)~$  # der~"),
    speech=Pattern(
        r"""
          sag(?:t | te | ten | en) | erklär(?:t | te | ten | en)  # sagte ; erklärte
        | beton(?:t | te | ten | en) | mein(?:t | te | ten | en) | fordert?e?n?  # betonte ; meinen ; forderte
        | kritisiert?e?n? | schrieb(?:en)? | schreib(?:t|en)  # kritisiert ; schrieb ; Schreiben
        | berichtet?e?n? | heiß(?:t|en) | hieß(?:en)? | so | laut  # berichtete ; heißt ; hieß
        | zitiert?e?n? | zufolge | teilten? | mitgeteilt | gesagt | erklärt | betont  # zitiert ; mitteilte
        | rief(?:en)? | ruf(?:t|en) | antwort(?:et | ete | eten | en)  # rief ; ruft ; beantwortet
        | fragt?e?n? | urteilt?e?n? | warnt?e?n? | lobt?e?n?  # Umfrage ; verurteilt ; warned ; lobte
        | versicher(?:t | te | ten | n) | versprach(?:en)? | verspricht  # Krankenversicherten ; versprach
        | erinner(?:t | te | ten | n) | ergänzt?e?n? | fügt?e?n?  # erinnert ; Ergänzungen ; verfügt
        | begründet?e?n? | bezeichn(?:et | ete | eten | en) | nann?te?n?  # begründete ; bezeichnet ; nannte
        | nenn(?:t|en) | kommentiert?e?n? | twittert?e?n?  # nennt ; kommentieren ; Twitter
        | räum(?:t | te | ten | en) | bestätigt?e?n? | behauptet?e?n? | findet  # räumte ; bestätigt ; behauptet
        | fand(?:en)? | erzählt?e?n? | sprach(?:en)? | sprich?t?  # fand ; erzählt ; sprach ; entspricht
        | sprechen | glaubt?e?n? | freut?e?n? | klagt?e?n? | wünscht?e?n?  # glaube ; Freunde ; Klage ; wünschen
        | verteidigt?e?n? | reagiert?e?n? | äußert?e?n? | Worten?  # verteidigt ; reagierten ; äußerte ; Worten
        | Motto | Titel | Zitat | Aussage | Frage | Slogan | Überschrift | Lied | Ausstellung | nach~Angaben
        | nach~Ansicht
        """
    ),
    attributions=Pattern(
        r"""
          laut
        | nach ~ (?:\w{1,20}~){0,2}
          (?: angaben | auskunft | einschätzung | erkenntnissen | ansicht | schätzungen | meinung
            | berechnungen | informationen
          )  # nach Angaben
        | zufolge | gemäß | so~der | so~die | sag(?:t | te | ten) | erklärt?e?n?  # sagte ; erklärte
        | (?:mit)?teilten? | mitgeteilt | berichtet?e?n? | hieß~es | heißt~es  # mitteilte ; berichtete
        | meldet?e?n? | gab(?:en)?~\w{0,20}~?(?:bekannt | an) | angaben | statistik  # melden ; gaben an
        | umfrage | studie | bericht | befragte\w? | ergab | ergaben | zeigt | zeigen | ermittelt  # Befragten
        | errechnet | polizei | behörde\w? | ministerium\w{0,2} | amt\w{0,2}  # Behörden ; Ministerium ; Amt
        | \w{2,30}amt\w{0,2} | institut\w{0,2} | verband\w{0,2}  # insgesamt ; Institute ; Bauernverband
        | sprecher\w{0,3} | wahlleiter\w{0,3} | quelle | betonte | schrieb | sei  # Sprecher ; Wahlleiterin
        | seien | habe | hätten | werde
        """
    ),
    interviews=Pattern(r"\b(?:interview | im~gespräch | frage: | redaktion:)  # interviews"),
    casualties=Pattern(
        r"""
        \b
          (?: tote[nr]? | getötete?n? | todesopfer | verletzte[nr]? | verletzt | ums~leben | starben
            | gestorben
          ) \b  # verletzt
        """
    ),
    surveys=Pattern(
        r"""
          \b(?!volksbe)\w{0,30}(?:umfrage | befragung)\b  # Umfrage
        | \b(?:politbarometer | deutschlandtrend | sonntagsfrage | stimmungsbild | trendbarometer)\w{0,2}\b
          # Politbarometer
        | \b(?-i:B)efragte[nr]?\b  # Befragten
        | \b(?:der | aller | die | unter~den)~(?-i:b)efragten(?!~durch)\b  # der befragten
        | \b(?:wurden | haben | hat | hatte | sind)~(?:\w{1,20}~){0,6}befragt\b
          # wurden im Mai 1000 Menschen befragt
        | \b(?:demoskopen | meinungsforscher | meinungsforschungsinstitut\w{0,2})\b  # Demoskopen
        | \b(?:forsa | infratest~dimap | insa | yougov | allensbach | civey | ipsos | emnid)\b  # Ipsos
        """
    ),
    earlier_surveys=Pattern(
        r"""
          \bdamal\w{0,4} | \bfrühere\w?~(?:umfrage | befragung)  # damals ; frühere Umfrage
        | \bvor~(?:\w{3,10} | \d{1,2})~(?:jahren | monaten)\b | \bvorjahr\w{0,4}\b  # Vor drei Jahren ; Vorjahr
        | \bnachwahlbefragung\w{0,2}  # Nachwahlbefragung
        | \b(?:referendum | volksabstimmung | volksentscheid | bürgerentscheid)\w{0,2}\b  # Referendum
        """
    ),
    survey_bases=alternatives(
        r"""
          \b
          (?: unter | befragt\w{0,3} | befragten | interviewt\w{0,2} | stichprobe | nahmen | haben
            | antworteten | beteiligten | teilgenommen | sprach\w{0,2} | gespräche~mit | ausgewertet
          ) \b[^.!?\d]{0,60} {number}  # befragt wurden im Mai 1006
        | {number} [^.!?]{0,80}\b
          (?: befragt\w{0,3} | befragung | umfrage | teilnehm\w{1,5} | nahmen | teilgenommen | antwort\w{0,4}
            | geantwortet | interview\w{0,3} | beteilig\w{0,4} | mitgemacht | abgestimmt | ausgefüllt\w{0,2}
            | fragebögen | zurückgeschickt | rückläufe
          ) \b  # 9000 Teilnehmer
        | \b(?:n~?=~? | basis:~)\d{2,6}  # n = 1006
        """
    ),
    survey_times=alternatives(
        r"""
          \b
          (?: befrag\w{1,6} | umfrage | erhebung | erhoben | interview\w{0,3} | teilnehm\w{1,5} | nahmen
            | teilgenommen | fragebögen | lief | liefen | fand | durchgeführt\w{0,3}
          ) \b[^.!?]{0,110}\b {time}  # lief am Montag
        | \b {time} [^.!?]{0,110}\b
          (?: befrag\w{1,6} | erhoben | interviewt\w{0,2} | durchgeführt\w{0,3} | teilgenommen | nahmen
            | lief | liefen | teil
          ) \b  # am Montag veröffentlichte Befragung
        """
    ),
    times=Pattern(
        r"""
        (?: (?: vom | zwischen | bis | zum | im | mitte | anfang | ende | am | seit | ab | in~der | in~den
                | vergangenen? | letzten? | dieser | voriger | vorigen | im~vergangenen | zwischen~dem | vom
                | des
              )
              (?: ~(?:dem | den | vergangenen | letzten | vorigen | ersten | zweiten | zwei | drei | vier)
              )? ~
              (?: \d{1,2}\. | {month} | wochen? | monats? | monaten | tagen | montag | dienstag | mittwoch
                | donnerstag | freitag | samstag | sonntag | frühjahr | sommer | herbst | winter | jahres?
                | (?:19|20)\d\d
              ) | \d{1,2}\.~(?:{month}) | gestern | vorgestern | (?:im | vom)~(?:19|20)\d\d
        )  # 23. Oktober
        """,
        _PIECES,
    ),
    publications=Pattern(
        r"""
        \b
          (?: veröffentlich\w{0,4} | vorgestellt\w{0,2} | vorgelegt\w{0,2} | publiziert\w{0,2}
            | erschienen\w{0,2} | präsentiert\w{0,2} | mitteilte | sagte | bekannt
          ) \b  # sagte
        """
    ),
    number_words=Pattern(
        r"""
        (?: (?:ein | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn | zwölf)?
              (?:tausend | hundert) | rund~tausend | \w{3,20}hundert | \w{3,20}tausend
        )  # Jahrhundert
        """
    ),
    longest_sentence=40,
    known_abbreviations=frozenset(
        """
        VdK GbR MdB MdL MdEP PhD KaDeWe DuMont DGzRS BwG GMT UTC CEO SARS TOP WELT ZEIT GRÜNE GRÜNEN LINKE LINKEN
        EURO FIAT FED ESPN CBS ANSA TASS ITAR FAO IPCC IAEA KFOR PETA ASEAN STOXX XETRA BWL BMX LUFTHANSA BYD DER
        DIE DAS MIT EXPO OPEL AUDI ABC ADAC ADHS AfD AFP AIDS AKP AKW ALDI ANC AOK APA ARD ARTE AStA ATP BASF BBC
        BDA BDI BGB BGH BIP BKA BMW BND BRD BSE BSW BUND BVB BVG CDU CERN CIA CNN COVID CSU DAX DB DDR DEL DFB DFL
        DGB DHL DIN DJ DKP DLRG DNA DNS DPA DRK DSDS DSGVO DSL DVD DVU DWD EADS EDV EEG EKD EKG EM EMA ERNK ESA ESC
        EU EUR EuGH EWG EZB FAZ FBI FDP FIFA FIS FKK FPÖ FSB FSK FSV GAU GEMA GEW GEZ GmbH GPS GSG GSM GST GEZ HIV
        HNO HSV HTML HTTP IBM ICE IDF IHK IKEA INSA IOC IRA IQ ISAF ISBN ISO ISS IWF KFC KFZ KGB KLM KPD KPÖ KSK KZ
        LED LGBT LGBTQ LKA LKW LPG LSD LTE MAD MAN MDR MEZ MESZ MIT MMS MRT MTV NABU NASA NATO NBA NBC NDR NFL NGO
        NHL NOK NPD NRW NSA NSDAP NSU NTV NVA OECD OKB OLG OPEC ORF OSZE OVG ÖBB ÖVP PDF PDS PEN PIN PKK PKW PLO
        PLZ PR PSG PVC RAF RB RBB RKI RNA RTL RWE SAP SAT SED SEK SIM SMS SOS SPD SPÖ SRF SRG SSV STIKO SUV SVP SWR
        SZ TAZ THW TNT TSG TSV TTIP TÜV TV UBS UCI UEFA UFO UKW UNESCO UNHCR UNICEF UNO URL US USA USB USD UV VDI
        VfB VfL VHS VIP VPN VW WAZ WDR WG WHO WLAN WM WTA WTO WWF WWW XXL ZDF ZPO EDEKA REWE LIDL DM OBI SOKO ICC
        UdSSR NVV MVV HVV VRR SVV TSC TSB TUS TuS ESV FFC SGE RBL FCB FCK FCN KSC MSV VSV ASV BSC BSG BTSV MwSt
        KITA KfW BAföG StGB StPO StVO HGB PISA MINT GUS ETA ISIS IS PCR FFP
        """.split()
    ),
    little_words=frozenset(
        """
        am an auf aus bei beim das dem den der des die durch für gegen im in mit nach ohne über um und unter von
        vom vor zu zum zur
        """.split()
    ),
    capitals="A-ZÄÖÜ",
    abbreviates=("kurz ", "(kurz: "),
    speakers=frozenset(),
    elided_words=frozenset({"n"}),
    no_people=r"prozent|euro|dollar",
    doubles=frozenset(
        """
        das die der sehr ganz lange viel viele nein ja ha haha hallo bla tick tack klopf ticktack weit immer wieder
        nie bitte danke so na nach schnell wow bora duran sing bye cha tam pago walla baden wagga zsa boutros yo-yo
        aua hü hott plem gaga piep peng he heh oh ach ei hopp hepp hurra husch
        """.split()
    ),
)
