"""How English says what a number counts, how sure it is, and who says so."""

from artinspect.languages.en.cldr_calendar import WEEKDAYS
from artinspect.languages.schema.figures import FigureWords

DATA = FigureWords(
    qualifiers={
        "at least": "at_least", "no fewer than": "at_least", "no less than": "at_least",
        "not less than": "at_least",
        "a minimum of": "at_least", "minimum": "at_least", "at most": "at_most", "up to": "at_most",
        "as many as": "at_most", "as much as": "at_most", "no more than": "at_most", "not more than": "at_most",
        "a maximum of": "at_most", "maximum": "at_most", "more than": "more_than", "over": "more_than",
        "above": "more_than", "upwards of": "more_than", "in excess of": "more_than", "just over": "more_than",
        "well over": "more_than", "greater than": "more_than", "older than": "more_than", "exceeding": "more_than",
        ">": "more_than", "less than": "less_than", "fewer than": "less_than", "under": "less_than",
        "below": "less_than", "younger than": "less_than", "well under": "less_than", "<": "less_than",
        "almost": "almost", "nearly": "almost", "just under": "almost", "just below": "almost",
        "close to": "almost",
        "just shy of": "almost", "about": "about", "around": "about", "roughly": "about", "some": "about",
        "approximately": "about", "approx": "about", "approx .": "about", "circa": "about",
        "an estimated": "about",
        "estimated": "about", "somewhere around": "about", "in the region of": "about", "or so": "about",
        "~": "about",
        "just short of": "almost", "shy of": "almost", "not quite": "almost", "barely": "almost",
        "at the very least": "at_least", "anything up to": "at_most", "beyond": "more_than",
        "topping": "more_than",
        "north of": "more_than", "give or take": "about", "something like": "about", "in the order of": "about",
        "near": "about", "on the order of": "about",
    },
    qualifiers_after={
        "or more": "at_least", "and more": "at_least", "and over": "at_least", "or less": "at_most",
        "or fewer": "at_most", "or above": "at_least", "or over": "at_least", "or under": "at_most",
        "and above": "at_least", "or older": "at_least", "and older": "at_least", "or so": "about",
    },
    doubtful=frozenset(["over", "under", "near", "above", "below", "beyond"]),
    suffixes={"+": "more_than", "plus": "more_than", "odd": "about", "strong": ""},
    chain=frozenset("only just a an the another additional further record total exactly whopping".split()),
    stressed=frozenset(["exactly", "least"]),
    pairs=frozenset(),
    rising=tuple(
        "rise rose rising increas grew grow gain climb jump soar surg up expand higher more rais boost add".split()
    ),
    falling=tuple(
        """
        fall fell decreas declin drop plung shr lost lose slid sank sink down lower cut reduc less tumbl chang
        revis went move
        """.split()
    ),
    auxiliaries=frozenset("has have had is are was were also then will would could may".split()),
    change={"by": "by", "to": "to", "from": "from"},
    per=frozenset("per a an each every".split()),
    relative=frozenset("earlier ago later before previously after".split()),
    part_cues=frozenset(["including", "of which", "of whom", "of them", "among them", "of these", "of those"]),
    of_them=frozenset(["of them", "of these", "of those", "of whom", "of which"]),
    of=frozenset(["of", "out of"]),
    amount_of=frozenset(["of"]),
    amount_bare=frozenset(),
    determiners=frozenset(
        """
        the a an this that these those their its his her our all some any many several
        """.split()
    ),
    plural_determiners=frozenset(["these", "those", "all", "the"]),
    as_many=frozenset(["as many", "as much"]),
    list_words=frozenset([",", "and", "or", "&", "to", "from"]),
    counting_nouns=frozenset(["number", "numbers", "total"]),
    collective=frozenset(
        """
        population crowd audience attendance membership workforce circulation toll capacity readership enrollment
        enrolment headcount following
        """.split()
    ),
    age_subjects=frozenset("he she i who".split()),
    age_verbs=frozenset("is was am turned turns".split()),
    age_nouns=frozenset(["age", "aged", "ages"]),
    scale_nouns=frozenset(["magnitude"]),
    ratio_nouns=frozenset(["ratio", "odds"]),
    rank_nouns_before=frozenset(["rank", "ranked", "ranking", "number", "#"]),
    rank_nouns_after=frozenset(["place"]),
    names_before=frozenset(
        """
        page pages category ward district precinct proposition terminal zone tier round exits rooms sections
        articles chapters gates lines platforms chapter section article paragraph volume issue figure table room
        route highway interstate exit flight gate platform channel version windows boeing airbus apollo no nr nrs
        nos title part episode season phase level type model class grade group area unit formula chapter act scene
        resolution bus line
        """.split()
    ),
    before_years=frozenset(),
    streets=frozenset(
        "street road avenue lane drive boulevard square st rd ave blvd terrace crescent highway parkway".split()
    ),
    places=frozenset(["in", "from", "near"]),
    idioms=(
        "number one", "square one", "one another", "day one", "one day", "one by one", "24/7", "9/11", "one time",
        "the other one", "no one", "one on one", "one-on-one", "high five", "high-five", "back to back",
        "called 911",
        "call 911", "calling 911", "phoned 911", "dialed 911", "dialled 999", "called 999",
    ),
    eras=("BC", "B.C.", "BCE", "B.C.E.", "AD", "A.D.", "CE", "C.E.", "b.c.", "bce", "b.c.e.", "a.d.", "ce",
        "c.e.", "c.e"),
    outcomes=frozenset(
        "killed dead injured wounded missing hurt arrested detained hospitalized hospitalised rescued".split()
    ),
    skipped=frozenset(
        """
        last first next past previous more other new additional further remaining such different of the their its
        our
        """.split()
    ),
    stop=frozenset(
        """
        and or but to in on at by for with from as than that what which who whom whose while when where after
        before since into onto over under above below near between during through per about around against without
        within if because so is are was were be been being has have had will would could should can may might must
        do does did the a an this these those it they he she we you i them him her us not no yet also ago old later
        earlier each up down off out away apart long tall high wide deep killed injured wounded dead took made came
        went said says left won lost own lie lies then there here now still just only even higher lower better
        worse stronger weaker faster slower bigger larger smaller longer shorter older younger less compared like
        struck hit rose fell fled grew ran sat stood spoke met got held kept led paid sent sold shot spent told
        thought brought bought caught built began broke chose drew drove flew gave hid knew lay rode set shook
        slept slid short stole threw wore wrote worldwide nationwide overall annually goes dies month-on-month
        year-on-year effective today yesterday tonight tomorrow belong think believe want agree disagree identify
        favor favour oppose approve disapprove comes makes takes gives gets keeps becomes seems says knows belongs
        depends occurs consists contains
        """.split()
    ).union(WEEKDAYS),
    plurals=frozenset(
        """
        people men women children police troops personnel staff fish sheep aircraft data media teeth feet mice
        geese cattle species series headquarters crew dead wounded injured deer salmon shrimp livestock youth
        clergy infantry offspring criteria phenomena bacteria alumni spacecraft hovercraft passersby
        """.split()
    ),
    plural_endings=("s", "men", "people", "children"),
    adjective_endings=(),
    compounds=True,
    no_compounds=frozenset(
        """
        off on way time times sided something up to one man fold nil all in and a the half quarter style level
        dimensional
        """.split()
    ),
    nouns_capitalised=False,
    origin_endings=(),
    verb_endings=("ed", "ing", "ly"),
    before_source=frozenset(["according to", "in the words of"]),
    after_source=frozenset(),
    reporting=frozenset(
        """
        said says say reported reports announced stated claimed confirmed estimated estimates told added wrote
        tweeted suggested suggest
        """.split()
    ),
    inverts=False,
    oblique=frozenset(),
    phrase_links=frozenset(),
    so=frozenset(),
    indirect=frozenset(),
)  # fmt: skip
