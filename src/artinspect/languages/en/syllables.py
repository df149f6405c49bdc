"""The syllables of English words: runs of vowels, and what spelling hides."""

from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.syllables import Syllables

# After these a final e, es or ed is heard: ta-ble, cen-tre, ra-ces.
_HEARD_E = Pattern(r"(?<![^aeiouyl]l)(?<![bctg]r)  # er")
_VOWEL = Pattern(r"[aeiouy][^aeiouy]{0,4}  # at")
_PIECES = {"heard_e": _HEARD_E, "vowel": _VOWEL}

DATA = Syllables(
    nucleus=Pattern(r"[aeiouyàáâäèéêëíîïóôöúûüø]+  # eau"),
    # ia, io, iu as two (media, radio, stadium), but not in special, Russian, nation, million, marriage.
    split=alternatives(
        r"""
          (?:[dsz] | st)n['’]t$ | ^mc(?=[a-z]) | sms?$ | thms?$  # didn’t ; mcdonald ; prisms ; rhythm
        | (?<![ctsg])ia(?!ge|m[et]) | [ct]iat(?!iv) | (?<![tscgxnlh])io(?!us)  # media ; associated ; iodine
        | vio | [bdtv]lio | olio | helio | (?<![tcgxs])ious  # programmierbibliotheken ; curious
        | (?<!n)iu[ms] | niums?$ | (?<![ctfr])ien[tc]  # belgium ; titanium ; audience
        | (?<=r)ien[tc] | scien | quie(?=t)  # experience ; quiet
        | (?:d | var | soc | anx | prop | sobr | p)iet | alien | hierarch  # variety
        | [aeiouy][^aeiouy]{1,4}(?<!ld)(?<!nt)(?<!sh)(?<!em)(?<!ad)ie(?:r|st)(?!c)  # easier
        | (?<=[aeiouy])ing | [aeiou]y[aeou](?!r?s?$|d$) | [aeou]yers?$ | mayor  # being ; employees ; players
        | oyal | oyee | creat(?!u) | theat | react | (?<!c)real[^m] | nuclea | linear  # create ; really
        | \barea | ideal?s?$ | ideal | korea | europea | laurea | beatri | caesarea  # areas ; ideas
        | (?:vid | st?er | n)eo(?!u) | theo | geo[glmp](?!e) | leon | neous | creol  # video ; geological
        | (?<![gq])ua(?!r[dt]|y|d) | (?:f|cr|d)uel | fluen | zuel | uous | congruen | ruin  # january ; cruelty
        | druid | fluid | genui | [nt]uit | suici | jesui | coali | oasis | samoa | koala | genoa  # tuition
        | poe[mt] | coeff | coex | noel | heroic | stoic | egoi | cooper | coord | zoolog | chao  # poetry
        | israel | aii | museum | ohio | yone$ | apostrophe | recipe | catastrophe | simile | karate  # everyone
        | chile\b | coyote | finale | sesame | acne | nike\b | cafe\b  # chile ; nike ; cafe
        | (?:hund | kind | hat)red$ | (?:wick | nak | rugg | crook | belov)ed$  # hundred ; naked
        | ael$(?<!chael)  # israel
        """
    ),
    joined=alternatives(
        r"""
          {vowel}{heard_e}(?<=[^aeiouy])e$  # made
        | {vowel}{heard_e}(?<![sxzcg])(?<![sc]h)(?<=[^aeiouy])es$  # times
        | {vowel}{heard_e}(?<![td])(?<=[^aeiouy])ed$  # called
        | {vowel} {heard_e} (?<=[^aeiouyc]) e
          (?: ly | ful | less | ness | ments? | mental | some | side | work | ware | lines? | land | time
            | m[ae]n | where | things? | holders? | keep\w* | guards? | town | wide
          ) $ (?<!element) (?<!elements) (?<!plement) (?<!plements)  # homeless
        | (?<!r)[gq]ues?$ | business | wednesday | evening | (?:saf | nin)ety | colonel  # league ; safety
        | every | ^some[tow] | (?<=^h)omeland | lovely | policem | wholes  # something ; homeland
        | life[lt] | safeg | battlef | spokes[mpw] | statesm | ically$  # lifetime ; spokesman ; basically
        | facebo | illia | vilian | cements?$ | live(?=st)  # announcement ; livestream
        """,
        _PIECES,
    ),
    acronyms=frozenset("aids apec asean fifa isis nafta nasa nato opec pisa seal swat uefa unesco unicef".split()),
)  # fmt: skip
