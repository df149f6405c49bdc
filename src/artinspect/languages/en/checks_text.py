"""English words that rules on the text itself look for."""

from artinspect.languages.schema.checks_text import TextWords

_DO = r"check|double[ -]check|recheck|fact[ -]check|insert|confirm|verify|add|replace|update|fill in|fix|cut|trim|delete|rewrite|clarify|ask|chase|source"
_THING = (
    r"(?:(?:first|last|full|sur) ?)?names?|spelling|numbers?|figures?|dates?|places?|location|times?|ages?|quotes?|sources?|titles?|photos?|pic(?:ture)?s?"
    r"|captions?|headlines?|graphic|map|table|links?|byline|dek|standfirst|details?|amount|price|total|score|result|statement|response|comment|attribution|address|url|stat"
    r"|job title|city|county|town|street"
)

DATA = TextWords(
    placeholders=(
        r"(?<![\w.,])\d{1,6}[.,]?XX{0,4}(?= (?:percent|per cent|million|billion|people|dollars|pounds|miles))",
        r"(?<![\w.-])[Xx]{2}(?= (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.])|\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\.? XX\b",
        r"\b(?:[Pp]ages?|p\.|No\.|[Cc]all|[Pp]hone) [Xx]{2,12}\b",
        r"<(?i:name|number|date|place|quote|insert[^<>\n]{0,30})>",
        r"\b(?:TK)(?=[.,;:)\]!?]|$)",
        r"(?<=[a-z$£€,(\[] )TK(?= [a-z]|[.,;:)]|$)|(?<=[$£€])TK\b|^TK\b",
        rf"\b(?i:{_THING}|NAME|more|info) TK\b|\bTK (?i:{_THING}|percent|people|million|years?)\b",
        rf"\[[^\[\]\n]{{0,40}}\b(?i:{_DO})(?:ed|s|ing)?\b[^\[\]\n]{{0,50}}\]",
        rf"\[(?i:the |a )?(?i:{_THING})(?i: here| to come| missing| needed| tk| unclear| goes here)?[?!:.… ]{{0,4}}\]",
        r"\[[^\[\]\n]{0,40}\b(?i:to come|missing|goes here|placeholder|needed|TK|TBC|TBD|tba)\b[^\[\]\n]{0,20}\]",
        r"\[[^\[\]\n]{1,60}\?{1,3}\]",
        rf"\((?i:(?:please |pls |still |need to |needs? |must ){{0,2}}(?:{_DO})(?: with \w{{2,20}}| (?:this|that|the|his|her|their|all))?(?: (?:{_THING}))?(?: (?:here|later|again|please))?)[!?.…]{{0,3}}\)",
        rf"\((?i:(?:more |{_THING}|full story ){{1,2}}?(?: ?(?:to come|to follow|missing|tk|tbc|tbd|here|needed|pending)))[!?.…]{{0,3}}\)",
        r"\((?:[\w'’-]{2,25} ){1,3}to (?:come|follow)[!.…]{0,3}\)|[\[(](?:CQ|cq)\b[^\[\]()\n]{0,30}[\])]",
        r"\((?!(?i:really|why|what|who|how|when|where|right|no|yes|ok|huh|eh|seriously|again|still|remember)\b)[a-z]{3,15}\?\)",
        rf"\[(?i:get|find|need|look up|chase)\b[^\[\]\n]{{0,30}}\b(?i:{_THING})\b[^\[\]\n]{{0,30}}\]|\bPlaceholder for\b",
        rf"\((?i:to come|tk|tbc|tbd|more tk)\)|\((?i:{_THING}|is this right|right|correct|sure|who|when|which one|how many|ok with legal) ?\?{{1,3}}\)",
        r"\b(?i:please|pls|plz)(?: \w{2,12}){0,1} (?i:check|double[ -]check|confirm|verify|insert|add|fact[ -]check|fill in)(?: (?i:this|that|the|his|her|their|spelling|name|figure|number|with))"
        r"(?![^.!?\n]{0,60}\b(?:website|your)\b)",
        rf"(?:^|(?<=[.!?:;(\[–—\n]\s)|(?<=[\n]))(?i:{_THING}|more) (?i:to come|to follow|tk|tbc|tbd|missing|goes here|needed|here)(?=[.!)\]\n…]|$)",
        r"\b(?:Note|NOTE|Attn|ATTN|Attention|Hey|Query|QUERY)(?: to| for)?(?: the)?:? ?(?i:copy ?desk|desk|editors?|ed|subs?|copy|copy editors?|legal|layout|design|production|night desk)\b ?[:!,–—-]",
        r"\b(?:Note|NOTE) to (?i:self|ed|editor|subs|desk|copy)\b",
        r"(?i:\b(?:quote|photo|headline|caption|text|copy|story|name|chart) goes here\b|\b(?:placeholder|dummy) (?:text|copy|headline|caption|image|quote)\b|\bheadline here\b)",
        rf"\b(?i:insert|add) (?i:the |a )?(?i:{_THING}) (?i:here|later|below)\b",
        r"(?:^|(?<=[\n.!?(\[] ))(?:FIX ?ME|To-?do|TO-?DO|CHECK|QUERY|Query|FACT CHECK|CQ\?): ?(?=\w)",
        r"\b(?:Photo|Photos|Picture|Text|Byline|By|Graphic|Source|Credit|Caption): ?(?:N\. ?N\.|TK|TBC|TBD|xx|to come|tbc|tbd)",
        r"(?<![\w-])(?:TBD|TBC|tbd|tbc|t\.b\.[dc]\.)(?!\w)",
        r"(?<=[\s($£€])(?:XX|xx|XY|YY|ZZ|Xx)(?= (?:percent|per cent|people|years?|dollars|pounds|euros|million|billion|miles?|km|a\.?m\.?|p\.?m\.?|votes|points|residents|feet"
        r"|January|February|March|April|May|June|July|August|September|October|November|December)\b)",
        r"(?<=[\s($£€])[xX] (?:percent|per cent|million|billion|people|dollars|pounds)\b|(?<=[$£€])[xX](?= )",
    ),
    roman_before=r"\b(?:bowl|john|leo|pius|pope|louis|film|wrestlemania)\s$",
    roman_after=r"\s(?:olymp|summer|winter|chromosom|and xy|males|corps|army|century)",
    roman_articles=r"\b(?:the|of)\s$",
    speech=(
        r"sa(?:id|ys|y|ying)|told|tell(?:s|ing)?|add(?:ed|s|ing)|ask(?:ed|s|ing)?|wr(?:ote|ites?|iting|itten)|claim(?:ed|s|ing)?|argu(?:ed|es|ing)|explain(?:ed|s|ing)?|stat(?:ed|es|ing)"
        r"|according to|recall(?:ed|s|ing)?|report(?:ed|s|ing)?|describ(?:ed|es|ing)|call(?:ed|s|ing)?|not(?:ed|es|ing)|warn(?:ed|s|ing)?|insist(?:ed|s|ing)?|admit(?:ted|s|ting)?"
        r"|tweet(?:ed|s|ing)?|post(?:ed|s|ing)?|read(?:s|ing)?|announc(?:ed|es|ing)|declar(?:ed|es|ing)|repl(?:ied|ies|ying)|respond(?:ed|s|ing)?|comment(?:ed|s|ing)?"
        r"|conclud(?:ed|es|ing)|complain(?:ed|s|ing)?|promis(?:ed|es|ing)|predict(?:ed|s|ing)?|quot(?:ed|es|ing)|express(?:ed|es|ing)|laugh(?:ed|s|ing)?|joke[ds]?|shout(?:ed|s|ing)?"
        r"|titled|entitled|slogan|motto|headline|statement|words|wonder(?:ed|s|ing)?|think(?:s|ing)?|thought|believ(?:ed|es|ing)|goes|went|remark(?:ed|s|ing)?|accus(?:ed|es|ing)"
    ),
    attributions=(
        r"according to|sa(?:id|ys|y|ying)|told|report(?:ed|s)?|figures|data|statistics|study|survey|poll|showed|shows?|found|finds?|estimate[ds]?|police|officials?|authorit(?:y|ies)|ministry"
        r"|department|office|agency|bureau|spokes\w{3,6}|announced|confirmed|wrote|respondents|census|cited|reportedly|alleged\w{0,2}|analysis|research\w{0,3}"
    ),
    interviews=r"\b(?:interview|in conversation|q&a|q:)",
    casualties=r"\b(?:dead|die[ds]?|killed|deaths|fatalities|injured|wounded|casualties)\b",
    surveys=(
        r"\b(?:opinion )?(?:poll|survey)\b|\b(?:respondents|pollsters?)\b|\b(?:those|people|adults|voters|residents|parents|employers|workers|of those) (?:polled|surveyed|questioned|interviewed)\b"
        r"|\b(?:yougov|gallup|ipsos|pew research|quinnipiac|marist|savanta|opinium|morning consult)\b"
    ),
    earlier_surveys=(
        r"\bat the time\b|\b(?:earlier|previous|past) (?:polls?|surveys?)\b|\b(?:\w{3,8}|\d{1,2}) (?:years|months) ago\b|\bexit polls?\b|\breferendum\w{0,2}\b|\bback then\b"
        r"|\bpolls (?:open|close|opened|closed)|\b(?:to|at) the polls\b|\bpolling (?:stations?|places?|day)\b|\b(?:geological|land|aerial|property|site|wildlife) survey"
    ),
    survey_bases=(
        r"\b(?:polled|surveyed|interviewed|questioned|sample|asked|survey of|poll of|responses from|canvassed|among|interviews with|heard from|spoke to|spoke with|nearly|of)\b[^.!?\d%]{0,40}"
        r"{number}[^.!?]{0,60}\b(?:people|adults|voters|respondents|residents|participants|parents|students|pupils|workers|employees|employers|firms|businesses|companies|households|members|teachers"
        r"|nurses|doctors|drivers|customers|women|men|teenagers|pensioners|readers|shoppers|tenants|homeowners|farmers|fans|commuters|passengers|patients|owners|managers|citizens)\b",
        r"{number}[^.!?]{0,80}\b(?:polled|surveyed|interviewed|questioned|respondents|participants|took part|responded|replied|were asked|answered|completed|filled in|filled out|returned|participated)\b",
        r"\b(?:polled|surveyed|interviewed|questioned|sample of|responses from|base of|asked)\b[^.!?\d%]{0,40}{number}",
        r"\b(?:n ?= ?|base: ?)\d{2,6}",
    ),
    survey_times=(
        r"\b(?:poll|polled|survey|surveyed|interview\w{0,3}|questioned|conducted|carried out|asked|fieldwork|took part|ran|was taken|responses|respondents)\b[^.!?]{0,110}\b{time}",
        r"\b{time}[^.!?]{0,110}\b(?:polled|surveyed|interviewed|questioned|conducted|carried out|asked|took part|ran|responded)\b",
    ),
    times=(
        r"(?:(?:from|between|in|on|through|until|last|this|early|late|mid|over|during|since|past)[ -](?:the )?(?:(?:past|last|early|late|mid|first|second|two|three|four|same)[ -]){0,2}"
        r"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.|weeks?|months?|days|monday|tuesday|wednesday"
        r"|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|year|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:19|20)\d\d)"
        r"|(?:january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.|may) \d{1,2}|yesterday)"
    ),
    publications=r"\b(?:published|released|unveiled|presented|announced|issued|out|said|launched)\b",
    number_words=r"(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:thousand|hundred))",
    longest_sentence=40,
    known_abbreviations=frozenset(
        """
        SARS TASS CNBC LIDL ALDI IST OVO STEM BAME PE WTI CAT DVLA DEFRA OFSTED TUC CBI BA MSP MSPs MEP MEPs AGM
        ABC AAA AARP ACLU AFL AIDS AFP AFC ALCS ANC ANZAC ASEAN ATM ATP BBC BMW BNP BST CBC CBE CBI CBS CCTV CDC CEO CERN CET CFO CIA CNN COO COP COVID CPI CPR DEA DIY DJ DNA DUI DUP DVD EDT ENT
        EPA ERA ESA ESPN EST ETA EU EUR FAA FAQ FBI FCC FDA FEMA FIA FIFA FTSE GBP GCSE GDP GMT GOP GPS HBO HIV HMRC HMS HSBC HTML HTTP IBM ICC ICU IMF IOC IOU IPO IQ IRA IRS ISBN ISIS ISO
        ISP ISS ITV JFK KFC KGB KKK LAPD LED LGBT LGBTQ LNG MBA MBE MIT MLB MLS MMA MoD MOT MPs MRI MSNBC MTV MVP NAACP NASA NASCAR NASDAQ NATO NBA NBC NCAA NFL NGO NGOs NHL NHS NLCS NPR NRA NSA NSW
        NYPD NYSE OAP OBE OECD OPEC OSCE OXFAM PBS PCR PDF PDT PGA PhD PIN PLC PLO PMQs PPE PSG PST PTSD PVC QPR RAF RBI RBIs RFK RNA RNC DNC RSPCA RSPB SAS SAT SATs SIM SMS SNP SOS SUV SWAT TNT TSA UAE UCLA
        UEFA UFC UFO UK UKIP UNESCO UNHCR UNICEF UPS URL USA USB USD USMNT USPS USSR USWNT UTC VAT VIP VPN WBA WBC WHO WNBA WTA WTO WWE WWF WWI WWII WWW YMCA YWCA ZIP
        AM PM BC AD TV PC US UN ID OK
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
        tk that had very so no yes ha bye knock blah far now please ho hear really long never many much do well there too more boo wow rah cha tut duran bora sing walla pago
        wagga zsa boutros yo baden oh hey aye hip ding dong yeah chop night chug her again over
        """.split()
    ),
)
