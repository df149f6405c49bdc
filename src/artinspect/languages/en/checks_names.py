"""English words beside names that rules look for."""

from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_names import NameWords

DATA = NameWords(
    particles=frozenset("von van der den de del della di da dos du el al la le ten ter bin ibn abu st".split()),
    spelling_endings=Pattern(r"s | es | ['’]s?  # ’s"),
    nouns_before=False,
    before_nouns=frozenset("a an his her its their our my your this that these those some many few all".split()),
    adjectives=(),
    personal_verbs=frozenset(
        """
        attacks admits apologises apologizes criticises criticizes defends denies hits hints insists lashes praises
        quits regrets resigns retires scolds slams steps urges vows warns pleads rebukes blasts condemns
        """.split()
    ),
    person_endings=(),
    thing_endings=(),
    metonyms=frozenset(
        """
        london washington westminster whitehall moscow kremlin brussels paris beijing berlin rome kyiv kiev dublin
        edinburgh cardiff belfast ottawa canberra tokyo tehran
        """.split()
    ),
    suffixes=frozenset("jr junior sr senior ii iii iv".split()),
    kin=frozenset(
        """
        father mother son daughter brother sister uncle aunt grandfather grandmother husband wife widow widower mr
        mrs ms miss mister sir lord lady dame family couple brothers sisters siblings twins both younger elder
        older junior senior grandma grandpa mum dad mom dr
        """.split()
    ),
    plural_articles=frozenset(("the", "both")),
    which=frozenset("junior senior jr sr".split()),
    joins=frozenset(("and", "&")),
    posts=frozenset(
        """
        minister secretary commissioner president mayor governor senator representative congressman congresswoman
        councillor councilman councilwoman alderman sheriff treasurer chairman chairwoman chair chairperson auditor
        clerk director chancellor coach captain prosecutor judge principal headteacher headmaster superintendent
        sergeant inspector constable lieutenant detective commander bishop archbishop cardinal rector vicar dean
        ambassador spokesman spokeswoman spokesperson ceo cfo coo chief officer master archivist leader curator
        general attorney
        """.split()
    ),
    same_posts=(
        frozenset("chairman chairwoman chair chairperson".split()),
        frozenset("spokesman spokeswoman spokesperson".split()),
        frozenset("congressman congresswoman representative".split()),
        frozenset("councillor councilman councilwoman alderman".split()),
        frozenset("principal headteacher headmaster".split()),
        frozenset("detective sergeant inspector superintendent constable lieutenant chief".split()),
        frozenset(("prime minister", "minister", "first minister")),
        frozenset("rector vicar".split()),
        frozenset(("ceo", "chief", "president", "chairman")),
    ),
    deputies=("deputy", "vice", "assistant", "lieutenant"),
    determiners=frozenset(
        """
        the a an his her its their new our my state us u.s. british cabinet and or of said by with for from to as
        """.split()
    ),
    short_offices={
        "gov": "governor", "sen": "senator", "rep": "representative", "sgt": "sergeant", "lt": "lieutenant",
        "capt": "captain", "cllr": "councillor",
        "det": "detective", "insp": "inspector", "pres": "president", "supt": "superintendent",
    },
    feminine_ending="",
    other_times=Pattern(
        r"""
          \b(?:ex | then)-  # Ex-
        | \b
          (?: former(?:ly)? | incoming | outgoing | acting | interim | elect | designate | previously
            | previous | once | future | late | retired | deputised
          ) \b  # former
        | \b
          (?: then | until | became | becomes? | served | replaced | succeeded | appointed | elected | named
            | promoted
          ) \b  # until
        | \b(?:19|20)\d\d\b  # 2024
        """
    ),
    ages=alternatives(
        r"""
          ,~(?P<age>\d{1,3})(?=[,.;)–—]|$) | ,?~\((?P<age>\d{1,3})\)  # , 47, ; ~(47)
        | ,?~(?:who~is~ | is~ | who~turned~ | now~)?aged?~(?P<age>\d{1,3})\b  # , who is aged 47
        | ,?~(?:who~is~ | is~)?(?P<age>\d{1,3})~years~old\b  # is 83 years old
        | ,~who~(?:is | turned)~(?P<age>\d{1,3})(?=[,.;)])  # Marsh, who is 57, has
        | ,~an?~(?P<age>\d{1,3})-year-old\b  # Mohamed, a 14-year-old boy
        """
    ),
    ages_before=alternatives(
        r"""
          \b(?P<age>\d{1,3})-year-old~(?:[\w'’-]{2,30}~){0,4}$  # 47-year-old Leeds nurse~
        | \baged~(?P<age>\d{1,3}),~$  # aged 47,~
        """
    ),
    nominal_ages=alternatives(r"\b(?P<gender>the)~(?P<age>\d{1,3})-year-old\b  # The 45-year-old"),
    first_ages=alternatives(
        r"""
          \b(?P<gender>an?)~(?:[\w-]{3,20}~)?(?P<age>\d{1,3})-year-old\b  # A 63-year-old
        | \b(?P<gender>a~\w{3,20}),~aged~(?P<age>\d{1,3})\b  # a nurse, aged 47
        """
    ),
    other_ages=Pattern(
        r"""
        \b
          (?: at~the~time | then | when~(?:he | she | they) | at~the~age~of | years~ago | turns | will~be
            | birthday | (?<!since[ ])(?<!until[ ])(?:19|20)\d\d | at~\d{1,2}
          ) \b  # 2024
        """
    ),
    verbs=frozenset(
        """
        was is has had who will would can could did does and but from whose with told said took won left came
        became died went made got lost scored hit led began ran held kept spent wrote met drove fell rose found
        gave knew saw set put told faces says also later never still now remains may might must should in at on by
        to of
        """.split()
    ),
    verb_endings=("ed",),
    feminine=frozenset(),
)  # fmt: skip
