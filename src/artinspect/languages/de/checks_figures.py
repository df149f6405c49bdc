"""How German sets numbers beside each other that `check` compares."""

from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_figures import FigureChecks

_FEW = Pattern(r"(?:~[\w-]{1,30}){0,4}?  # rund und etwa")
_MORE = Pattern(r"(?:~[\w-]{1,30} | ~\([^()#%]{1,30}\)){0,6}?  # Menschen (vor allem Kinder)")
# What tells that a value is of an earlier time.
_PRIOR = Pattern(
    r"""
    (?: vor(?:jahr\w{0,10} | monat\w{0,10} | quartal\w{0,10} | woche\w{0,10} | tag\w{0,10} | saison)
      | (?:jahr | monat | tag | woche)~(?:zuvor | davor)
      | (?:letzten | vergangenen | vorigen | letzte | vergangene | vorige) ~
          (?: jahr | jahres | monat | monats | woche | saison | quartal | wahl | mal | winter | sommer
            | herbst | spielzeit | schuljahr
          ) | letztes~jahr | zuvor | bisher\w{0,3} | bislang | zuletzt | vorher | früher | damals
      | ursprünglich | gleichen~zeitraum
      | (?:vor | von)~(?:einem | zwei | drei | vier | fünf | zehn)~jahr\w{0,2} | (?:im~jahr~)?(?:19|20)\d\d
    )  # 2026
    """
)
_NOW = Pattern(
    r"""
    (?: diesem~jahr | dieses~jahr | diesmal | jetzt | nun | heute | aktuell | heuer | mittlerweile
      | inzwischen | derzeit | nunmehr | nur~noch | zuletzt | (?:19|20)\d\d
    )  # 2026
    """
)
_PIECES = {"few": _FEW, "more": _MORE, "prior": _PRIOR, "now": _NOW}

