"""How English sets numbers beside each other that `check` compares."""

from artinspect.languages.schema.checks_figures import FigureChecks

_FEW = r"(?: [\w'’-]{1,30}){0,4}?"
_MORE = r"(?: [\w'’-]{1,30}| \([^()#%]{1,30}\)){0,6}?"
# What tells that a value is of an earlier time.
_PRIOR = (
    r"(?:(?:the )?(?:last|previous|prior|past) (?:year|month|week|quarter|season|election|winter|summer|spring|autumn|time|spell|day)(?:['’]s)?|(?:a|one|two|three|five|ten) (?:year|month|week|decade)s? (?:earlier|ago|before|previously)"
    r"|the (?:year|month|week|day|season) before|previously|before|earlier|originally|once|(?:in |since )?(?:19|20)\d\d(?:['’]s)?|(?:in |last )?(?:january|february|march|april|may|june|july|august|september|october|november|december))"
)
_NOW = r"(?:now|today|this (?:year|month|week|time|season|quarter|summer|winter)|currently|in (?:19|20)\d\d|by (?:19|20)\d\d|at present)"

DATA = FigureChecks(
    range_from=r"\b(?:from(?: [\w-]{1,20}){0,3}|by|rose|fell|dropped|climbed|grew|increased|declined|slipped|jumped|sank|up|down|cut|raised|lowered) ?$",
    range_to=r" to ",
    no_nouns=r"(?:(?:last|this|next|previous|the|that) )?(?:year|month|week|quarter|season|time|day)\b",
    change_pairs=(
        rf"{{after}}{_MORE}(?:,| –|:)? ?\(?(?:up|down|or|an? [\w-]{{1,20}} of|an?)?(?: [\w-]{{1,20}}){{0,2}} {{any}}(?: [\w-]{{1,20}})? (?:from|on|compared with|compared to|against|over|than){_FEW} \(?{{before}}",
        rf"\bfrom{_FEW} {{before}}{_MORE},? to{_FEW} {{after}}",
        rf"\bto{_FEW} {{after}}{_MORE},? \(?(?:from|compared (?:with|to)|against|up from|down from|versus|after){_FEW} {{before}}",
        rf"{{after}}{_MORE}(?:,| –|—)? \(?(?:compared (?:with|to)|up from|down from|versus|as against|against|instead of|rather than){_FEW} {{before}}",
        rf"{{after}}{_MORE}, \(?from{_FEW} {{before}}{_MORE} {_PRIOR}",
        rf"{{after}}{_MORE} \({_PRIOR}[:,]?{_FEW} {{before}}",
        rf"{{after}}(?:,|(?: [\w'’-]{{1,30}}){{1,6}}?,?) (?:more|less|fewer|higher|lower) than{_FEW} (?:the|in|last|its|their|at){_FEW} \(?{{before}}",
        rf"{{after}}{_MORE}, (?:while|when|whereas|after){_FEW} {_PRIOR}{_FEW} {{before}}",
        rf"{{before}}{_FEW} {_PRIOR},?{_FEW} to{_FEW} {{after}}",
        rf"\b{_PRIOR},?{_FEW} {{before}}{_MORE}(?:,| and| –|\.|;){_FEW} {_NOW},?{_FEW} {{after}}",
        rf"\bto{_FEW} {{after}}[^#%.]{{0,60}}[.;] [^#%.]{{0,30}}{_PRIOR}[^#%.]{{0,40}}? {{before}}",
        rf"\bto{_FEW} {{after}}[^#%.]{{0,60}}[.;] [^#%.]{{0,30}}{{before}}{_MORE} {_PRIOR}",
        rf"\bfrom{_FEW} {{before}}{_MORE},{_MORE} to{_FEW} {{after}}",
        rf"\b(?:up|down) from{_FEW} {{before}}{_MORE},{_MORE} {{after}}",
        r"{after}[^#%.]{0,60}\. (?:that|this|it)\b[^#%.]{0,60}\b(?:compared with|compared to|from|than|against)\b[^#%.]{0,60}? {before}",
        r"\b(?:stood|was|were|had been|had stood) (?:at )?{before}[^#%.;]{0,40},[^#%.;]{0,40} to(?: [\w-]{1,20}){0,3}? {after}",
        rf"\b(?:instead of){_FEW} {{before}}{_MORE},{_FEW} {{after}}",
    ),
    earlier=rf"{_PRIOR}\b",
    rising=r"lifted|rose|risen|rises?|rising|increase[sd]?|increasing|climb(?:ed|s|ing)?|grew|grown|grows?|growing|jump(?:ed|s)?|soar(?:ed|s)?|raise[sd]?|raising|gain(?:ed|s)?|surge[sd]?|(?:went|gone|goes|go|going|moved|edged|crept|inched|ticked|shot|nudged) up|up from|growth|expand(?:ed|s)?"
    r"|swell(?:ed|s)?|swollen|advance[sd]?|boost(?:ed|s)?|uptick|upturn|higher than|more than(?= (?:last|the|in|its|their))|rebounded|leap(?:t|ed)?|hike[sd]?|rocketed|added",
    falling=r"fell|fallen|(?<!this\s)(?<!last\s)(?<!next\s)(?<!in\sthe\s)(?<!each\s)(?<!every\s)falls?|falling|drop(?:ped|s|ping)?|decline[sd]?|declining|decrease[sd]?|decreasing|shr[aiu]nk|shrinks|shrinking|s[aiu]nk|slip(?:ped|s)?|plunge[sd]?|plummet(?:ed|s)?|down from|tumble[sd]?|(?:went|gone|goes|go|going|moved|edged|crept|inched|ticked|brought|came|come|nudged) down"
    r"|cuts?|cutting|reduce[sd]?|reducing|reduction|slashe[sd]|slash|slid|lowered|lowering|dip(?:ped|s)?|eased?|trimmed|dwindle[sd]?|lower than|fewer than|less than(?= (?:last|the|in|its|their))|contracted|halved|lost|shed|narrowed|scaled back",
    change_before=r"\b(?:by|up|down|(?:increase|rise|gain|decline|drop|fall|growth|jump|decrease|cut|reduction|surge|slump|dip|hike|improvement|change|loss|leap) of|or|nearly|almost|that is|that[’']s|which is|it is|is|was|representing|marking|equals|equivalent to|amounts? to|works out at|some|about|roughly|more than|a|an|another|jump|rise|fall|drop|grow|climb|increase|decline|shrink|rose|grew|fell|dropped|climbed|jumped|increased|declined|decreased|gained|plunged|shrank|slipped|just over|just under|soared|surged|tumbled|means|adding|cut|lost|raised|lifted|rises|falls|grows|slid|expanded)"
    r"(?: (?:about|nearly|almost|roughly|some|more than|just|over|exactly|a|an|by|of|full|under|around|well)){0,3} ?$",
    change_after=r"^[ -]?(?:annual |overall |sharp |steep |modest )?(?:increase|rise|gain|decline|drop|fall|growth|jump|decrease|cut|reduction|more|less|fewer|higher|lower|surge|slump|dip|hike|up|down|improvement|above|below|over|on last|on the|leap|from|reduction)\b",
    goes_on=r"(?:the(?= [#%])|that|this|it|the (?:increase|rise|drop|decline|fall|change|growth|jump|figure|cut|decrease|reduction)|an? (?:increase|rise|drop|decline|fall|jump|cut)|which)\b",
    other_clause=r"\b(?:and(?! (?:thus|so|that is|now|stands|stood|came)\b)|while|but|whereas|after|before(?= \w{2,20}ing\b)|because|although)\b",
    other_bases=r"\b(?:adjusted|real terms|per (?:capita|head|person|cent a)|annual\w{0,2}|(?:a|per|each|every) year(?! (?:ago|earlier|before|previously))|(?:net|operating|quarterly|pre-tax) loss|losses|loss (?:narrowed|widened)"
    r"|debts?|deficits?|rank\w{0,3}|place|not|up to|over (?:two|three|four|five|ten) years|on average|compound\w{0,3})\b",
    other_directions=r"\b(?:(?:net|operating|quarterly|pre-tax) loss|losses|loss (?:narrowed|widened|from|to|fell|rose)|debts?|deficits?|rank\w{0,3}|place|spot|position|not|negative|record time|then|shortfall|before (?:falling|rising|dropping|climbing)|but|handicap)\b",
    multiples=r"(?:doubl|tripl|trebl|quadrupl|halv)",
    totals_before=r"\b(?:in all|in total|altogether|a total of|totall?ing|total|combined|overall|all told|the sum of|adds? up to|came to|comes to|making)(?:,? [\w'’-]{1,30}){0,7}? ?$",
    totals_after=r"^(?: [\w'’-]{1,30}){0,4}?,? ?(?:in all|in total|altogether|combined|all told|overall)\b",
    consists=r"\b(?:compris\w{1,3}|consist\w{0,3} of|(?:is|are|was|were) made up of|made up of|split|divided|breaks down|broken down|is composed of|composed of|is shared|were shared|namely|going to|went to|with)\b",
    sums_up=r"(?:together|in all|in total|altogether|that makes|that (?:is|was) a total|all told|combined|the total)\b",
    part_cues=r"\b(?:including|among them|of them|of whom|of which|of these|of those)\b",
    whole_of=r"\bof (?:the|its|their|all|a total of|an)(?: [\w'’-]{1,20}){0,3} ?$",
    exclusive_cues=r"\b(?:of whom|of which|of these|of those|of them)\b",
    votes=r"\b(?:vot(?:ed|es)|in favou?r|against|abstain\w{0,6}|abstentions?|yes|no)\b",
    part_pairs=(
        rf"\bamong the {{whole}}{_FEW} (?:were|are){_FEW} {{part}}",
        r"{part} of (?:the|its|their|his|her)(?: total)? {whole}",
    ),
    sexes=frozenset("men women boys girls man woman".split()),
    seats=r"(?:seats?|votes?|ballots?|mandates|delegates|members|councill?ors|medals|homes|flats|jobs|posts|beds|goals|points|lawmakers|mps)",
    incomplete=r"\b(?:compared|instead|previous|earlier|up|down|increase|decrease|among|or|includ\w{1,3}|such as|for example|at least|at most|up to|rest|remaining|remainder|others?|each|per|both|apiece|alone|mainly|mostly|every|respectively|on average|annually|further|another|more than half)\b",
    last_part=r"\b(?:and|plus)\b|&",
    part_prepositions=r"^ ?(?:in|from|for|at|by|to|on|with|of|via|went|go|are|were|is|was|will|goes|gets|receives|voted|against|against it|abstain\w{0,6}|(?-i:[A-Z])\w{1,30})\b|^ ?[,.;]|^$",
    several_answers=r"\b(?:stakes?|multiple (?:answers|responses|choices)|more than one|also|approval|approve\w?|satisfied|favou?rabl[ey]|respectively|each|a year (?:ago|earlier))\b|(?:19|20)\d\d:",
    share_growth=r"\b(?:rose|risen|rise|rising|fell|fallen|fall|increase[sd]?|decreased?|declined?|dropp?e?d?|(?<!make\s)(?<!makes\s)(?<!made\s)up|down|growth|grew|gain\w{0,2}|more than|less than|more|less|higher|lower|discount|interest|turnout|compared|by|occupancy)\b",
    apposition_cues=r"(?: [\w'’-]{1,20}){0,7}?,? (?:or|that is|that[’']s|i\.e\.,?|in other words,?|which is|equal to|equivalent to|representing|namely|meaning)(?: (?:about|roughly|around|some|just|exactly|nearly))? ",
    appositions=r"(?: [\w'’-]{1,20}){0,5}?(?: ?\((?:or )?|,| –| —| =) ?",
    apposition_ends=r"^ ?(?:[,.);:–—]|$)",
    out_of=r" (?:[\w-]{1,30} )?(?:of|out of|of the|of its|of their|of all|of a total of|among the)(?: [\w-]{1,20}){0,2} ",
    lists=r"{whole}((?: [\w'’-]{2,30}){1,5}?):(?= |$)",
    list_open=r"\b(?:including|such as|for example|for instance|e\.g|among|and so on|etc|or|neither|either|both)\b|…|\.\.\.",
    list_joins=r", ",
    list_last=r",? (?:and|as well as|plus) | & ",
    fates=(
        r"\b(?:dead|die[sd]?|dying|kill(?:s|ed|ing)?|deaths?|fatalit(?:y|ies)|death toll|lost their lives|bodies|fatally|perish(?:ed)?)\b",
        r"\b(?:injure[sd]?|injur(?:y|ies|ing)|hurts?|wound(?:s|ed)|casualties)\b",
        r"\b(?:missing|unaccounted)\b",
        r"\b(?:arrest(?:s|ed)?|detained|in custody)\b",
        r"\b(?:infect(?:ed|ions?)|cases)\b",
        r"\b(?:lay(?:s|ing)? off|laid off|layoffs?|redundanc(?:y|ies)|redundant|jobs?|posts|positions)\b",
    ),
    synonyms=(
        r"(?:jobs?|posts?|positions?|workers?|employees|staff|roles)",
        r"(?:homes?|houses?|flats?|apartments?|units)",
        r"(?:fans|spectators|people|visitors|crowd|attendance|guests)",
        r"(?:pupils?|students?|children|kids)",
        r"(?:marchers|protesters|demonstrators|people|runners|participants)",
        r"(?:firefighters|crews|officers|police)",
        r"(?:burglaries|break-ins|thefts|crimes|offences|offenses|crashes|accidents|incidents)",
        r"(?:trees|oaks|limes)",
        r"(?:firms|companies|businesses)",
    ),
    people=frozenset("people persons men women children passengers residents others workers students pupils victims".split()),
    updates=r"\b(?:initially|first|later|earlier|corrected|now|previously|originally|since|so far|last year)\b",
    conversions=r" ?\(|, or (?:(?:about|roughly|around|some|nearly|just over|just under) )?|,? (?:or|equal to|equivalent to|that is)(?: (?:about|roughly|around|some)){0,2} | ?\((?:about|roughly|around|some|nearly|or|just over|just under|approximately)(?: (?:about|roughly|around))? | ?/ ?| = ",
    marks_before=r"(?:version|chapter|article|no\.|number|tel\.?|section|paragraph|at|rule)\s?$",
    marks_after=r"^ ?(?:euros?|€|dollars|pounds|people|residents|visitors|spectators|fans|tonn?es?|tons|miles|kilometers|kilometres|km|acres|hectares|square|votes|jobs|homes|households|members|guests|vehicles|students|pupils|litres|liters|metres|meters|feet|kg|seats|copies|signatures|workers|tickets|trees|books|megawatts)\b",
    no_amounts=r"\b(?:aged?|at|turns?|no\.|number|route|highway|top|dies|under|over)(?: about)? ?$",
    spaced_percent=r"per\scent",
    plain=frozenset("point points after over more than with from into about their have been will says said year years percent million billion dollars euros pounds this that they".split()),
)  # fmt: skip
