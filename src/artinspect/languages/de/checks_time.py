"""How German writes dates, clock times, ranges and ages that `check` compares."""

from artinspect.languages.de.cldr_calendar import SHORT_WEEKDAYS
from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_time import TimeChecks

# Between a weekday and its date: a comma, an article, a bracket.
_GAP = Pattern(r"(?:,?~?\(?(?:der | den | dem | am) | ,?~\( | , | \.)?~?  # , den")
_SHORT_GAP = Pattern(r"(?:, | ,?~\()?~?  # ,")
_TO = Pattern(
    r"""
    ~?(?:bis | und | – | - | /)~?(?:zum~ | zu~ | einschließlich~ | dem~ | den~ | der~)?  # bis zum
    """
)
_BECAME = Pattern(r"(?:~(?:in | im | bei | am | auf)~(?:\w{1,30}~){1,3} | ~)  # of a")
_PIECES = {"gap": _GAP, "short_gap": _SHORT_GAP, "to": _TO, "became": _BECAME}

DATA = TimeChecks(
    short_weekdays={day.capitalize(): number for day, number in SHORT_WEEKDAYS.items()},
    day_parts=Pattern(
        r"""
        (?:s | (?:vor | nach)?mittags? | morgens? | abends? | nachts?)?
          (?:~(?:früh | um~\d{1,2}(?:[.:]\d{2})?~uhr))?  # abends um 20 Uhr
        """
    ),
    weekday_dates=alternatives(
        r"""
          {weekday}{gap}{day}\.~?{month}(?:,?~{year})?  # Mittwoch, den 23. Oktober 2024
        | {short}{short_gap}{day}\.~?{month}(?:~{year})?  # Mi, 23. Oktober
        | {weekday}{gap}{day}\.~?{number}\.(?:~?{year})?(?!\d)  # Mittwoch, 23.10.2024
        | {short}{short_gap}{day}\.~?{number}\.(?:~?{year})?(?!\d)  # Mi, 23.10.2024
        | {weekday}{gap}{year}-{number}-{day}(?!\d)  # Mittwoch, 2024-10-23
        | (?<![\d.]) {day} \. ~?{month} (?:~{year})?
          (?: ,?~(?:an~ | auf~)?einem | ~\(ein | ~\( | ,~eine?[mnr]?
            | ,?~(?:war | ist | wäre | fällt | fiel)~(?:\w{1,12}~){0,5}?eine?n?
          ) ~?{weekday}  # 23. Oktober 2024 war ein Mittwoch
        | (?<![\d.]){day}\.{number}\.(?:{year})?(?:~\( | ,?~(?:an~ | auf~)?einem~ | ,~){weekday}
          # 23.10.2024 (Mittwoch
        | (?<!\d){year}-{number}-{day}~?\({weekday}  # 2024-10-23 (Mittwoch
        | {weekday}{gap}{day}\.,?{to}{any_weekday}{gap}\d{1,2}\.~?{month}(?:~{year})?
          # Freitag, 23., bis Sonntag, 25. Oktober
        """,
        _PIECES,
    ),
    weekday_pairs=alternatives(
        r"""
        {weekday} (?:~und~ | ~bis~ | / | ~oder~) {weekday2} ,? ~?\(? (?:(?:der | den | dem)~)? {day} \.
          (?:~(?:und | bis | oder)~ | / | ~?[–-]~?) (?:(?:der | den | dem | zum)~)? {day2} \. ~?{month}
          (?:~{year})?  # Samstag und Sonntag, 26. und 27. Oktober
        """
    ),
    joined_weekdays=Pattern(
        r"""
        (?:tag | woch | abend)(?:~(?:und | auf | bis | oder)(?:~den | ~dem | ~zum)? | / | ~?- | ~?–)~?$  # abend-
        """
    ),
    dates=alternatives(
        r"""
          (?<![\d.,]){day}\.~?{month}(?:~{year})?  # 5. Mai
        | (?<![\d.]){day}\.(?:~und~ | / | ~bis~)\d{1,2}\.~?{month}(?:~{year})?  # 3. bis 5. Mai
        | \b (?:am | den | dem | vom | zum | der | seit | bis | ab | {any_weekday},) ~{day} \. ~?{number}
          \. (?:~?{year})? (?!\d|\.\d)  # am 1.8.
        | (?<![\d.,/-]){day}\.{number}\.(?P<year>(?:19|20)\d{2})(?![\d]|\.\d)  # 1.5.2023
        | (?<![\w.-])(?P<year>(?:19|20)\d{2})-{number}-{day}(?![\w-])  # 2026-3-12
        """
    ),
    clocks=alternatives(
        r"""
          (?<![\d.,:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?~?Uhr\b  # 5 Uhr
        | (?<![\d.,:]) (?P<hour>\d{1,2}) : (?P<minute>\d{2})
          (?= ~(?:bis | und | [–-])~\d{1,2}(?:[:.]\d{2})?~Uhr\b
          )  # 18:30 bis 20 Uhr
        """
    ),
    half_day_clocks=(),
    date_ranges=alternatives(
        r"""
          \b (?:vom | von | zwischen) (?:~dem)? ~ (?:{any_weekday},?~?(?:(?:dem | den)~)?)? {day} \.
          (?:~?{month}(?:~{year})?)? ,? ~ (?:bis | und) (?:~zum | ~dem | ~einschließlich)?
          (?:~{any_weekday},?)? (?:~(?:dem | den))? ~{day2} \. ~?{month2} (?:~{year2})?  # vom 21. bis 23. Oktober
        | \b (?:vom | von | zwischen) (?:~dem)? ~ (?:{any_weekday},?~)? {day} \. {number} \. (?:{year})?
          ~ (?:bis | und) (?:~zum | ~dem)? ~{day2} \. {number2} \. (?:{year2})? (?!\d)
          # vom 21.10. bis zum 23.10.2024
        | (?<![\d.]) {day} \. (?:~?{month}(?:~{year})?)? (?:~bis(?:~zum)?~ | ~?–~?) {day2} \. ~?{month2}
          (?:~{year2})?  # 3. bis 5. Mai
        | (?<![\d.]) {day} \. {number} \. (?:{year})? (?:~bis(?:~zum)?~ | ~?[–-]~?) {day2} \. {number2}
          \. (?:{year2})? (?!\d)  # 21.10.–23.10.2024
        | \b (?:von | vom | zwischen) (?:~(?:anfang | mitte | ende))? ~{month} ~{year} ~ (?:bis | und)
          (?:~(?:zum | anfang | mitte | ende)){0,2} ~{month2} ~{year2}  # zwischen Mai 2024 und Juni 2025
        | \b{month}~{year}~bis(?:~zum)?~{month2}~{year2}  # Mai 2022 bis Juni 2024
        """
    ),
    year_ranges=alternatives(
        r"""
          \b (?:von | vom~jahr | zwischen | zwischen~den~jahren) ~{year} ~ (?:bis | und) (?:~zum~jahr)?
          ~{year2}
          (?= [.,;:)!?–-] | $
            | ~
                (?! (?: v\. | vor | km | kg | qm | m | n\. | nach~christ | euro | dollar | franken | mark
                        | meter | kilometer | gramm | kilogramm | tonnen | liter | hektar | menschen
                        | personen | einwohner | teilnehmer | besucher | zuschauer | mitarbeiter | stück
                        | stellen | plätze\w{0,1}
                      ) n?\b
                ) \w
          )  # von 1939 bis 1945
        | \b(?:jahren? | zeitraum | saison | amtszeit | spielzeiten?)(?:~von)?~{year}(?:~bis~ | [–-]){year2}
          # im Zeitraum 2019 bis 2024
        | \(\*?~?{year}~?(?:– | - | bis)~?†?~?{year2}\)  # (*1901 – †1978)
        """
    ),
    clock_ranges=alternatives(
        r"""
          \b (?:von | zwischen) ~ (?P<hour>\d{1,2}) (?:[:.](?P<minute>\d{2}))? (?:~Uhr)?
          (?:~bis~ | ~und~) {hour2} (?:[:.]{minute2})? ~Uhr  # von 14 bis 17.30 Uhr
        | (?<![\d.:]) (?P<hour>\d{1,2}) (?:[:.](?P<minute>\d{2}))? (?:~Uhr)? (?:~bis~ | ~?–~?) {hour2}
          (?:[:.]{minute2})? ~Uhr  # 14 bis 17.30 Uhr
        """
    ),
    next_day=Pattern(
        r"""
        \b
          (?: folgetag\w{0,2} | nächsten | darauf\w{0,8} | tags | morgens | früh | am~morgen | über~nacht
            | nacht\w{0,3} | rund
          ) \b  # rund
        """
    ),
    births=alternatives(
        r"""
          \b{year}{became}(?:geboren\w{0,2} | zur~welt)\b  # 1978 in Bonn geboren
        | \bgeboren (?:e[rsmn]?)? (?:~wurde~(?:er | sie))?
          (?: ~im~jahr | ~im~jahre | ~am~\d{1,2}\.~?(?:\d{1,2}\. | [a-zä]{3,9}\.?)
          ){0,1} (?:~in~\w{2,30})? ,? ~?{year}  # geboren am 4. Mai 1978
        | \b (?:jahrgang | geburtsjahr(?:~ist)? | geb\. | \*) (?:~am)?
          (?: ~\d{1,2}\.~?(?:\d{1,2}\. | [a-zä]{3,9}\.?)
          )? ~?{year}  # Jahrgang 1978
        | \b\d{1,2}\. ~? (?:\d{1,2}\. | [a-zä]{3,9}\.?) ~?{year} ~ (?:in~\w{2,30}~)?
          (?:geboren\w{0,2} | zur~welt) \b  # 4. Mai 1978 in Bonn geboren
        | \b (?:im~jahr~)? {year} ~ (?:kam | wurde) ~
          (?: er | sie | (?-i:[A-ZÄÖÜ])\w{1,30}(?:~(?-i:[A-ZÄÖÜ])\w{1,30})?
          ) (?:~(?:in | als | bei)~(?:\w{1,30}~){1,5}? | ~) (?:geboren | zur~welt) \b
          # 1978 kam er in Bonn zur Welt
        | \b (?:kam | wurde) (?:~am~\d{1,2}\.~?(?:\d{1,2}\. | [a-zä]{3,9}\.?) | ~im~jahre?)? ~{year}
          (?: ~(?:in | als | bei)~(?:\w{1,30}~){1,5}? | ~
          ) (?:geboren | zur~welt) \b  # wurde am 4. Mai 1978 in Bonn geboren
        """,
        _PIECES,
    ),
    ages=alternatives(
        r"""
          \b(?P<age>\d{1,3})~jahre~alt\w{0,2}\b  # 47 Jahre alt
        | \b(?P<age>\d{1,3})-jährige\w{0,1}\b  # 53-Jährige
        | \balter~von~(?P<age>\d{1,3})(?:~jahren)?\b  # Alter von 15 Jahren
        | \bmit~(?P<age>\d{1,3})~jahren\b  # mit 47 Jahren
        | (?-i:[A-ZÄÖÜ])\w{1,30}~(?-i:[A-ZÄÖÜ])\w{1,30}~\((?P<age>\d{2})\)  # Jan Roth (52)
        | (?-i:[A-ZÄÖÜ])\w{1,30}~(?-i:[A-ZÄÖÜ])\w{1,30},~(?P<age>\d{2}),  # John Smith, 34, of
        """
    ),
    birthdays=alternatives(
        r"""
          \b(?P<age>\d{1,3})\.~geburtstag\b  # 50. Geburtstag
        | \b (?:wird | wurde | würde | werde)
          (?: ~
                (?: am | an | im | in | heute | morgen | diesem?\w? | jetzt | nun | er | sie | gestern
                  | (?:mon | diens | donners | frei | sams | sonn)tag | mittwoch | sonnabend | jahr | monat
                  | kommenden | nächsten
                )
          ){0,4} ~ (?P<age>\d{1,3}) (?:~jahre~alt)? (?=[,;!?]|$|~und|\.(?!~?(?:{any_month} | \d)))
          # wird am Montag 47
        | \b(?P<age>\d{1,3})~jahre~alt~(?:wird | wurde | werden)\b  # 47 Jahre alt wird
        """
    ),
    deaths=alternatives(
        r"""
          \b(?:starb | gestorben | verstarb | verstorben)\b[^.!?]{0,40}?\b{year}  # starb im Jahr 1978
        | \b{year}\b[^.!?]{0,40}?\b(?:starb | gestorbene?\w? | verstarb | verstorbene?\w?)\b  # 1978 starb
        """
    ),
    kin=Pattern(
        r"""
        \b
          (?: sohn\w{0,2} | töchtern? | tochter | söhnen? | vaters? | mutter | eltern | brüdern? | bruders?
            | schwestern? | frau | mann | enkel\w{0,4} | kind\w{0,3} | opa | oma | ehefrau | ehemann\w?
            | partner\w{0,3} | zwilling\w{0,3} | onkel | tante | großvater | großmutter
          ) \b  # kind
        """
    ),
    pronouns=Pattern(
        r"""
        (?: er | sie | der | die | dem | das | ihr | ihre | sein | seine | geboren | zur~welt | seit | mit
          | im~alter | heute | als | \d{4}
        ) \b  # er
        """
    ),
    happened=Pattern(
        r"""
        \b
          (?: war | waren | wurden? | hatten? | worden | gewesen | fand | fanden | beschloss | beschlossen
            | gewann | gewannen | verlor | verloren | stimmten? | kam | kamen | ging | gingen | traf | trafen
            | begann | begannen | eröffnete | unterzeichnete\w? | starb | siegte\w? | entschied\w{0,2}
            | sprach | sprachen | brach | brachen
          ) \b  # kam
        """
    ),
    not_happened=Pattern(
        r"""
          \b
          (?: soll\w{0,3} | wollen? | will | wird | werden | geplant\w{0,2} | planm\w{2,6}
            | vorgesehen\w{0,2} | angesetzt\w{0,2} | terminiert\w{0,2} | verschoben | vertagt
            | angekündigt\w{0,2} | kündigte\w? | wenn | falls | ob | könnte\w? | würde\w? | hätte\w?
            | wäre\w? | frist | termin\w? | stattfinden | einberufen | eingeladen | festgelegt | plan\w{0,4}
            | vertrag\w{0,3} | läuft | lief | datum | zunächst | ursprünglich | dass | legte\w? | setzte\w?
            | lud\w{0,2}
          ) \b  # dass
        | \b(?:bis | ab | auf | vor | für | zum | nach | gesetz~vom)(?:~(?:zum | den | dem))?~{any}  # bis zum #
        """
    ),
    relative_days=alternatives(
        r"""
        \b
          (?: heute | gestern | vorgestern | übermorgen
            | (?-i:morgen | Morgen(?=~(?:[a-zäöü]{2,20}t | ist | sind | werden | kommen | um)\b))
          ) \b  # heute
        """
    ),
    nowadays_before=Pattern(
        r"""
        \b
          (?: am | an | jeden | guten | noch | bis | von | schon | auch | seit | über | den | der | gegen
            | wie | als | für | (?:mon | diens | donners | frei | sams | sonn)tag | mittwoch
          ) ~$  # am~
        """
    ),
    nowadays_after=Pattern(
        r"""
        ~
          (?: noch | auch | schon | bis | von | und | als | gilt | kaum | oder | mehr | weniger
            | selbstverständlich | bekannt
          ) \b  # and und.
        """
    ),
)  # fmt: skip
