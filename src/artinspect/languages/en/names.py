"""How names are inflected in English and what stands beside them."""

from artinspect.languages.schema.names import Names, Predicates

DATA = Names(
    genitive_marks=("'s", "’s", "'", "’"),
    genitive_ending="",
    uninflected=frozenset(),
    vowels_before_s=(),
    vowels_of_places=(),
    vowels_of_people=(),
    sibilants=(),
    adjective_endings=(),
    origin_endings=(),
    declensions=(),
    neuter=("", ""),
    neuters=(),
    locatives=frozenset(),
    genitive_determiners=frozenset(),
    plural_datives=(),
    plural_declension=(frozenset(), ""),
    articles=frozenset("the".split()),
    indefinites=frozenset(),  # a name may stand before a noun, as an adjective does: `a Google engineer`
    titles=frozenset(
        """
        activist actor actress admiral adviser advisor alderman alderwoman ambassador analyst
        archbishop artist assemblyman assemblymember assemblywoman attorney author biologist bishop
        boss captain cardinal ceo chair chairman chairperson chairwoman chancellor chaplain chief
        co-founder coach cofounder colonel columnist comedian commander commissioner composer conductor
        congressman congresswoman coordinator correspondent councillor councilman councilwoman count
        deputy designer detective dictator diplomat director doctor economist editor emperor empress
        executive filmmaker footballer founder general goalkeeper governor historian imam inspector
        journalist judge justice king lady lawmaker lawyer leader legislator lieutenant lord magistrate
        major manager mayor midfielder minister mp musician novelist ombudsman organizer owner pastor
        philosopher physician physicist pilot playwright poet politician pollster pope preacher premier
        president prince princess producer professor prosecutor psychologist queen rabbi rapper
        reporter representative researcher ruler scholar scientist secretary senator sergeant sheikh
        sheriff singer songwriter speaker spokesman spokesperson spokeswoman strategist striker sultan
        superintendent surgeon teacher treasurer trustee tsar undersecretary vice-chairman
        vice-president writer
        """.split()
    ),
    title_endings=(),
    title_modifiers=frozenset(
        """
        affairs agriculture assistant attorney aviation chief civil communications consul crown culture
        defence defense deputy detective director economy education employment energy environment
        equality executive finance first foreign health home housing immigration industry information
        interior justice king's labour lieutenant major managing party permanent planning press prime
        prosecutor public queen's railways rear science secretary security shadow social solicitor
        special sports state supreme surgeon tourism trade transport treasury vice water works youth
        """.split()
    ),
    address=frozenset("dr miss mr mrs ms prof sir".split()),
    appositions=(
        frozenset("a acting an current former his her its new the their then".split()),
        frozenset("at for from in of to with".split()),
    ),
    predicates=Predicates(
        verbs=frozenset("became becomes is remained remains was".split())
        | {
            "acted as",
            "had been",
            "had become",
            "has been",
            "has become",
            "served as",
            "serves as",
            "will become",
            "worked as",
            "works as",
        },
        elections=frozenset("appointed as chosen elected in named re-elected reelected sworn".split()),
        election_prepositions=frozenset(),
        determiners=frozenset("a an her his its the their".split()),
        adverbs=frozenset(
            "again also and briefly currently formerly later now once previously still then twice".split()
        ),
        periods=frozenset("between from in since to until".split()),
        oblique=(frozenset(), ""),
        inverts=False,
        followers=frozenset(
            "and as at before but during since that under until when where while who whose".split()
        ),
    ),
    together=frozenset("both".split()),
    legal_forms=frozenset(
        """
        ag co co. company corp corp. corporation gmbh inc inc. incorporated limited llc ltd ltd. nv plc sa se party
        """.split()
    ),
    levels=(),
    same=(
        ("UN", "United Nations"),
        ("EU", "European Union"),
        ("WHO", "World Health Organization", "World Health Organisation"),
        ("IMF", "International Monetary Fund"),
        ("ECB", "European Central Bank"),
        ("NATO", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation"),
        ("WWF", "World Wide Fund for Nature"),
        ("IPCC", "Intergovernmental Panel on Climate Change"),
        ("WTO", "World Trade Organization", "World Trade Organisation"),
        ("FBI", "Federal Bureau of Investigation"),
        ("CIA", "Central Intelligence Agency"),
        ("NASA", "National Aeronautics and Space Administration"),
        ("BBC", "British Broadcasting Corporation"),
    ),
    territory_names={
        "AE": ("UAE",),
        "BA": ("Bosnia and Herzegovina", "Bosnia"),
        "CD": ("Democratic Republic of the Congo", "Democratic Republic of Congo", "DR Congo", "DRC"),
        "CG": ("Republic of the Congo",),
        "CI": ("Ivory Coast",),
        "CN": ("People's Republic of China",),
        "CV": ("Cabo Verde",),
        "CZ": ("Czech Republic",),
        "DE": ("Federal Republic of Germany",),
        "IE": ("Republic of Ireland",),
        "IL": ("State of Israel",),
        "IN": ("Republic of India",),
        "IR": ("Islamic Republic of Iran",),
        "SA": ("Kingdom of Saudi Arabia",),
        "SY": ("Syrian Arab Republic",),
        "GB": ("UK", "U.K.", "Great Britain", "Britain"),
        "KP": ("Democratic People's Republic of Korea", "DPRK"),
        "KR": ("Republic of Korea",),
        "MK": ("Macedonia",),
        "NL": ("Holland",),
        "PS": ("Palestine",),
        "RU": ("Russian Federation",),
        "SZ": ("Swaziland",),
        "TL": ("East Timor",),
        "TR": ("Turkey", "Republic of Turkey"),
        "US": ("USA", "US", "U.S.", "U.S.A.", "United States of America"),
        "VA": ("Vatican",),
    },
    ambiguous_territories=frozenset(("Georgia",)),
    joins_titles=False,
    official_pipelines=("en_core_web_sm", "en_core_web_md", "en_core_web_lg", "en_core_web_trf"),
)
