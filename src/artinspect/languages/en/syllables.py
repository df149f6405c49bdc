"""The syllables of English words: runs of vowels, and what spelling hides."""

from artinspect.languages.schema.syllables import Syllables

# After these a final e, es or ed is heard: ta-ble, cen-tre, ra-ces.
_HEARD_E = r"(?<![^aeiouyl]l)(?<![bctg]r)"
_VOWEL = r"[aeiouy][^aeiouy]{0,4}"

DATA = Syllables(
    nucleus=r"[aeiouyàáâäèéêëíîïóôöúûüø]+",
    split=(
        r"(?:[dsz]|st)n['’]t$|^mc(?=[a-z])|sms?$|thms?$",
        # ia, io, iu: media, radio, stadium; not special, Russian, nation, million, marriage
        r"(?<![ctsg])ia(?!ge|m[et])|[ct]iat(?!iv)|(?<![tscgxnlh])io(?!us)|vio|[bdtv]lio|olio|helio|(?<![tcgxs])ious"
        r"|(?<!n)iu[ms]|niums?$",
        r"(?<![ctfr])ien[tc]|(?<=r)ien[tc]|scien|quie(?=t)|(?:d|var|soc|anx|prop|sobr|p)iet|alien|hierarch"
        r"|[aeiouy][^aeiouy]{1,4}(?<!ld)(?<!nt)(?<!sh)(?<!em)(?<!ad)ie(?:r|st)(?!c)",
        r"(?<=[aeiouy])ing|[aeiou]y[aeou](?!r?s?$|d$)|[aeou]yers?$|mayor|oyal|oyee",
        r"creat(?!u)|theat|react|(?<!c)real[^m]|nuclea|linear|\barea|ideal?s?$|ideal|korea|europea|laurea|beatri|caesarea",
        r"(?:vid|st?er|n)eo(?!u)|theo|geo[glmp](?!e)|leon|neous|creol",
        r"(?<![gq])ua(?!r[dt]|y|d)|(?:f|cr|d)uel|fluen|zuel|uous|congruen|ruin|druid|fluid|genui|[nt]uit|suici|jesui",
        r"coali|oasis|samoa|koala|genoa|poe[mt]|coeff|coex|noel|heroic|stoic|egoi|cooper|coord|zoolog|chao|israel|aii|museum|ohio|yone$",
        r"apostrophe|recipe|catastrophe|simile|karate|chile\b|coyote|finale|sesame|acne|nike\b|cafe\b",
        r"(?:hund|kind|hat)red$|(?:wick|nak|rugg|crook|belov)ed$|ael$(?<!chael)",
    ),
    joined=(
        rf"{_VOWEL}{_HEARD_E}(?<=[^aeiouy])e$",
        rf"{_VOWEL}{_HEARD_E}(?<![sxzcg])(?<![sc]h)(?<=[^aeiouy])es$",
        rf"{_VOWEL}{_HEARD_E}(?<![td])(?<=[^aeiouy])ed$",
        rf"{_VOWEL}{_HEARD_E}(?<=[^aeiouyc])e(?:ly|ful|less|ness|ments?|mental|some|side|work|ware|lines?|land|time"
        r"|m[ae]n|where|things?|holders?|keep\w*|guards?|town|wide)$(?<!element)(?<!elements)(?<!plement)(?<!plements)",
        r"(?<!r)[gq]ues?$|business|wednesday|evening|(?:saf|nin)ety|colonel|every|^some[tow]|(?<=^h)omeland|lovely",
        r"policem|wholes|life[lt]|safeg|battlef|spokes[mpw]|statesm|ically$|facebo|illia|vilian|cements?$|live(?=st)",
    ),
    acronyms=frozenset("aids apec asean fifa isis nafta nasa nato opec pisa seal swat uefa unesco unicef".split()),
)  # fmt: skip