DATA = FigureChecks(
    range_from="",
    range_to="",
    no_nouns="",
    change_pairs=alternatives(
        r"""
          {after} {more} (?:,|~–)?
          (?: ~(?:und~damit | das~sind | das~ist | also | rund | ein | plus~von | minus~von | um | oder)
          ){0,3} ~{any} ~ (?:mehr | weniger | höher | niedriger | teurer | billiger)
          (?:~[\w-]{1,30}){0,3} ~als (?:~[\w-]{1,30},?){0,7}? ~\(?{before}
          # # Gäste und damit # mehr als die # im Mai
        | \b(?:von | vom){few}~{before}{more},?~auf{few}~{after}  # stieg von zuletzt # auf #
        | \bauf {few} ~{after} {more} ,? ~
          (?: nach | gegenüber | verglichen~mit | im~vergleich~zu | statt
          ) {few} ~{before}  # auf # Gäste nach zuletzt #
        | \bauf {few} ~{after} {more} (?:, | ~\( | ,?~nach | ,?~von | ~–) ~?
          (?: im~ | in~der~ | am~ | noch~ | der~ | dem~ | das~ | es~waren~ | es~sind~
          )? {prior} :? {few} ~{before}  # auf # Gäste, im Vorjahr waren es #
        | {after} {more} (?:,|~–)? ~
          (?: nach | gegenüber | verglichen~mit | im~vergleich~zu | statt | anstelle~von
          )
          (?: ~
                (?: noch | zuvor | bisher | rund | den | der | dem | bislang | zuletzt | wie~bisher
                  | ursprünglich | geplanten | im~vorjahr | knapp | etwa
                )
          ){0,3} ~{before}  # # Gäste statt bisher #
        | {after} {more} ,? ~\( (?:im~ | noch~ | nach~ | zum~ | von~ | gegenüber~)?
          (?: {prior} | {prior}~noch | {prior}~waren~es | \d{4}:?
          ) [:,]? {few} ~{before}  # # Gäste (Vorjahr: #
        | {after} (?:, | (?:~[\w-]{1,30}){1,6}?,?) ~
          (?: mehr | weniger | höher | niedriger | größer | kleiner | billiger | teurer
          ) ~als{few} ~ (?:{prior} | vor | die | der | den | noch | zu) {few} ~\(?{before}
          # # Gäste mehr als vor einem Jahr mit #
        | {after}{more},~(?:nachdem | während | wobei | wo){few}~{prior}{few}~{before}
          # # Gäste, nachdem es im Vorjahr #
        | \b (?:im~ | waren~ | am~ | in~der~ | lag~ | vor~)? {prior} {few} ~{before} {more}
          (?:, | ~und | ~– | \. | ;) {few} ~{now} {few} ~{after}  # im Vorjahr kamen # Gäste, und heute sind es #
        | \bauf {few} ~{after} [^#%.]{0,60}[.;] ~
          (?: im~ | am~ | in~der~ | noch~ | ein~ | das~ | die~ | der~
          )? {prior} [^#%.]{0,40}? ~{before}  # auf # Gäste. Im Vorjahr waren es #
        | \b(?:{prior} | noch){few}~{before}[^#%.;]{0,40},~[^#%.;]{0,40}\bauf{few}~{after}
          # noch # waren, stieg die Zahl auf #
        | \bnach~{before}[^#%.;,]{0,70}~auf{few}~{after}  # nach # im Mai stieg die Zahl auf #
        | {after} [^#%.]{0,60}\. ~ (?:das | dies) \b[^#%.]{0,60}\b
          (?: gegenüber | im~vergleich | verglichen | als
          ) \b[^#%.]{0,60}? ~{before}  # # Gäste. Das war gegenüber dem Mai mit #
        | \b (?:statt | anstelle~von | nach) {few} ~{before} {more} ,? ~
          (?: sind~es | waren~es | zahlen | kostet | kosten | zählt | gibt~es | kamen | verlangt | beträgt
          ) {few} ~{after}  # statt bisher # sind es #
        """,
        _PIECES,
    ),
    earlier=Pattern(r"(?:{prior} | noch)\b  # 2026", _PIECES),
    rising=Pattern(
        r"""
          stieg | stiegen | steigt | steigen | gestiegen\w? | steiger\w{1,4} | gesteigert  # gestiegen ; steigern
        | anstieg\w{0,2} | angestiegen\w? | anstiegen | ansteigen  # Anstieg ; angestiegen
        | erhöh\w{1,6} | wuchs | wuchsen | wächst | wachsen | gewachsen\w? | angewachsen  # erhöht ; gewachsen
        | kletter\w{1,3} | geklettert | zugenommen | zunehmen | zunahm\w{0,2} | zunahme  # kletterten ; zunahmen
        | angehoben | anheb\w{1,4} | anhob\w{0,2} | aufgestockt  # Anhebung ; anhoben
        | aufstock\w{0,4} | zugelegt | zulegte\w? | zulegen | zuwachs | plus  # aufstocken ; zulegte
        | schnell\w{1,2}~hoch | hochgeschnellt | emporgeschnellt | verteuer\w{1,4}  # schnellte hoch ; verteuerte
        | vergrößer\w{1,4} | ausgebaut | ausgeweitet | heraufgesetzt | raufgesetzt | hochgesetzt  # vergrößern
        | aufgerundet
        | (?:nahm | nahmen | nimmt | nehmen | legte | legten | legt | legen) \b
          (?= [^!?;#%]{0,80}(?:[#%][^!?;#%]{0,60}){0,3}\bzu\b(?!~[#%])
          )  # nahm um # zu
        | (?:hob | hoben | hebt | heben)\b(?=[^!?;]{0,80}\ban\b)  # hob die Preise an
        | (?:stockt | stockte | stocken | stockten)\b(?=[^!?;]{0,80}\bauf\b)  # stockt das Kapital auf
        | (?:weitet | weitete | weiteten)\b(?=[^!?;]{0,80}\baus\b)  # weitete das Netz aus
        | (?:mehr | höher | teurer | größer)
          (?= ~als~(?:im | am | in | vor | zuvor | noch | bei | zum | die | der | den | das)\b
          )  # pro Jahr mehr als im
        | sprang | sprangen | gesprungen | schnellte\w? | schoss | explodiert\w{0,2}  # schnellte ; explodiert
        """
    ),
    falling=Pattern(
        r"""
          sank | sanken | sinkt | sinken | gesunken\w? | absank | absinken | fiel | fielen | fällt  # gesunken
        | fallen | gefallen\w? | schrumpf\w{1,4} | geschrumpft\w? | senkt  # gefallen ; schrumpfte ; geschrumpft
        | senkte | senkten | senken | gesenkt | absenk\w{0,4} | abgesenkt | herabgesetzt  # Absenken
        | verringer\w{1,4} | reduzier\w{1,4} | gekürzt  # verringern ; reduziert
        | kürz(?:t | te | ten | en) | abgenommen | abnahm\w{0,2} | abnahme | zurückgegangen  # kürzt ; abnahmen
        | zurückging\w{0,2} | zurückgehen | rückgang\w{0,2} | minus  # zurückgingen ; Rückgang
        | einbußen? | verbillig\w{1,4} | verkleiner\w{1,4}  # Einbußen ; verbilligt ; verkleinerung
        | schmolz\w{0,2} | geschmolzen | abgeschmolzen | sackt\w{0,3} | abgesackt  # schmolzen ; sackten
        | abgestürzt | stürzt\w{0,3} | einbrach\w{0,2} | eingebrochen  # stürzt ; einbrachen
        | rutscht\w{0,3} | abgerutscht | gerutscht  # rutschte
        | (?:ging | gingen | geht | gehen | fuhr | fuhren | fährt)\b(?=[^!?;]{0,120}\bzurück\b)
          # ging die Zahl zurück
        | (?:nahm | nahmen | nimmt | nehmen | baut | baute | bauten)\b(?=[^!?;]{0,120}\bab\b)  # nahm die Zahl ab
        | (?:brach | brachen)\b(?=[^!?;]{0,120}\bein\b)  # brach der Umsatz ein
        | (?:gab | gaben | gibt)\b(?=[^!?;]{0,80}\bnach\b(?!~[#%]))  # Es gab nach
        | (?:weniger | niedriger | billiger | günstiger | kleiner)
          (?= ~als~(?:im | am | in | vor | zuvor | noch | bei | zum | die | der | den | das)\b
          )  # der Neubau günstiger als die
        | halbier\w{1,3} | gedrückt | verlor | verloren  # halbiert
        """
    ),
    change_before=Pattern(
        r"""
        \b
          (?: um | plus | minus | anstieg | zuwachs | rückgang | steigerung | zunahme | abnahme | wachstum
            | erhöhung | senkung | kürzung | einbußen? | verlust | gewinn | verbesserung | verschlechterung
            | einem | ein | das~sind | das~ist | das~waren | das~entspricht | dies~entspricht | was | waren
            | entsprechend | macht | mit | sogar | also | also~um | gut | damit | veränderung | preissprung
            | sprung | kletterte | stieg | wuchs | verlor | verlieren | gewann | einbruch | abschlag
            | aufschlag | steigt | sinkt | sank | fiel | legte | tariferhöhung | sind~das | ist~das
            | bedeutet
          )
          (?: ~
                (?: von | um | rund | etwa | knapp | gut | fast | über | mehr~als | einem | einer | ein
                  | eine | plus | minus | genau | satte | stolze | satten | lediglich | nur | immerhin
                  | ziemlich~genau | exakt | das~sind | das~ist
                )
          ){0,4} ~?$  # ein Plus von rund
        """
    ),
    change_after=Pattern(
        r"""
        ^ ~?
          (?: mehr | weniger | plus | minus | zuwachs | wachstum | höher\w{0,2} | niedriger\w{0,2} | teurer
            | billiger | gestiegen | gesunken | zugenommen | zugelegt | anstieg | rückgang | größer | kleiner
            | steigerung | entspricht | unter | über | gegenüber | im~vergleich | zu(?=[.,;]|$)
            | ab(?=[.,;]|$) | zurück | gewachsen | geschrumpft | verteuert | verbilligt | günstiger
          ) \b  # höher
        """
    ),
    goes_on=Pattern(
        r"""
        (?: das | dies | damit | was | somit | unterm~strich
          | die~(?:zahl | steigerung | zunahme | erhöhung | veränderung)
          | der~(?:anstieg | rückgang | zuwachs)
          | ein~(?:plus | minus | anstieg | rückgang | zuwachs | sprung) | ein
        ) \b  # Das
        """
    ),
    other_clause=Pattern(
        r"""
        \b
          (?: und(?!~(?:damit | somit | so | kam | kommt | lag | liegt | steht | stand | erreichte?)\b)
            | während | aber | doch | nachdem | obwohl | weil | bevor
          ) \b  # und
        """
    ),
    other_bases=Pattern(
        r"""
          \b
          (?: (?:inflations | preis | saison | kalender | währungs | wechselkurs)?bereinigt\w{0,2} | real
            | pro~kopf | je~einwohner | jährlich\w{0,2} | durchschnittlich
            | (?:pro | im | je)~jahr(?!~(?:19 | 20 | davor | zuvor | vorher | darauf)) | jahr~für~jahr
            | verlust\w{0,2}(?!~von~%) | schulden | defizit\w{0,2} | platz | rang | nicht | zunächst
            | zwischenzeitlich | mindestens~um | bis~zu | schrittweise
          ) \b  # nicht
        | \bminus~von~\#  # minus von #
        """
    ),
    other_directions=Pattern(
        r"""
          \b
          (?: verlust\w{0,3}(?!~von~%) | schulden | defizit\w{0,2} | minus(?:~von)?~\#~(?:grad | prozent)
            | platz | plätze | rang | ränge | tabellen\w{3,8} | nicht | rückstand | fehlbetrag
            | negativ\w{0,2} | zeit | bestzeit | rekord | zunächst | dann | danach | zwischenzeitlich | doch
            | aber | bevor | ehe | note | notendurchschnitt
          ) \b  # dann
        | \bminus~von~\#  # minus von #
        """
    ),
    multiples=Pattern(r"(?:verdoppel | verdreifach | vervierfach | halbier)  # verdoppel"),
    totals_before=Pattern(
        r"""
        \b
          (?: insgesamt | zusammen(?!\w) | alles~in~allem | in~summe | summe | gesamtzahl\w{0,2}
            | gesamtsumme | gesamt\w{2,20} | unterm~strich | macht | ergibt | ergeben | addieren~sich~auf
            | summieren~sich~auf | summiert~sich~auf
          ) (?:~[\w-]{1,30}){0,9}? ~?$  # insgesamt sind es
        """
    ),
    totals_after=Pattern(r"^(?:~[\w-]{1,30}){0,4}?~?(?:insgesamt | zusammen(?!\w) | gesamt\b)  # gesamt"),
    consists=Pattern(
        r"""
        \b
          (?: verteil\w{1,3}~sich | verteilten~sich | besteht~aus | bestehen~aus | bestand~aus | setzt~sich
            | setzen~sich | setzte~sich | zusammengesetzt | gliedert~sich | teil(?:t | en | ten | te)~sich
            | aufgeteilt | entfallen | entfielen | entfällt | entfiel | verteilt | zusammen~aus | und~zwar
            | nämlich
          ) \b  # entfällt
        """
    ),
    sums_up=Pattern(
        r"""
        (?: zusammen | insgesamt | das~(?:macht | sind | ergibt | waren) | macht | in~summe | alles~in~allem
          | damit
        ) \b  # macht
        """
    ),
    part_cues=Pattern(
        r"""
        \b
          (?: darunter | davon | unter~ihnen | von~denen | unter~denen | einschließlich | inklusive
            | von~ihnen
          ) \b  # davon
        """
    ),
    whole_of=Pattern(
        r"""
        \b(?:von(?:~den | ~insgesamt)? | der | die | den | alle)(?:~[\w-]{1,20}){0,2}~?$  # die Grünen auf
        """
    ),
    exclusive_cues=Pattern(r"\b(?:davon | von~denen | hiervon | von~ihnen)\b  # davon"),
    votes=Pattern(
        r"""
        \b(?:stimmten? | dafür | dagegen | enthielt\w{0,2} | enthaltung\w{0,2} | ja-stimmen | nein-stimmen)\b
          # dafür
        """
    ),
    part_pairs=alternatives(
        r"""
          \bunter~den~{whole}{few}~(?:waren | sind | befinden~sich | befanden~sich){few}~{part}
          # unter den # waren auch #
        | {part}~(?:der | von~den | ihrer | seiner)(?:~insgesamt)?~{whole}  # # der #
        """,
        _PIECES,
    ),
    sexes=frozenset("männer männern frauen mädchen jungen buben mann frau".split()),
    seats=Pattern(
        r"""
        (?: sitz\w{0,3} | mandat\w{0,2} | stimmen | plätzen? | abgeordnete\w? | wahlkreis\w{0,2}
          | delegierte\w? | mitglieder\w? | medaillen | wohnungen | stellen | betten | tore\w? | punkte\w?
        )  # toren
        """
    ),
    incomplete=Pattern(
        r"""
        \b
          (?: vorjahr\w{0,12} | gegenüber | verglichen | statt | zuvor | plus | minus | zuwachs | rückgang
            | anstieg | unter~anderem | oder | u\.~?a\. | etwa | beispielsweise | zum~beispiel | allein
            | rest\w{0,4} | übrigen? | weitere\w? | vor~allem | mindestens | maximal | höchstens | bis~zu
            | andere\w? | jeweils | je | pro | beide\w? | durchschnittlich | täglich | jährlich | mehr~als
            | knapp~die~hälfte | teils
          ) \b  # je
        """
    ),
    last_part=Pattern(r"\b(?:und | sowie)\b  # und"),
    part_prepositions=Pattern(
        r"""
          ^ ~?
          (?: in | im | aus | für | an | auf | bei | beim | von | vom | mit | durch | zur? | zum | gegen
            | nach | am | der | die | den | entfallen | entfielen | entfällt | entfiel | gehen | gingen
            | geht | ging | fließen | fließt | flossen | stimmten | ja | nein | enthaltungen?
            | (?-i:[A-ZÄÖÜ])\w{1,30}
          ) \b  # Veröffentlicht
        | ^(?:~?[,.;] | $)  # , so
        """
    ),
    several_answers=Pattern(
        r"""
          \b
          (?: beteilig\w{1,6} | mehrfachnennung\w{0,2} | mehrere~antworten | mehrfachantwort\w{0,2}
            | mehrfach | auch | jeweils | zufrieden\w{0,3} | beliebt\w{0,4} | zustimmung | bekanntheit\w{0,3}
            | sowohl | hingegen | im~vorjahr | vor~(?:einem | zwei | drei | vier | fünf)~jahren | zuvor
          ) \b  # auch
        | (?:19|20)\d\d:  # 2024:
        """
    ),
    share_growth=Pattern(
        r"""
        \b
          (?: stieg\w{0,2} | sank\w{0,2} | sinken | gestiegen | gesunken | plus | minus | zuwachs | wachstum
            | wuchs | gewachsen | mehr~als | weniger~als | mehr | weniger | höher | niedriger | teurer
            | billiger | zugelegt | rückgang | rabatt | zinsen | auslastung | wahlbeteiligung | gegenüber
            | verglichen | um
          ) \b  # um
        """
    ),
    apposition_cues=Pattern(
        r"""
        (?:~[\w-]{1,30}){0,7}? (?:,|~–)? ~
          (?: also | das~sind | das~ist | das~wären | oder | das~heißt | d\.~?h\. | sprich | mithin | genauer
            | nämlich | was | entsprechend | das~entspricht | dies~entspricht
          ) (?:~(?:rund | etwa | genau | einem~anteil~von | einer~quote~von | gesagt))? ~  # # oder #
        """
    ),
    appositions=Pattern(
        r"""
        (?:~[\w-]{1,30}){0,5}?(?:~?\((?:also~ | das~sind~)? | , | ~– | ~=)~?  # Menschen (also
        """
    ),
    apposition_ends=Pattern(r"^~?(?:[,.);:–] | $)  # ). Das"),
    out_of=Pattern(
        r"""
        ~ (?:[\w-]{1,30}~)?
          (?: der | von | von~den | der~insgesamt | von~insgesamt | ihrer | seiner | aller | unter
          ) ~  # # von #
        """
    ),
    lists=Pattern(r"{whole}((?:~[\w-]{2,30}){1,5}?):(?=~|$)  # # Orte:"),
    list_open=Pattern(
        r"""
          \b
          (?: unter~anderem | u\.~?a\. | etwa | beispielsweise | zum~beispiel | z\.~?b\. | vor~allem
            | nicht~zuletzt | darunter | und~so~weiter | usw | etc | oder | weder | sowohl | entweder
          ) \b  # usw
        | … | \.\.\.  # … ; ...
        """
    ),
    list_joins=Pattern(r",~  # #, #"),
    list_last=Pattern(r"~(?:und | sowie)~  # # und #"),
    fates=alternatives(
        r"""
          \b
          (?: tote?[nr]? | todesopfern? | getötet\w{0,2} | starb\w{0,2} | gestorben\w{0,2} | sterben
            | ums~leben | tödlich\w{0,2} | todesfällen? | umgekommen | leichen?
          ) \b  # tot
        | (?:\b(?:schwer | leicht)?verletz(?:t\w{0,2} | te[nr]? | ungen)\b | \bverletztenzahl\b)  # verletzt
        | \b(?:vermisst\w{0,2} | vermisstenzahl)\b  # Vermissten
        | \b(?:festgenommen\w? | festnahmen? | verhaftet\w{0,2} | verhaftungen)\b  # festgenommen
        | \b(?:infiziert\w{0,2} | infektionen | neuinfektionen | ansteckungen)\b  # infiziert
        | \b(?:entlass\w{2,6} | stellenabbau | stellen | arbeitsplätzen? | jobs?)\b  # jobs
        """
    ),
    synonyms=alternatives(
        r"""
          (?:arbeits | ausbildungs)?
          (?: stelle | stellen | jobs? | arbeitsplatz | arbeitsplätzen? | beschäftigten? | mitarbeiter\w{0,5}
          )  # jobs
        | (?:wohnung | wohnungen | wohneinheiten)  # Wohnung
        | (?:zuschauer\w{0,5} | besucher\w{0,5} | gäste\w? | fans)  # Gäste
        | (?:schüler\w{0,5} | kinder\w?)  # Kinder
        | (?:teilnehmer\w{0,5} | demonstrant\w{0,5} | läufer\w{0,5} | menschen | personen)  # Menschen
        | (?:einsatzkräften? | feuerwehrleuten? | feuerwehrmänner | helfern? | polizisten? | beamten?)  # Helfer
        | (?:treffern? | toren?)  # toren
        | (?:fällen? | einbrüchen? | straftaten | diebstähl\w{1,2} | unfällen? | delikten?)  # Fälle
        | (?:bäumen? | linden | eichen) | (?:häusern? | gebäuden?)  # Bäume ; Häuser
        """
    ),
    people=frozenset(
        """
        menschen personen leute leuten männer frauen kinder kindern passagiere einwohner bewohner mitarbeiter
        schüler jugendliche insassen fahrgäste opfer
        """.split()
    ),
    updates=Pattern(
        r"""
        \b
          (?: zunächst | erst | mittlerweile | inzwischen | später | korrigiert\w{0,2} | nun | früher\w{0,2}
            | ursprünglich | zwischenzeitlich | vorjahr | zuvor
          ) \b  # nun
        """
    ),
    conversions=Pattern(
        r"""
          ~?\(  # (
        | ,? ~ (?:das~sind | also | oder | entspricht | umgerechnet | das~entspricht | d\.~?h\.)
          (?: ~(?:etwa | rund | ungefähr | knapp | umgerechnet)
          ){0,2} ~  # # oder #
        | ~?\(
          (?: das~sind | umgerechnet | entspricht | etwa | rund | ca\. | ungefähr | circa | gut | knapp
          ) (?:~(?:etwa | rund | ungefähr | knapp)){0,2} ~  # Exit (ca. #€
        | ~?/~? | ~?=~?  # / ; =
        """
    ),
    marks_before=Pattern(
        r"""
        (?: version | kapitel | artikel | nr\. | nummer | tel\.? | absatz | paragraf | din | § | um | gegen
          | ab
        ) ~?$  # Version
        """
    ),
    marks_after=Pattern(
        r"""
        ^ ~?
          (?: euro | € | dollar | franken | menschen | personen | einwohner\w? | besucher\w{0,4}
            | zuschauer\w{0,4} | tonnen | kilometern? | quadratmetern? | hektar | stimmen | stellen | liter
            | meter | wohnungen | haushalte | mitglieder | gäste | fahrzeuge | kilo\w{0,5} | megawatt
            | bücher | tickets | unterschriften | fans | schüler\w{0,5} | studierende | arbeitsplätze | bäume
            | km | kg | m | t | ha
          ) \b  # Euro
        """
    ),
    no_amounts=Pattern(
        r"""
        \b
          (?: alter~von | mit | wird | nr\. | nummer | platz | unter | über | ü | u | top | autobahn | formel
          ) (?:~etwa)? ~?$  # im Alter von etwa
        """
    ),
    spaced_percent="",
    plain=frozenset(
        """
        punkt punkte punkten nach über mehr sind wird werden wurde gegen unter einem einer eines fast rund etwa
        haben hatte durch beim ohne zwischen jahre jahren euro prozent millionen milliarden
        """.split()
    ),
)  # fmt: skip
