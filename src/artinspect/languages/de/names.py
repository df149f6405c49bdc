"""How names are inflected in German and what stands beside them."""

from artinspect.languages.schema.names import Names, Predicates

DATA = Names(
    genitive_marks=("'s", "’s", "'", "’"),
    genitive_ending="s",
    uninflected=frozenset(
        """
        Arkansas Atlas Bahamas Barbados Bourgas Burgas Burgos Caracas Chagos Dallas Davos Donbas Douglas
        Galapagos Honduras Kansas Kos Lagos Laos Madras Matamoros Mykonos Naxos Palmas Patras
        Paros Samos Texas Vegas
        Amiens Angers Athens Beziers Béziers Cairns Falklands Flims Highlands Hamptons Kings
        Lens Mans Midlands Mons Nevers Netherlands Orleans Orléans Poitiers Queens Reims Rheims Sens Tours
        Villiers Worms Yonkers
        """.split()
    ),
    vowels_before_s=("e", "i", "u", "y"),
    vowels_of_places=("au",),
    vowels_of_people=("e", "u"),
    sibilants=("s", "ß", "x", "z"),
    adjective_endings=("em", "en", "er", "es", "e"),
    origin_endings=("er",),
    declensions=(
        (frozenset("der die einer zur".split()), "en", "e"),
        (frozenset("dem den des einem einen eines im vom zum beim am".split()), "en", "er"),
        (frozenset(("der",)), "ische", "ischer"),
        (frozenset(("der",)), "tsche", "tscher"),
        (frozenset(("das",)), "e", "es"),
    ),
    neuter=("er", "es"),
    neuters=(
        "amt",
        "bad",
        "blatt",
        "büro",
        "dorf",
        "forum",
        "gericht",
        "haus",
        "institut",
        "kabinett",
        "kollegium",
        "komitee",
        "kommando",
        "kreuz",
        "land",
        "meer",
        "ministerium",
        "museum",
        "netzwerk",
        "parlament",
        "präsidium",
        "reich",
        "sekretariat",
        "technikum",
        "theater",
        "tor",
        "werk",
        "zentrum",
        "eck",
        "fernsehen",
        "grundgesetz",
    ),
    locatives=frozenset("in aus bei nach".split()),
    genitive_determiners=frozenset("des eines".split()),
    plural_datives=("en", "eln", "ern"),
    plural_declension=(frozenset(("den",)), "e"),
    articles=frozenset("das dem den der des die".split()),
    indefinites=frozenset(
        """
        ein eine einem einen einer eines irgendein irgendeine jede jedem jeden jeder jedes kein keine keinem keinen
        keiner keines manche manchem manchen mancher manches mehrere mehreren mehrerer solche solchem solchen
        solcher solches welche welchem welchen welcher welches
        """.split()
    ),
    titles=frozenset(
        """
        abgeordnete abgeordneter admiral aktivist aktivistin analyst analystin anführer anführerin angreifer
        anwalt anwältin arzt autor autorin außenbeauftragte beauftragte beauftragter berater beraterin
        biologe biologin bischof botschafter botschafterin botschaftssekretär bürgermeister bürgermeisterin
        chef chefin chefredakteur chefredakteurin chemiker chemikerin designer designerin dichter dichterin
        diktator diplomat diplomatin direktor direktorin dirigent dirigentin emir erzbischof experte
        expertin filmemacher filmemacherin forscher forscherin fotograf fotografin führer führerin fürst
        fürstin general geschäftsführer geschäftsführerin geschäftsmann gouverneur gouverneurin gründer
        gründerin hauptmann herzog herzogin historiker historikerin imam inhaber inhaberin intendant
        intendantin journalist journalistin jurist juristin kaiser kaiserin kandidat kandidatin kanzler
        kanzlerin kapitän kardinal kollege kollegin kolumnist kolumnistin kommandant kommandeur kommissar
        kommissarin komponist komponistin koordinator koordinatorin korrespondent korrespondentin könig
        königin künstler künstlerin landrat landrätin lehrer lehrerin leiter leiterin läufer läuferin
        machthaber major maler malerin manager managerin meister meisterin milliardär milliardärin minister
        ministerin moderator moderatorin musiker musikerin oberhaupt oberst oberstleutnant papst parteichef
        parteichefin pfarrer pfarrerin philosoph philosophin physiker physikerin pilot pilotin politiker
        politikerin politologe politologin premier prinz prinzessin produzent produzentin professor
        professorin prokurist präses präsident präsidentin psychologe psychologin rabbi rabbiner rat
        redakteur redakteurin regisseur regisseurin reporter reporterin richter richterin rätin schauspieler
        schauspielerin scheich schriftsteller schriftstellerin sekretär sekretärin senator senatorin
        soziologe soziologin spieler spielerin sprecher sprecherin staatsanwalt staatsanwältin stürmer
        sultan sänger sängerin torhüter torhüterin torwart trainer trainerin unternehmer unternehmerin
        verteidiger verteidigerin virologe virologin vorsitzende vorsitzender vorstand vorstandschef
        vorstandschefin weltmeister wissenschaftler wissenschaftlerin zar ärztin ökonom ökonomin
        """.split()
    ),
    title_endings=("s", "es", "en", "n", "e"),
    title_modifiers=frozenset(),
    address=frozenset("dipl dr frau herr herrn ing prof".split()),
    appositions=(
        frozenset(
            "als damals damaliger damalige der die ehemalige ehemaliger frühere früherer neue neuer".split()
        ),
        frozenset("am an aus bei beim der des für im in von vom zur".split()),
    ),
    predicates=Predicates(
        verbs=frozenset(
            """
            ist war wird wurde bleibt blieb
            """.split()
        )
        | {"amtiert als", "amtierte als", "arbeitet als", "arbeitete als", "fungiert als", "fungierte als"},
        elections=frozenset("berufen bestimmt ernannt gekürt gewählt wiedergewählt".split()),
        election_prepositions=frozenset("zum zur".split()),
        determiners=frozenset("der die ein eine".split()),
        adverbs=frozenset(
            """
            aktuell auch bereits bisher dann danach damals derzeit einst erneut erstmals früher gleichzeitig heute
            immer inzwischen jahre jahrelang jetzt kurzzeitig lang lange längst mehrere mittlerweile noch nun
            schließlich schon seinerzeit seitdem seither selbst später und viele vorher weiter weiterhin wieder
            zudem zugleich zuletzt zunächst zuvor
            """.split()
        ),
        periods=frozenset("ab bis im seit von zwischen".split()),
        oblique=(frozenset("der einer".split()), "in"),
        inverts=True,
        followers=frozenset(),
    ),
    together=frozenset("alle beide ebenfalls".split()),
    legal_forms=frozenset(
        "ag co co. corp corp. ev e.v. gmbh inc inc. kg kgaa llc ltd ltd. mbh ohg plc se partei zeitung".split()
    ),
    levels=("bundes", "landes", "staats"),
    same=(
        ("UN", "UNO", "Vereinte Nationen"),
        ("EU", "Europäische Union"),
        ("WHO", "Weltgesundheitsorganisation"),
        ("IWF", "Internationaler Währungsfonds"),
        ("EZB", "Europäische Zentralbank"),
        ("Nato", "Nordatlantikpakt"),
        ("WWF", "World Wide Fund For Nature"),
        ("IPCC", "Weltklimarat"),
        ("WTO", "Welthandelsorganisation"),
        ("BKA", "Bundeskriminalamt"),
        ("BND", "Bundesnachrichtendienst"),
        ("BGH", "Bundesgerichtshof"),
        ("EuGH", "Europäischer Gerichtshof"),
        ("DRK", "Deutsches Rotes Kreuz"),
        ("DGB", "Deutscher Gewerkschaftsbund"),
        ("DFB", "Deutscher Fußball-Bund"),
        ("FPÖ", "Freiheitliche Partei Österreichs"),
        ("CDU", "Christlich Demokratische Union"),
        ("CSU", "Christlich-Soziale Union"),
        ("SPD", "Sozialdemokratische Partei Deutschlands"),
    ),
    territory_names={
        "AE": ("VAE",),
        "BY": ("Weißrussland",),
        "CD": ("Demokratische Republik Kongo", "DR Kongo"),
        "CG": ("Republik Kongo",),
        "CI": ("Elfenbeinküste",),
        "CN": ("Volksrepublik China", "VR China"),
        "CV": ("Kapverden",),
        "CZ": ("Tschechische Republik", "Tschechei"),
        "DE": ("Bundesrepublik Deutschland", "BRD", "Bundesrepublik"),
        "GB": (
            "Großbritannien",
            "Vereinigtes Königreich von Großbritannien und Nordirland",
            "UK",
        ),
        "AT": ("Republik Österreich",),
        "IE": ("Republik Irland",),
        "IL": ("Staat Israel",),
        "IR": ("Islamische Republik Iran",),
        "SA": ("Königreich Saudi-Arabien",),
        "SY": ("Arabische Republik Syrien",),
        "TR": ("Republik Türkei",),
        "KP": ("Demokratische Volksrepublik Korea",),
        "KR": ("Republik Korea",),
        "MD": ("Moldau", "Moldawien"),
        "MK": ("Mazedonien",),
        "MM": ("Birma", "Burma"),
        "NL": ("Holland",),
        "PS": ("Palästina", "Palästinensergebiete"),
        "RU": ("Russische Föderation",),
        "SZ": ("Swasiland",),
        "TL": ("Osttimor",),
        "TW": ("Republik China",),
        "US": ("USA", "US", "U.S.", "Vereinigte Staaten von Amerika"),
        "VA": ("Vatikan", "Vatikanstaat"),
    },
    ambiguous_territories=frozenset(),
    joins_titles=True,
    official_pipelines=("de_core_news_sm", "de_core_news_md", "de_core_news_lg"),
)
