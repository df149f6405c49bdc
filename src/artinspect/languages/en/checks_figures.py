"""How English sets numbers beside each other that `check` compares."""

from artinspect.languages.en.cldr_calendar import MONTHS
from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_figures import FigureChecks

_FEW = Pattern(r"(?:~[\w'’-]{1,30}){0,4}?  # roughly the same")
_MORE = Pattern(r"(?:~[\w'’-]{1,30} | ~\([^()#%]{1,30}\)){0,6}?  # people (most of them children)")
# What tells that a value is of an earlier time.
_PRIOR = Pattern(
    r"""
    (?: (?:the~)? (?:last | previous | prior | past) ~
          (?: year | month | week | quarter | season | election | winter | summer | spring | autumn | time
            | spell | day
          ) (?:['’]s)?
      | (?:a | one | two | three | five | ten) ~ (?:year | month | week | decade) s? ~
          (?:earlier | ago | before | previously) | the~(?:year | month | week | day | season)~before
      | previously | before | earlier | originally | once | (?:in~ | since~)?(?:19|20)\d\d(?:['’]s)?
      | (?:in~ | last~)?(?:{month})
    )  # May
    """,
    {"month": "|".join(MONTHS)},
)
_NOW = Pattern(
    r"""
    (?: now | today | this~(?:year | month | week | time | season | quarter | summer | winter) | currently
      | in~(?:19|20)\d\d | by~(?:19|20)\d\d | at~present
    )  # now
    """
)
_PIECES = {"few": _FEW, "more": _MORE, "prior": _PRIOR, "now": _NOW}

