"""English words that rules on the text itself look for."""

from artinspect.languages.en.cldr_calendar import MONTHS
from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_text import TextWords

_DO = Pattern(
    r"""
      check | double[ -]check | recheck | fact[ -]check | insert | confirm  # double-check ; fact-checking
    | verify | add | replace | update | fill~in | fix | cut | trim | delete | rewrite | clarify | ask | chase
    | source
    """
)
_THING = Pattern(
    r"""
      (?:(?:first | last | full | sur)~?)?names? | spelling | numbers? | figures?  # names ; number ; figures
    | dates? | places? | location | times? | ages?  # date ; place ; time ; percentage
    | quotes? | sources? | titles? | photos?  # Arbeitslosenquote ; source ; title ; photographs
    | pic(?:ture)?s? | captions? | headlines? | graphic | map | table  # tropical ; caption ; headline
    | links? | byline | dek | standfirst | details? | amount | price | total | score  # Milinkewitsch ; details
    | result | statement | response | comment | attribution | address | url | stat | job~title | city | county
    | town | street
    """
)
_MONTHS = {"month": "|".join(MONTHS), "Month": "|".join(map(str.capitalize, MONTHS))}
_PIECES = {"do": _DO, "thing": _THING} | _MONTHS

DATA = TextWords(
    placeholders=alternatives(
        r"""
          (?<![\w.,]) \d{1,6}[.,]?XX{0,4}
          (?= ~(?:percent | per~cent | million | billion | people | dollars | pounds | miles)
          )  # 12.XX percent
        | (?<![\w.-]) [Xx]{2}
          (?= ~(?:Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec)[a-z.]
          )  # xx March
        | \b (?:Jan | Feb | March | April | May | June | July | Aug | Sept | Oct | Nov | Dec)
          [a-z]{0,6}\.? ~XX\b  # March XX
        | \b(?:[Pp]ages? | p\. | No\. | [Cc]all | [Pp]hone)~[Xx]{2,12}\b  # page XX
        | <(?i:name | number | date | place | quote | insert[^<>\n]{0,30})>  # <insert quote>
        | \b(?:TK)(?=[.,;:)\]!?]|$) | (?<=[a-z$£€,(\[][ ])TK(?=~[a-z]|[.,;:)]|$)  # costs TK. ; costs TK dollars
        | (?<=[$£€])TK\b | ^TK\b | \b(?i:{thing} | NAME | more | info)~TK\b  # $TK million ; TK ; CAPTION TK
        | \bTK~(?i:{thing} | percent | people | million | years?)\b  # TK million
        | \[[^\[\]\n]{0,40}\b(?i:{do})(?:ed | s | ing)?\b[^\[\]\n]{0,50}\]  # [check spelling]
        | \[ (?i:the~ | a~)? (?i:{thing})
          (?i: ~here | ~to~come | ~missing | ~needed | ~tk | ~unclear | ~goes~here
          )? [?!:.… ]{0,4}\]  # [Link]
        | \[[^\[\]\n]{0,40}\b
          (?i: to~come | missing | goes~here | placeholder | needed | TK | TBC | TBD | tba
          ) \b[^\[\]\n]{0,20}\]  # [quote to come]
        | \[[^\[\]\n]{1,60}\?{1,3}\]  # [age?]
        | \(
          (?i: (?:please~ | pls~ | still~ | need~to~ | needs?~ | must~){0,2} (?:{do})
                (?: ~with~\w{2,20} | ~(?:this | that | the | his | her | their | all)
                )? (?:~(?:{thing}))? (?:~(?:here | later | again | please))?
          ) [!?.…]{0,3}\)  # (please confirm date)
        | \(
          (?i: (?:more~ | {thing} | full~story~){1,2}?
                (?: ~?(?:to~come | to~follow | missing | tk | tbc | tbd | here | needed | pending)
                )
          ) [!?.…]{0,3}\)  # (more to come)
        | \((?:[\w'’-]{2,25}~){1,3}to~(?:come | follow)[!.…]{0,3}\)  # (quotes to follow)
        | [\[(](?:CQ|cq)\b[^\[\]()\n]{0,30}[\])]  # [CQ name]
        | \(
          (?! (?i: really | why | what | who | how | when | where | right | no | yes | ok | huh | eh
                  | seriously | again | still | remember
                ) \b
          ) [a-z]{3,15}\?\)  # (sixty?)
        | \[(?i:get | find | need | look~up | chase)\b[^\[\]\n]{0,30}\b(?i:{thing})\b[^\[\]\n]{0,30}\]
          # [get figure from police]
        | \bPlaceholder~for\b | \((?i:to~come | tk | tbc | tbd | more~tk)\)  # Placeholder for ; (to come)
        | \(
          (?i: {thing} | is~this~right | right | correct | sure | who | when | which~one | how~many
            | ok~with~legal
          ) ~?\?{1,3}\)  # (first name?)
        | \b (?i:please | pls | plz) (?:~\w{2,12}){0,1} ~
          (?i: check | double[ -]check | confirm | verify | insert | add | fact[ -]check | fill~in
          ) (?:~(?i:this | that | the | his | her | their | spelling | name | figure | number | with))
          (?![^.!?\n]{0,60}\b(?:website | your)\b)  # please add them
        | (?:^ | (?<=[.!?:;(\[–—\n]\s) | (?<=[\n])) (?i:{thing} | more) ~
          (?i: to~come | to~follow | tk | tbc | tbd | missing | goes~here | needed | here
          ) (?=[.!)\]\n…]|$)  # CAPTION TK
        | \b (?:Note | NOTE | Attn | ATTN | Attention | Hey | Query | QUERY) (?:~to | ~for)? (?:~the)? :?
          ~?
          (?i: copy~?desk | desk | editors? | ed | subs? | copy | copy~editors? | legal | layout | design
            | production | night~desk
          ) \b ~?[:!,–—-]  # Note to desk:
        | \b(?:Note | NOTE)~to~(?i:self | ed | editor | subs | desk | copy)\b  # Note to desk
        | (?i: \b(?:quote | photo | headline | caption | text | copy | story | name | chart)~goes~here\b
            | \b(?:placeholder | dummy)~(?:text | copy | headline | caption | image | quote)\b
            | \bheadline~here\b
          )  # quote goes here
        | \b(?i:insert | add)~(?i:the~ | a~)?(?i:{thing})~(?i:here | later | below)\b  # insert photo here
        | (?:^ | (?<=[\n.!?(\[][ ]))
          (?: FIX~?ME | To-?do | TO-?DO | CHECK | QUERY | Query | FACT~CHECK | CQ\?
          ) : ~? (?=\w)  # TODO: check
        | \b (?:Photo | Photos | Picture | Text | Byline | By | Graphic | Source | Credit | Caption) : ~?
          (?: N\.~?N\. | TK | TBC | TBD | xx | to~come | tbc | tbd
          )  # Photo: TK
        | (?<![\w-])(?:TBD | TBC | tbd | tbc | t\.b\.[dc]\.)(?!\w)  # TBD
        | (?<=[\s($£€]) (?:XX|xx|XY|YY|ZZ|Xx)
          (?= ~
                (?: percent | per~cent | people | years? | dollars | pounds | euros | million | billion
                  | miles? | km | a\.?m\.? | p\.?m\.? | votes | points | residents | feet | {Month}
                ) \b
          )  # $xx million.
        | (?<=[\s($£€])[xX]~(?:percent | per~cent | million | billion | people | dollars | pounds)\b
          # about X percent
        | (?<=[$£€])[xX](?=~)  # $X to
        """,
        _PIECES,
    ),
    roman_before=Pattern(
        r"""
        \b(?:bowl | john | leo | pius | pope | louis | film | wrestlemania)~$  # Bowl~
        """
    ),
    roman_after=Pattern(
        r"""
        ~(?:olymp | summer | winter | chromosom | and~xy | males | corps | army | century)  # ~Olympics
        """
    ),
    roman_articles=Pattern(r"\b(?:the | of)~$  # the~"),
    speech=Pattern(
        r"""
          sa(?:id | ys | y | ying) | told | tell(?:s | ing)? | add(?:ed | s | ing)  # said ; Stellen ; added
        | ask(?:ed | s | ing)? | wr(?:ote | ites? | iting | itten)  # asked ; written
        | claim(?:ed | s | ing)? | argu(?:ed | es | ing) | explain(?:ed | s | ing)?  # claimed ; argued ; explain
        | stat(?:ed | es | ing) | according~to | recall(?:ed | s | ing)?  # States ; recalled
        | report(?:ed | s | ing)? | describ(?:ed | es | ing)  # report ; described
        | call(?:ed | s | ing)? | not(?:ed | es | ing) | warn(?:ed | s | ing)?  # called ; noted ; warned
        | insist(?:ed | s | ing)? | admit(?:ted | s | ting)?  # insisted ; admitted
        | tweet(?:ed | s | ing)? | post(?:ed | s | ing)? | read(?:s | ing)?  # tweeted ; post ; read
        | announc(?:ed | es | ing) | declar(?:ed | es | ing)  # announced ; declared
        | repl(?:ied | ies | ying) | respond(?:ed | s | ing)?  # replied ; respond
        | comment(?:ed | s | ing)? | conclud(?:ed | es | ing)  # comment ; concluded
        | complain(?:ed | s | ing)? | promis(?:ed | es | ing)  # Complaints ; promised
        | predict(?:ed | s | ing)? | quot(?:ed | es | ing)  # predict ; quoted
        | express(?:ed | es | ing) | laugh(?:ed | s | ing)? | joke[ds]?  # expressed ; laughed ; joke
        | shout(?:ed | s | ing)? | titled | entitled | slogan | motto | headline | statement | words  # shouted
        | wonder(?:ed | s | ing)? | think(?:s | ing)? | thought  # Wonder ; think
        | believ(?:ed | es | ing) | goes | went | remark(?:ed | s | ing)?  # believed ; remarks
        | accus(?:ed | es | ing)  # accused
        """
    ),
    attributions=Pattern(
        r"""
          according~to | sa(?:id | ys | y | ying) | told | report(?:ed|s)? | figures | data  # said ; report
        | statistics | study | survey | poll | showed | shows? | found | finds?  # show ; findings
        | estimate[ds]? | police | officials? | authorit(?:y | ies)  # estimate ; officials ; Authority
        | ministry | department | office | agency | bureau | spokes\w{3,6} | announced | confirmed  # spokesman
        | wrote | respondents | census | cited | reportedly | alleged\w{0,2} | analysis  # alleged
        | research\w{0,3}  # researchers
        """
    ),
    interviews=Pattern(r"\b(?:interview | in~conversation | q&a | q:)  # interviews"),
    casualties=Pattern(
        r"""
        \b(?:dead | die[ds]? | killed | deaths | fatalities | injured | wounded | casualties)\b  # Die
        """
    ),
    surveys=Pattern(
        r"""
          \b(?:opinion~)?(?:poll | survey)\b | \b(?:respondents | pollsters?)\b  # survey ; respondents
        | \b (?:those | people | adults | voters | residents | parents | employers | workers | of~those)
          ~ (?:polled | surveyed | questioned | interviewed) \b  # employers surveyed
        | \b
          (?: yougov | gallup | ipsos | pew~research | quinnipiac | marist | savanta | opinium
            | morning~consult
          ) \b  # Ipsos
        """
    ),
    earlier_surveys=Pattern(
        r"""
          \bat~the~time\b | \b(?:earlier | previous | past)~(?:polls? | surveys?)\b  # At the time ; earlier poll
        | \b(?:\w{3,8} | \d{1,2})~(?:years | months)~ago\b | \bexit~polls?\b  # Ten years ago ; exit poll
        | \breferendum\w{0,2}\b | \bback~then\b  # referendum ; back then
        | \bpolls~(?:open | close | opened | closed) | \b(?:to|at)~the~polls\b  # Polls open ; to the polls
        | \bpolling~(?:stations? | places? | day)\b  # polling stations
        | \b(?:geological | land | aerial | property | site | wildlife)~survey  # Geological Survey
        """
    ),
    survey_bases=alternatives(
        r"""
          \b
          (?: polled | surveyed | interviewed | questioned | sample | asked | survey~of | poll~of
            | responses~from | canvassed | among | interviews~with | heard~from | spoke~to | spoke~with
            | nearly | of
          ) \b[^.!?\d%]{0,40} {number} [^.!?]{0,60}\b
          (?: people | adults | voters | respondents | residents | participants | parents | students | pupils
            | workers | employees | employers | firms | businesses | companies | households | members
            | teachers | nurses | doctors | drivers | customers | women | men | teenagers | pensioners
            | readers | shoppers | tenants | homeowners | farmers | fans | commuters | passengers | patients
            | owners | managers | citizens
          ) \b  # of Austin, and to hire 600 people
        | {number} [^.!?]{0,80}\b
          (?: polled | surveyed | interviewed | questioned | respondents | participants | took~part
            | responded | replied | were~asked | answered | completed | filled~in | filled~out | returned
            | participated
          ) \b  # 500,000 ballots were not yet returned
        | \b
          (?: polled | surveyed | interviewed | questioned | sample~of | responses~from | base~of | asked
          ) \b[^.!?\d%]{0,40} {number}  # asked 380
        | \b(?:n~?=~? | base:~?)\d{2,6}  # n = 1006
        """
    ),
    survey_times=alternatives(
        r"""
          \b
          (?: poll | polled | survey | surveyed | interview\w{0,3} | questioned | conducted | carried~out
            | asked | fieldwork | took~part | ran | was~taken | responses | respondents
          ) \b[^.!?]{0,110}\b {time}  # poll released on Monday
        | \b {time} [^.!?]{0,110}\b
          (?: polled | surveyed | interviewed | questioned | conducted | carried~out | asked | took~part
            | ran | responded
          ) \b  # in May 1006 were asked
        """
    ),
    times=Pattern(
        r"""
        (?: (?: from | between | in | on | through | until | last | this | early | late | mid | over | during
                | since | past
              ) [ -] (?:the~)?
              (?: (?:past | last | early | late | mid | first | second | two | three | four | same)[ -]
              ){0,2}
              (?: {month} | (?:jan | feb | mar | apr | aug | sept? | oct | nov | dec)\. | weeks? | months?
                | days | monday | tuesday | wednesday | thursday | friday | saturday | sunday | spring
                | summer | autumn | fall | winter | year | \d{1,2}~(?:{month}) | (?:19|20)\d\d
              )
          | (?: january | february | march | april | june | july | august | september | october | november
              | december | (?:jan | feb | mar | apr | aug | sept? | oct | nov | dec)\. | may
            ) ~\d{1,2} | yesterday
        )  # on Monday
        """,
        _PIECES,
    ),
    publications=Pattern(
        r"""
        \b(?:published | released | unveiled | presented | announced | issued | out | said | launched)\b  # said
        """
    ),
    number_words=Pattern(
        r"""
        (?: (?:a | one | two | three | four | five | six | seven | eight | nine | ten | twelve | several)
              ~ (?:thousand | hundred)
        )  # two hundred
        """
    ),
    longest_sentence=40,
    known_abbreviations=frozenset(
        """
        SARS TASS CNBC LIDL ALDI IST OVO STEM BAME PE WTI CAT DVLA DEFRA OFSTED TUC CBI BA MSP MSPs MEP MEPs AGM
        ABC AAA AARP ACLU AFL AIDS AFP AFC ALCS ANC ANZAC ASEAN ATM ATP BBC BMW BNP BST CBC CBE CBI CBS CCTV CDC
        CEO CERN CET CFO CIA CNN COO COP COVID CPI CPR DEA DIY DJ DNA DUI DUP DVD EDT ENT EPA ERA ESA ESPN EST ETA
        EU EUR FAA FAQ FBI FCC FDA FEMA FIA FIFA FTSE GBP GCSE GDP GMT GOP GPS HBO HIV HMRC HMS HSBC HTML HTTP IBM
        ICC ICU IMF IOC IOU IPO IQ IRA IRS ISBN ISIS ISO ISP ISS ITV JFK KFC KGB KKK LAPD LED LGBT LGBTQ LNG MBA
        MBE MIT MLB MLS MMA MoD MOT MPs MRI MSNBC MTV MVP NAACP NASA NASCAR NASDAQ NATO NBA NBC NCAA NFL NGO NGOs
        NHL NHS NLCS NPR NRA NSA NSW NYPD NYSE OAP OBE OECD OPEC OSCE OXFAM PBS PCR PDF PDT PGA PhD PIN PLC PLO
        PMQs PPE PSG PST PTSD PVC QPR RAF RBI RBIs RFK RNA RNC DNC RSPCA RSPB SAS SAT SATs SIM SMS SNP SOS SUV SWAT
        TNT TSA UAE UCLA UEFA UFC UFO UK UKIP UNESCO UNHCR UNICEF UPS URL USA USB USD USMNT USPS USSR USWNT UTC VAT
        VIP VPN WBA WBC WHO WNBA WTA WTO WWE WWF WWI WWII WWW YMCA YWCA ZIP AM PM BC AD TV PC US UN ID OK
        """.split()
    ),
    little_words=frozenset("a an and at by de du et for from in into la le of on or the to with".split()),
    capitals="A-ZÄÖÜ",  # also those of German and Austrian names
    abbreviates=("short ",),
    speakers=frozenset("he she they".split()),
    elided_words=frozenset("em tis til n cause".split()),
    no_people=r"percent|per\scent|euro|dollar",
    doubles=frozenset(
        """
        tk that had very so no yes ha bye knock blah far now please ho hear really long never many much do well
        there too more boo wow rah cha tut duran bora sing walla pago wagga zsa boutros yo baden oh hey aye hip
        ding dong yeah chop night chug her again over
        """.split()
    ),
)
