"""How German says what a number counts, how sure it is, and who says so."""

from artinspect.languages.de.cldr_calendar import WEEKDAYS
from artinspect.languages.schema.figures import FigureWords

DATA = FigureWords(
    qualifiers={
        "mindestens": "at_least", "wenigstens": "at_least", "zumindest": "at_least", "ab": "at_least",
        "nicht weniger als": "at_least", "nicht unter": "at_least", "höchstens": "at_most", "maximal": "at_most",
        "bis zu": "at_most", "bis": "at_most", "nicht mehr als": "at_most", "nicht über": "at_most",
        "bis maximal": "at_most",
        "mehr als": "more_than", "über": "more_than", "gut": "more_than", "gute": "more_than",
        "guten": "more_than",
        ">": "more_than", "weniger als": "less_than", "unter": "less_than", "jünger als": "less_than",
        "kleiner als": "less_than", "älter als": "more_than", "größer als": "more_than", "länger als": "more_than",
        "<": "less_than", "fast": "almost", "knapp": "almost", "knappe": "almost", "knappen": "almost",
        "beinahe": "almost", "nahezu": "almost", "annähernd": "almost", "rund": "about", "etwa": "about",
        "in etwa": "about", "circa": "about", "zirka": "about", "ca": "about", "ca .": "about",
        "ungefähr": "about",
        "um die": "about", "gegen": "about", "nicht einmal": "less_than", "kaum": "almost", "grob": "about",
        "roundabout": "about", "round about": "about", "oberhalb von": "more_than", "unterhalb von": "less_than",
        "über die": "more_than", "mindestens aber": "at_least", "maximal bis zu": "at_most",
        "schätzungsweise": "about", "geschätzt": "about", "geschätzte": "about",
        "geschätzten": "about", "an die": "about", "~": "about",
    },
    qualifiers_after={
        "oder mehr": "at_least", "und mehr": "at_least", "oder weniger": "at_most", "und darüber": "at_least",
    },
    doubtful=frozenset(["gegen", "über", "unter", "bis"]),
    suffixes={"+": "more_than", "plus": "more_than"},
    chain=frozenset(
        "nur lediglich allein insgesamt immerhin genau exakt bereits schon weitere weiteren jeweils nochmals noch"
        .split()
    ),
    stressed=frozenset("mindestens wenigstens genau exakt höchstens maximal knapp rund etwa".split()),
    pairs=frozenset(["und", "sowie"]),
    rising=tuple(
        """
        gestieg stieg steig zugenomm zunahm wuchs gewachs wächs erhöh kletter zuleg legte legten zugelegt plus
        anstieg zuwachs teuer verteuer angehob aufgestockt verbesser gewann zunahme wachstum
        """.split()
    ),
    falling=tuple(
        """
        gesunk sank sink gefall fiel fäll reduzier verringer gesenkt senk minus rückgang schrumpf brach abgenomm
        gekürzt kürz verlor einbuße verbillig sackt abnahme zurück
        """.split()
    ),
    auxiliaries=frozenset("ist sind war waren hat haben".split()),
    change={"um": "by", "auf": "to", "von": "from"},
    per=frozenset("pro je am im à per die das".split()),
    relative=frozenset("zuvor davor danach später vorher nach der des".split()),
    part_cues=frozenset(
        ["darunter", "davon", "unter ihnen", "einschließlich", "inklusive", "von denen", "unter denen", "hiervon"]
    ),
    of_them=frozenset(["von ihnen", "von denen", "davon", "von diesen"]),
    of=frozenset("der des aller dieser seiner ihrer unserer".split()),
    amount_of=frozenset(["von", "an"]),
    amount_bare=frozenset(["an"]),
    determiners=frozenset(
        """
        der die das des dem den ein eine einer eines einem einen diese dieser dieses diesem diesen ihre ihrer ihren
        ihrem seine seiner seinen seinem alle aller allen
        """.split()
    ),
    plural_determiners=frozenset("die diese alle ihre seine unsere viele einige".split()),
    as_many=frozenset(["so viele", "so viel", "so vielen"]),
    list_words=frozenset([",", "und", "sowie", "oder", "bzw", "bzw.", "beziehungsweise", "auf", "von", "statt",
        "nach"]),
    counting_nouns=frozenset("zahl anzahl gesamtzahl zahlen".split()),
    collective=frozenset(
        """
        bevölkerung einwohnerzahl auflage todeszahl opferzahl mitgliederzahl besucherzahl zuschauerzahl belegschaft
        teilnehmerzahl mitarbeiterzahl menge
        """.split()
    ),
    age_subjects=frozenset("er sie ich der die".split()),
    age_verbs=frozenset("ist war wird wurde bin".split()),
    age_nouns=frozenset(["alter"]),
    scale_nouns=frozenset("stärke tempo magnitude windstärke".split()),
    ratio_nouns=frozenset(["verhältnis", "maßstab"]),
    rank_nouns_before=frozenset("platz rang position nummer plätze plätzen ränge rängen tabellenplatz".split()),
    rank_nouns_after=frozenset("platz rang stelle position platzes ranges".split()),
    names_before=frozenset(
        """
        seite seiten artikel art absatz abs paragraf paragraph nr kapitel band heft zimmer gleis linie bus route
        halle boeing airbus apollo windows version versionen gruppe klasse stufe kanal postfach telefon tel fax
        zeile kategorie transponder hausnummer staffel folge episode modell typ startnummer din iso en wkn isin
        formel radio
        """.split()
    ),
    before_years=frozenset(["um"]),
    streets=frozenset(),
    places=frozenset(["in", "aus", "bei"]),
    idioms=("in acht", "außer acht", "acht geben", "acht gab", "rund um die uhr", "unter vier augen",
        "sieben meere", "24/7", "zum einen",
            "auf eins", "vor zwölf", "einen schock", "einem schock", "ein schock für", "im siebten himmel",
            "8-mal-4"),
    eras=("v. Chr.", "n. Chr.", "v.Chr.", "n.Chr.", "vor Christus", "nach Christus"),
    outcomes=frozenset(
        "tot verletzt getötet vermisst verwundet gestorben festgenommen gerettet infiziert evakuiert".split()
    ),
    skipped=frozenset(),
    stop=frozenset(
        """
        und oder aber bis als wie in im an am auf aus bei mit nach von vor zu zum zur für gegen über unter durch
        ohne die das den dem ein eine einen einem einer eines sind ist war waren wurden wurde wird werden haben hat
        hatte hatten sei seien dass weil wenn sich nicht auch noch nur schon sowie sondern pro je kosten kostet
        worden um seit während bereits darauf davon dabei darunter ihm ihn ihr ihnen sie er es wir so dann jedoch
        mehr weniger oben zwischen bleibt bleiben müssen wollen sollen können dürfen kommen kamen gehen gingen
        leben lebten starben sterben blieben fehlen arbeiten liegen lagen stehen standen erlitten bekamen erhielten
        machten fuhren zogen nahmen flohen mal statt insgesamt lang lange hoch alt tief weit breit später zuvor
        entfernt teuer lieber
        """.split()
    ).union(WEEKDAYS, ("sonnabend",)),
    plurals=frozenset(),
    plural_endings=(),
    adjective_endings=("e", "en", "er", "es", "em"),
    compounds=False,
    no_compounds=frozenset(),
    nouns_capitalised=True,
    origin_endings=("er", "ische", "ischen", "liche", "lichen"),
    verb_endings=(),
    before_source=frozenset(
        [
            "laut", "gemäß", "nach angaben", "nach ersten angaben", "nach eigenen angaben",
            "nach offiziellen angaben",
            "nach informationen", "nach aussagen", "nach aussage", "nach auskunft", "nach einschätzung",
            "nach schätzungen", "nach schätzung", "nach berechnungen", "nach darstellung", "nach berichten",
            "nach polizeiangaben", "nach behördenangaben", "nach medienberichten",
        ]
    ),
    after_source=frozenset(["zufolge"]),
    reporting=frozenset(
        """
        sagte sagten sagt erklärte erklärten erklärt berichtete berichteten berichtet meldete meldeten meldet
        betonte schrieb schreibt bestätigte bestätigten kündigte teilte teilten mitteilte mitteilten schätzt
        schätzte schätzen erläutert erläuterte
        """.split()
    ),
    inverts=True,
    oblique=frozenset("dem den des einem einen eines".split()),
    phrase_links=frozenset("aus für gegen im in und von vom zum zur".split()),
    so=frozenset(["so"]),
    indirect=frozenset(
        """
        sei seien habe würden würde werde hätten hätte gebe müsse könne solle dürfe komme
        """.split()
    ),
)  # fmt: skip