DATA = FigureChecks(
    range_from=Pattern(
        r"""
        \b
          (?: from(?:~[\w-]{1,20}){0,3} | by | rose | fell | dropped | climbed | grew | increased | declined
            | slipped | jumped | sank | up | down | cut | raised | lowered
          ) ~?$  # from a record
        """
    ),
    range_to=Pattern(r"~to~"),
    no_nouns=Pattern(
        r"""
        (?:(?:last | this | next | previous | the | that)~)?
          (?: year | month | week | quarter | season | time | day
          ) \b  # day
        """
    ),
    change_pairs=alternatives(
        r"""
          {after} {more} (?:,|~–|:)? ~?\(? (?:up | down | or | an?~[\w-]{1,20}~of | an?)?
          (?:~[\w-]{1,20}){0,2} ~{any} (?:~[\w-]{1,20})? ~
          (?: from | on | compared~with | compared~to | against | over | than
          ) {few} ~\(?{before}  # # people, up # from #
        | \bfrom{few}~{before}{more},?~to{few}~{after}  # from # to #
        | \bto {few} ~{after} {more} ,? ~\(?
          (?: from | compared~(?:with | to) | against | up~from | down~from | versus | after
          ) {few} ~{before}  # to more than # open source projects from #
        | {after} {more} (?:,|~–|—)? ~\(?
          (?: compared~(?:with | to) | up~from | down~from | versus | as~against | against | instead~of
            | rather~than
          ) {few} ~{before}  # # Ohm instead of the #
        | {after}{more},~\(?from{few}~{before}{more}~{prior}  # # people, from # last year
        | {after}{more}~\({prior}[:,]?{few}~{before}  # # (2019: #
        | {after} (?:, | (?:~[\w'’-]{1,30}){1,6}?,?) ~ (?:more | less | fewer | higher | lower)
          ~than{few} ~ (?:the | in | last | its | their | at) {few} ~\(?{before}  # # people, more than the #
        | {after}{more},~(?:while | when | whereas | after){few}~{prior}{few}~{before}
          # # people, while last year there were #
        | {before}{few}~{prior},?{few}~to{few}~{after}  # # in March to #
        | \b{prior},?{few}~{before}{more}(?:, | ~and | ~– | \. | ;){few}~{now},?{few}~{after}
          # last year it was # and now it is #
        | \bto{few}~{after}[^#%.]{0,60}[.;]~[^#%.]{0,30}{prior}[^#%.]{0,40}?~{before}
          # rose to # people. Last year it was #
        | \bto{few}~{after}[^#%.]{0,60}[.;]~[^#%.]{0,30}{before}{more}~{prior}
          # rose to # people. It was # last year
        | \bfrom{few}~{before}{more},{more}~to{few}~{after}  # from # in May, the number rose to #
        | \b(?:up | down)~from{few}~{before}{more},{more}~{after}  # up from # in May, it is #
        | {after} [^#%.]{0,60}\. ~ (?:that | this | it) \b[^#%.]{0,60}\b
          (?: compared~with | compared~to | from | than | against
          ) \b[^#%.]{0,60}? ~{before}  # # people. That was up from #
        | \b (?:stood | was | were | had~been | had~stood) ~ (?:at~)? {before}
          [^#%.;]{0,40},[^#%.;]{0,40} ~to (?:~[\w-]{1,20}){0,3}? ~{after}  # was # in May, and rose to #
        | \b(?:instead~of){few}~{before}{more},{few}~{after}  # instead of # in May, there are #
        """,
        _PIECES,
    ),
    earlier=Pattern(r"{prior}\b  # May", _PIECES),
    rising=Pattern(
        r"""
          lifted | rose | risen | rises? | rising | increase[sd]? | increasing  # rise ; increase
        | climb(?:ed | s | ing)? | grew | grown | grows? | growing | jump(?:ed|s)?  # climbed ; grow ; jump
        | soar(?:ed|s)? | raise[sd]? | raising | gain(?:ed|s)? | surge[sd]?  # soared ; raise ; gain ; Surge
        | (?:went | gone | goes | go | going | moved | edged | crept | inched | ticked | shot | nudged)~up
          # moved up
        | up~from | growth | expand(?:ed|s)? | swell(?:ed|s)? | swollen  # expand ; swell
        | advance[sd]? | boost(?:ed|s)? | uptick | upturn | higher~than  # advances ; Boost
        | more~than(?=~(?:last | the | in | its | their)) | rebounded | leap(?:t|ed)?  # `% more than the ; leap
        | hike[sd]? | rocketed | added  # hiked
        """
    ),
    falling=Pattern(
        r"""
          fell | fallen | (?<!this\s)(?<!last\s)(?<!next\s)(?<!in\sthe\s)(?<!each\s)(?<!every\s)falls?  # fall
        | falling | drop(?:ped | s | ping)? | decline[sd]? | declining  # drop ; declined
        | decrease[sd]? | decreasing | shr[aiu]nk | shrinks | shrinking | s[aiu]nk  # decrease ; Shrink ; sink
        | slip(?:ped | s)? | plunge[sd]? | plummet(?:ed|s)? | down~from  # slip ; plunge ; plummeted
        | tumble[sd]?  # tumbled
        | (?: went | gone | goes | go | going | moved | edged | crept | inched | ticked | brought | came
            | come | nudged
          ) ~down  # come down
        | cuts? | cutting | reduce[sd]? | reducing | reduction | slashe[sd] | slash  # cut ; reduce ; slashes
        | slid | lowered | lowering | dip(?:ped | s)? | eased? | trimmed | dwindle[sd]?  # Dip ; ease ; dwindled
        | lower~than | fewer~than | less~than(?=~(?:last | the | in | its | their))  # magnitude less than the
        | contracted | halved | lost | shed | narrowed | scaled~back
        """
    ),
    change_before=Pattern(
        r"""
        \b
          (?: by | up | down
            | (?: increase | rise | gain | decline | drop | fall | growth | jump | decrease | cut | reduction
                | surge | slump | dip | hike | improvement | change | loss | leap
              ) ~of | or | nearly | almost | that~is | that[’']s | which~is | it~is | is | was | representing
            | marking | equals | equivalent~to | amounts?~to | works~out~at | some | about | roughly
            | more~than | a | an | another | jump | rise | fall | drop | grow | climb | increase | decline
            | shrink | rose | grew | fell | dropped | climbed | jumped | increased | declined | decreased
            | gained | plunged | shrank | slipped | just~over | just~under | soared | surged | tumbled
            | means | adding | cut | lost | raised | lifted | rises | falls | grows | slid | expanded
          )
          (?: ~
                (?: about | nearly | almost | roughly | some | more~than | just | over | exactly | a | an
                  | by | of | full | under | around | well
                )
          ){0,3} ~?$  # an increase of about
        """
    ),
    change_after=Pattern(
        r"""
        ^[ -]? (?:annual~ | overall~ | sharp~ | steep~ | modest~)?
          (?: increase | rise | gain | decline | drop | fall | growth | jump | decrease | cut | reduction
            | more | less | fewer | higher | lower | surge | slump | dip | hike | up | down | improvement
            | above | below | over | on~last | on~the | leap | from | reduction
          ) \b  # increase
        """
    ),
    goes_on=Pattern(
        r"""
        (?: the(?=~[#%]) | that | this | it
          | the ~
              (?: increase | rise | drop | decline | fall | change | growth | jump | figure | cut | decrease
                | reduction
              ) | an?~(?:increase | rise | drop | decline | fall | jump | cut) | which
        ) \b  # it
        """
    ),
    other_clause=Pattern(
        r"""
        \b
          (?: and(?!~(?:thus | so | that~is | now | stands | stood | came)\b) | while | but | whereas | after
            | before(?=~\w{2,20}ing\b) | because | although
          ) \b  # and
        """
    ),
    other_bases=Pattern(
        r"""
        \b
          (?: adjusted | real~terms | per~(?:capita | head | person | cent~a) | annual\w{0,2}
            | (?:a | per | each | every)~year(?!~(?:ago | earlier | before | previously))
            | (?:net | operating | quarterly | pre-tax)~loss | losses | loss~(?:narrowed | widened) | debts?
            | deficits? | rank\w{0,3} | place | not | up~to | over~(?:two | three | four | five | ten)~years
            | on~average | compound\w{0,3}
          ) \b  # not
        """
    ),
    other_directions=Pattern(
        r"""
        \b
          (?: (?:net | operating | quarterly | pre-tax)~loss | losses
            | loss~(?:narrowed | widened | from | to | fell | rose) | debts? | deficits? | rank\w{0,3}
            | place | spot | position | not | negative | record~time | then | shortfall
            | before~(?:falling | rising | dropping | climbing) | but | handicap
          ) \b  # but
        """
    ),
    multiples=Pattern(r"(?:doubl | tripl | trebl | quadrupl | halv)  # halv"),
    totals_before=Pattern(
        r"""
        \b
          (?: in~all | in~total | altogether | a~total~of | totall?ing | total | combined | overall
            | all~told | the~sum~of | adds?~up~to | came~to | comes~to | making
          ) (?:,?~[\w'’-]{1,30}){0,7}? ~?$  # a total of
        """
    ),
    totals_after=Pattern(
        r"""
        ^(?:~[\w'’-]{1,30}){0,4}?,?~?(?:in~all | in~total | altogether | combined | all~told | overall)\b  # in all
        """
    ),
    consists=Pattern(
        r"""
        \b
          (?: compris\w{1,3} | consist\w{0,3}~of | (?:is | are | was | were)~made~up~of | made~up~of | split
            | divided | breaks~down | broken~down | is~composed~of | composed~of | is~shared | were~shared
            | namely | going~to | went~to | with
          ) \b  # with
        """
    ),
    sums_up=Pattern(
        r"""
        (?: together | in~all | in~total | altogether | that~makes | that~(?:is | was)~a~total | all~told
          | combined | the~total
        ) \b  # in all
        """
    ),
    part_cues=Pattern(
        r"""
        \b(?:including | among~them | of~them | of~whom | of~which | of~these | of~those)\b  # of them
        """
    ),
    whole_of=Pattern(
        r"""
        \bof~(?:the | its | their | all | a~total~of | an)(?:~[\w'’-]{1,20}){0,3}~?$  # of the council's
        """
    ),
    exclusive_cues=Pattern(r"\b(?:of~whom | of~which | of~these | of~those | of~them)\b  # of them"),
    votes=Pattern(
        r"""
        \b(?:vot(?:ed|es) | in~favou?r | against | abstain\w{0,6} | abstentions? | yes | no)\b  # no
        """
    ),
    part_pairs=alternatives(
        r"""
          \bamong~the~{whole}{few}~(?:were | are){few}~{part}  # among the # were also #
        | {part}~of~(?:the | its | their | his | her)(?:~total)?~{whole}  # # of the #
        """,
        _PIECES,
    ),
    sexes=frozenset("men women boys girls man woman".split()),
    seats=Pattern(
        r"""
        (?: seats? | votes? | ballots? | mandates | delegates | members | councill?ors | medals | homes
          | flats | jobs | posts | beds | goals | points | lawmakers | mps
        )  # mps
        """
    ),
    incomplete=Pattern(
        r"""
        \b
          (?: compared | instead | previous | earlier | up | down | increase | decrease | among | or
            | includ\w{1,3} | such~as | for~example | at~least | at~most | up~to | rest | remaining
            | remainder | others? | each | per | both | apiece | alone | mainly | mostly | every
            | respectively | on~average | annually | further | another | more~than~half
          ) \b  # or
        """
    ),
    last_part=Pattern(r"\b(?:and | plus)\b | &  # and ; &"),
    part_prepositions=Pattern(
        r"""
          ^ ~?
          (?: in | from | for | at | by | to | on | with | of | via | went | go | are | were | is | was
            | will | goes | gets | receives | voted | against | against~it | abstain\w{0,6}
            | (?-i:[A-Z])\w{1,30}
          ) \b  # Veröffentlicht
        | ^(?:~?[,.;] | $)  # , so
        """
    ),
    several_answers=Pattern(
        r"""
          \b
          (?: stakes? | multiple~(?:answers | responses | choices) | more~than~one | also | approval
            | approve\w? | satisfied | favou?rabl[ey] | respectively | each | a~year~(?:ago | earlier)
          ) \b  # Each
        | (?:19|20)\d\d:  # 2024:
        """
    ),
    share_growth=Pattern(
        r"""
        \b
          (?: rose | risen | rise | rising | fell | fallen | fall | increase[sd]? | decreased? | declined?
            | dropp?e?d? | (?<!make\s)(?<!makes\s)(?<!made\s)up | down | growth | grew | gain\w{0,2}
            | more~than | less~than | more | less | higher | lower | discount | interest | turnout | compared
            | by | occupancy
          ) \b  # by
        """
    ),
    apposition_cues=Pattern(
        r"""
        (?:~[\w'’-]{1,20}){0,7}? ,? ~
          (?: or | that~is | that[’']s | i\.e\.,? | in~other~words,? | which~is | equal~to | equivalent~to
            | representing | namely | meaning
          ) (?:~(?:about | roughly | around | some | just | exactly | nearly))? ~  # # or more
        """
    ),
    appositions=Pattern(r"(?:~[\w'’-]{1,20}){0,5}?(?:~?\((?:or~)? | , | ~– | ~— | ~=)~?  # people (or"),
    apposition_ends=Pattern(r"^~?(?:[,.);:–—] | $)  # )."),
    out_of=Pattern(
        r"""
        ~ (?:[\w-]{1,30}~)?
          (?: of | out~of | of~the | of~its | of~their | of~all | of~a~total~of | among~the
          ) (?:~[\w-]{1,20}){0,2} ~  # # of them
        """
    ),
    lists=Pattern(r"{whole}((?:~[\w'’-]{2,30}){1,5}?):(?=~|$)  # # Uhr:"),
    list_open=Pattern(
        r"""
          \b
          (?: including | such~as | for~example | for~instance | e\.g | among | and~so~on | etc | or
            | neither | either | both
          ) \b  # or
        | … | \.\.\.  # … ; ...
        """
    ),
    list_joins=Pattern(r",~  # #, #"),
    list_last=Pattern(r",?~(?:and | as~well~as | plus)~ | ~&~  # mg and # ; Hook & Sons"),
    fates=alternatives(
        r"""
          \b
          (?: dead | die[sd]? | dying | kill(?:s | ed | ing)? | deaths? | fatalit(?:y | ies) | death~toll
            | lost~their~lives | bodies | fatally | perish(?:ed)?
          ) \b  # Die
        | \b(?:injure[sd]? | injur(?:y | ies | ing) | hurts? | wound(?:s|ed) | casualties)\b  # hurt
        | \b(?:missing | unaccounted)\b | \b(?:arrest(?:s|ed)? | detained | in~custody)\b  # missing ; arrested
        | \b(?:infect(?:ed | ions?) | cases)\b  # cases
        | \b
          (?: lay(?:s | ing)?~off | laid~off | layoffs? | redundanc(?:y | ies) | redundant | jobs? | posts
            | positions
          ) \b  # jobs
        """
    ),
    synonyms=alternatives(
        r"""
          (?:jobs? | posts? | positions? | workers? | employees | staff | roles)  # jobs
        | (?:homes? | houses? | flats? | apartments? | units)  # flat
        | (?:fans | spectators | people | visitors | crowd | attendance | guests)  # crowd
        | (?:pupils? | students? | children | kids)  # pupils
        | (?:marchers | protesters | demonstrators | people | runners | participants)  # people
        | (?:firefighters | crews | officers | police)  # police
        | (?: burglaries | break-ins | thefts | crimes | offences | offenses | crashes | accidents
            | incidents
          )  # crashes
        | (?:trees | oaks | limes) | (?:firms | companies | businesses)  # trees ; firms
        """
    ),
    people=frozenset(
        """
        people persons men women children passengers residents others workers students pupils victims
        """.split()
    ),
    updates=Pattern(
        r"""
        \b
          (?: initially | first | later | earlier | corrected | now | previously | originally | since
            | so~far | last~year
          ) \b  # Now
        """
    ),
    conversions=Pattern(
        r"""
          ~?\(  # `(text
        | ,~or~(?:(?:about | roughly | around | some | nearly | just~over | just~under)~)?  # it, or in
        | ,?~(?:or | equal~to | equivalent~to | that~is)(?:~(?:about | roughly | around | some)){0,2}~  # # or more
        | ~?\( (?:about | roughly | around | some | nearly | or | just~over | just~under | approximately)
          (?:~(?:about | roughly | around))? ~  # below (or in
        | ~?/~? | ~=~  # / ; x = #
        """
    ),
    marks_before=Pattern(
        r"""
        (?:version | chapter | article | no\. | number | tel\.? | section | paragraph | at | rule)~?$  # version
        """
    ),
    marks_after=Pattern(
        r"""
        ^ ~?
          (?: euros? | € | dollars | pounds | people | residents | visitors | spectators | fans | tonn?es?
            | tons | miles | kilometers | kilometres | km | acres | hectares | square | votes | jobs | homes
            | households | members | guests | vehicles | students | pupils | litres | liters | metres
            | meters | feet | kg | seats | copies | signatures | workers | tickets | trees | books
            | megawatts
          ) \b  # euros
        """
    ),
    no_amounts=Pattern(
        r"""
        \b(?:aged? | at | turns? | no\. | number | route | highway | top | dies | under | over)(?:~about)?~?$
          # aged about
        """
    ),
    spaced_percent=r"per\scent",
    plain=frozenset(
        """
        point points after over more than with from into about their have been will says said year years percent
        million billion dollars euros pounds this that they
        """.split()
    ),
)  # fmt: skip
