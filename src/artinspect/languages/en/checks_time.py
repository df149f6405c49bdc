"""How English writes dates, clock times, ranges and ages that `check` compares."""

from artinspect.languages.en.cldr_calendar import SHORT_WEEKDAYS
from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_time import TimeChecks

# Between a weekday and its date: a comma, an article, a bracket.
_GAP = Pattern(r"(?:,?~?\(?(?:the | on) | ,?~\( | , | \.,?)?~?  # , the")
_SHORT_GAP = Pattern(r"(?:, | ,?~\()?~?  # ,")
_ORDINAL = Pattern(r"(?:st|nd|rd|th)?\b  # 23rd")
_CUE = Pattern(
    r"""
    \b(?:on | until | by | from | since | before | after | through | till | to | between | and | for | dated)  # to
    """
)
_TO = Pattern(r"(?:~(?:to | until | through | and | till) | ,?~?[–-])  # -")
_PIECES = {"gap": _GAP, "short_gap": _SHORT_GAP, "ordinal": _ORDINAL, "cue": _CUE, "to": _TO}

DATA = TimeChecks(
    short_weekdays={day.capitalize(): number for day, number in SHORT_WEEKDAYS.items()}
    | {"Tues": 2, "Weds": 3, "Thur": 4, "Thurs": 4},
    day_parts=Pattern(r"(?:~(?:morning | afternoon | evening | night | lunchtime))?  # Tuesday morning"),
    weekday_dates=alternatives(
        r"""
          {weekday}{gap}{month}~?{day}{ordinal}(?!,\d)(?:,?~{year})?  # Wednesday, October 23, 2024
        | {short}{short_gap}{month}~?{day}{ordinal}(?:,?~{year})?  # Wed., Oct. 23, 2024
        | {weekday}{gap}{day}{ordinal}(?:~of)?~{month}(?:,?~{year})?  # Wednesday 23 October 2024
        | {short}{short_gap}{day}{ordinal}(?:~of)?~{month}(?:,?~{year})?  # Wed, 14 Jan 2026
        | \b {month} ~{day} {ordinal} (?:,~{year},?)?
          (?: ,?~(?:which~)?(?:is | was | will~be | falls | fell)~(?:\w{1,12}~){0,4}?(?:an? | on) | ,~a
            | ~\(a | ~\( | ,
          ) ~?{weekday}  # October 23, 2024, is a Wednesday
        | (?<!\d) {day} {ordinal} (?:~of)? ~{month} (?:,?~{year},?)?
          (?: ,?~(?:which~)?(?:is | was | will~be | falls | fell)~(?:\w{1,12}~){0,4}?(?:an? | on) | ,~a
            | ~\(a | ~\( | ,
          ) ~?{weekday}  # 23 October 2024 is a Wednesday
        | {weekday}{gap}{year}-{number}-{day}(?!\d)  # Wednesday, 2024-10-23
        | (?<!\d){year}-{number}-{day},?~?\(?{weekday}  # 2024-10-23 (Wednesday
        | {weekday} {gap} {day} {ordinal} ,? {to} ~? (?:{any_weekday}{gap})? \d{1,2} {ordinal} (?:~of)?
          ~{month} (?:,?~{year})?  # Friday 16 to Sunday 18 October
        """,
        _PIECES,
    ),
    weekday_pairs=alternatives(
        r"""
          {weekday} (?:~and~ | ~to~ | ~through~ | ~or~ | / | [–-]) {weekday2} ,? ~?\(?{month} ~{day}
          {ordinal} (?:~and~ | ~to~ | ~through~ | ~or~ | / | [–-]) {day2} {ordinal} (?:,?~{year})?
          # Saturday and Sunday, October 26 and 27
        | {weekday} (?:~and~ | ~to~ | ~through~ | ~or~ | / | [–-]) {weekday2} ,? ~?\(? (?:the~)? {day}
          {ordinal} (?:~and~ | ~to~ | ~through~ | ~or~ | / | [–-]) (?:the~)? {day2} {ordinal} (?:~of)?
          ~{month} (?:,?~{year})?  # Saturday and Sunday, 26 and 27 October
        """,
        _PIECES,
    ),
    joined_weekdays=Pattern(r"day(?:~(?:and | to | or | through | until) | / | ~?- | ~?–)~?$  # day-"),
    dates=alternatives(
        r"""
          {cue}(?:~{any_weekday},?)?~{month}~{day}{ordinal}(?!,\d|~\w{0,30}s\b)(?:,~{year})?  # on May 5
        | {cue}(?:~{any_weekday},?)?(?:~the)?~{day}{ordinal}(?:~of)?~{month}(?:,?~{year})?  # on 4 July 1998
        | \b{month}~{day}{ordinal},?~(?P<year>(?:19|20)\d{2})\b  # May 5, 2024
        | {any_weekday},?~?\(?(?:the~)?{month}~{day}{ordinal}(?:,~{year})?  # Wed., Oct. 23, 2024
        | (?<![\d.,$€£])(?<![\d.,$€£]\s){day}{ordinal}(?:~of)?~{month},?~(?P<year>(?:19|20)\d{2})\b  # 4 July 1998
        | (?<![\d.,$€£]\s)(?<![\d.,$€£]){day}(?:st|nd|rd|th)(?:~of)?~{month}  # 28th May
        | \b {month} ~ (?P<day>3[0-9])
          (?= [.,;:)!?] | $ | ~(?:and | at | in | for | to | as | with | when | the | by)\b
          )  # Oct. 30
        | (?<![\w.-])(?P<year>(?:19|20)\d{2})-{number}-{day}(?![\w-])  # 2026-3-12
        """,
        _PIECES,
    ),
    clocks=alternatives(
        r"""
          \b (?:at | from | until | by | before | after | around | till | between | about) ~
          (?P<hour>\d{1,2}) : (?P<minute>\d{2}) (?![\d:]|\.\d|~?(?:[ap]\.?m | minutes | for | in)\b)  # at 15:05
        | (?<![\d.,:]) (?P<hour>\d{2}) : (?P<minute>\d{2}) ~
          (?: GMT | BST | CET | CEST | UTC | EST | EDT | PST | local~time | hours
          ) \b  # 15:05 GMT
        """
    ),
    half_day_clocks=alternatives(
        r"""
        (?<![\d.,:$€£/])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?~?(?:a\.?m | p\.?m)\b  # 7 pm
        """
    ),
    date_ranges=alternatives(
        r"""
          (?:\b(?:from | between)~)? (?:{any_weekday},?~)? \b {month} ~{day} {ordinal} (?:,~{year})? ,?
          {to} ~? (?:{any_weekday},?~)? (?:{month2}~)? {day2} {ordinal}
          (?! ,\d | [\d:%] | ~?(?:percent | per~cent | million | people | [ap]\.?m)
          ) (?:,~{year2})?  # From May 15 to May 17
        | (?:\b(?:from | between)~)? (?<![\d.,$€£]) (?:{any_weekday},?~)? (?:the~)? {day} {ordinal}
          (?:~?(?:of~)?{month}(?:~{year})?)? {to} ~? (?:{any_weekday},?~)? (?:the~)? {day2} {ordinal}
          (?:~of)? ~{month2} (?:~{year2})?  # from Monday 21 to Wednesday 23 October
        | \b (?:from | between) ~ (?:early~ | mid- | late~)? {month} ~{year} {to} ~?
          (?:early~ | mid- | late~)? {month2} ~{year2}  # from March 2020 to June 2022
        | \b{month}~{year}(?:~to~ | –){month2}~{year2}  # March 2020 to June 2022
        """,
        _PIECES,
    ),
    year_ranges=alternatives(
        r"""
          \b (?:from | between) ~{year} ~ (?:to | until | through | and | till) ~{year2}
          (?= [.,;:)!?–-] | $
            | ~
                (?! (?: miles? | feet | foot | met(?:re|er)s? | kilomet(?:re|er)s? | km | kg | tons?
                        | tonnes? | pounds? | dollars? | euros? | people | residents | members | visitors
                        | fans | workers | jobs | homes | units | points | votes | acres | hectares | gallons
                        | lit(?:re|er)s? | calories
                      ) \b
                ) [a-z]
          )  # From 2011 to 2015
        | \b (?:years? | seasons? | period | term | in) (?:~from | ~of)? ~{year}
          (?:~to~ | ~through~ | [–-]) {year2}  # in the years 2019 to 2024
        | \((?:b\.~)?{year}~?[–-]~?{year2}\)  # (1901–1978)
        """
    ),
    clock_ranges=alternatives(
        r"""
          \b (?:from | between) ~ (?P<hour>\d{1,2}) (?:[:.](?P<minute>\d{2}))? ~? (?P<half>[ap]) \.?m\.?
          (?:~to~ | ~until~ | ~and~ | ~till~ | ~?–~?) {hour2} (?:[:.]{minute2})? ~? (?P<half2>[ap])
          \.?m\b  # from 4 p.m. to 6:30 p.m.
        | (?<![\d.:]) (?P<hour>\d{1,2}) (?:[:.](?P<minute>\d{2}))? ~? (?P<half>[ap]) \.?m\.?
          (?:~to~ | ~until~ | ~?[–-]~?) {hour2} (?:[:.]{minute2})? ~? (?P<half2>[ap]) \.?m\b  # 2:00PM-5:30PM
        | \b (?:from | between) ~ (?P<hour>\d{1,2}) : (?P<minute>\d{2})
          (?:~to~ | ~until~ | ~and~ | ~?–~?) {hour2} : {minute2} (?!~?[ap]\.?m) \b  # from 16:00 to 18:30
        """
    ),
    next_day=Pattern(
        r"""
        \b
          (?: next | following | overnight | tomorrow
            | (?:mon | tues | wednes | thurs | fri | satur | sun)day
          ) \b  # next
        """
    ),
    births=alternatives(
        r"""
          \bborn
          (?: ~in~(?:\w{2,30}~)?(?:in~)? | ~(?:in~[A-Z]\w{1,30}(?:,~\w{2,30})?,?~)?on~\w{3,9}\.?~\d{1,2},?~
            | ~(?:in~[A-Z]\w{1,30}~)?on~\d{1,2}~\w{3,9}~ | ~\w{3,9}\.?~\d{1,2},~ | ~\d{1,2}~\w{3,9}~ | ~
          ) {year}  # Born in 1978
        | \bborn~(?:and~raised~)?in~\w{2,30}(?:,~\w{2,30})?,?~in~{year}  # born and raised in Leeds, in 1978
        | (?:\(b\. | \(born | \*)~?(?:\w{3,9}\.?~\d{1,2},?~ | \d{1,2}~\w{3,9}~)?{year}  # (born 4 May 1978
        | \b{year},~(?:the~year~)?(?:he | she)~was~born\b  # 1978, the year she was born
        | \bin~{year},~(?:he | she | \w{2,30}(?:~\w{2,30})?)~was~born\b  # in 1978, Jane Doe was born
        | \bborn~to\b[^.!?]{1,60}?~in~{year}  # born to a miner and a nurse in 1978
        | \byear~of~birth(?:~is | ~was)?~{year}  # year of birth was 1978
        """
    ),
    ages=alternatives(
        r"""
          \b(?P<age>\d{1,3})~years~old\b | \b(?P<age>\d{1,3})-year-old\b  # 15 years old ; 53-year-old
        | \baged~(?P<age>\d{1,3})\b | \b(?:at|of)~age~(?P<age>\d{1,3})\b  # aged 47 ; at age 47
        | \bage~of~(?P<age>\d{1,3})\b  # age of 92
        | \b(?-i:[A-Z])\w{1,30},~(?:now~ | who~is~)?(?P<age>\d{2})(?=[,.])  # Berlin, 23.
        | \b(?-i:[A-Z])\w{1,30}~\((?P<age>\d{2})\)  # Roth (52)
        | \b(?:is | now | was | at)~(?P<age>\d{2})(?=[.,;)]|$|~and\b)  # was 57
        | \bage,?~(?P<age>\d{1,3})\b  # age 18
        """
    ),
    birthdays=alternatives(
        r"""
          \b(?P<age>\d{1,3})(?:st|nd|rd|th)~birthday\b  # 50th birthday
        | \b(?:turns | turned | turning | turn)(?:~(?:on | this)~\w{3,10})?~(?P<age>\d{1,3})\b  # turns 47
        """
    ),
    deaths=alternatives(
        r"""
          \bdied\b[^.!?]{0,40}?\b(?:in|on)\b[^.!?]{0,16}?\b{year}  # died at home in May 1978
        | \bin~{year}\b[^.!?]{0,40}?\bdied\b  # in 1978 he died
        """
    ),
    kin=Pattern(
        r"""
        \b
          (?: sons? | daughters? | father | mother | parents | brothers? | sisters? | wife | husband
            | grand\w{3,8} | child(?:ren)? | partner | twins? | uncle | aunt | girlfriend | boyfriend
            | cousin
          ) \b  # son
        """
    ),
    pronouns=Pattern(
        r"""
        (?:he | she | his | her | the | born | now | at | today | a | in | it | who)\b  # she
        """
    ),
    happened=Pattern(
        r"""
        \b
          (?: was | were | had | voted | won | lost | met | died | came | went | took | fell | rose | struck
            | opened | closed | signed | passed | approved | rejected | decided | began | ended | killed
            | arrested | announced | resigned
          ) \b  # was
        """
    ),
    not_happened=Pattern(
        r"""
          \b
          (?: will | would | could | should | may | might | shall | planned | plans? | scheduled | due
            | expected | set | slated | if | unless | deadline | date | postponed | originally | announced
            | called | that | effective | invited | moved | expires? | tickets? | hearing
          ) \b  # if
        | \b (?:until | by | from | since | before | after | for | dated | to | through) (?:~the)?
          (?:~[a-z]{3,9}\.?)? ~{any}  # until May #
        """
    ),
    relative_days=alternatives(
        r"""
        \b
          (?: today | tomorrow | yesterday | tonight | last~night | this~(?:morning | afternoon | evening)
          ) \b (?!['’]s)  # today
        """
    ),
    nowadays_before=Pattern(
        r"""
        \b(?:until | even | still | to | of | as | till | from | than | like | since | for | USA)~$  # until~
        """
    ),
    nowadays_after=Pattern(r"~(?:still | than | as | and~age)\b  # text as a"),
)  # fmt: skip
