"""How English is measured and put in short."""

from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.summary import SummaryWords

DATA = SummaryWords(
    measures=("flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog", "lix", "rix"),
    # M. Brysbaert, How many words do we read per minute?, J. of Memory and Language 109 (2019): 238 for
    # non-fiction
    words_per_minute=238,
    # D. Harman, How effective is suffixing?, JASIS 42 (1991): the S stemmer
    inflections=((r"(?<![ea])ies", "y"), (r"(?<![aeo])es", "e"), (r"(?<![usi])s", "")),
    folds={},
    possessives=("'s", "’s", "'", "’"),
    genitive="",
    base_forms=(),
    nouns_capitalised=False,
    open_compounds=True,
    whole_names=False,
    rarity=0.6,
    name_weight=0.15,
    not_nouns=Pattern(
        r"""
          \w{2,99}(?:ed | ly | ous | ful | ish | able | ible | less | ing)  # using
        | \w{2,99}(?:n't | n’t)  # don’t
        """
    ),
    stop_words=frozenset(
        """
        a able about above according across after again against ago all almost along already also although always
        am among amongst an and another any anyone anything are aren't around as ask asked at away back be became
        because become been before began begin behind being believe below best better between beyond big both but
        by call called came can can't cannot come comes could couldn't currently despite did didn't do does doesn't
        doing don't done down due during each early eight eighth either else end enough even ever every everyone
        everything except far few fifth find first five following for former found four fourth from full further
        gave general get gets getting give given go goes going gone good got great had hadn't has hasn't have
        haven't having he her here hers herself high him himself his how however i if in including indeed instead
        into is isn't it it's its itself just keep know known large last late later latest least left less let like
        likely little long longer look made main major make makes making many may maybe me mean meanwhile might
        more most much must my near nearly need never next nine no nobody none nor not nothing now number of off
        often old on once one only onto or other others our out over own part past per perhaps place possible
        previously put quite rather really recent recently reported reportedly said same saw say saying says second
        see seen set seven several shall she should shouldn't show since six small so some someone something soon
        still stated such take taken ten than that that's the their them themselves then there there's therefore
        these they thing things think third this those though three through throughout thus to today together told
        tomorrow too took toward towards twice two under unless until up upon us use used using usually various
        very via want was wasn't way we well went were weren't what when where whether which while who whole whom
        whose why will with within without won't would wouldn't yes yesterday yet you your
        """.split()
    ),
    not_keywords=frozenset(
        """
        year year-old month week weekend day hour minute second time date morning afternoon evening night midnight
        noon spring summer autumn fall winter decade century anniversary utc gmt ist est edt bst cet ast pst pdt am
        pm local beginning start percent per cent percentage dollar euro pound cent usd eur gbp yen hundred
        thousand million billion trillion dozen half quarter third mile kilometer kilometre metre meter foot feet
        inch centimetre kilogram kilo gram tonne ton litre liter degree celsius fahrenheit km mph kph reuters ap
        afp bbc cnn wikinews wikipedia agence france-presse associated times post guardian news report statement
        interview press conference spokesman spokeswoman spokesperson source fact reason result case part side way
        kind lot amount number rate total people person man woman men women mr mrs ms sir issue question answer
        point example thing name group member member event situation process work use order area place life change
        concern plan
        """.split()
    ),
    particles=frozenset("of de da di del della la le du van von der den bin ibn al el for".split()),
    weak_particles=frozenset("and the in on".split()),
    appositions=frozenset(
        """
        company firm party newspaper magazine actor actress singer city town village province district island
        river mount lake hurricane typhoon storm democrat republican
        """.split()
    ),
    weak_starts=frozenset(
        """
        he she it they his her its their him them this that these those but and or so also however therefore thus
        then there here moreover furthermore additionally meanwhile nevertheless nonetheless instead besides such
        both another others similarly likewise otherwise still yet afterwards later previously earlier
        """.split()
    )
    | frozenset(
        (
            "for example",
            "in addition",
            "as well",
            "after this",
            "at this",
            "in this",
            "of these",
            "on this",
            "for this",
            "in response",
            "by contrast",
            "the former",
            "the latter",
            "one of",
        )
    ),
)
