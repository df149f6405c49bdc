"""German words beside names that rules look for."""

from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.checks_names import NameWords

DATA = NameWords(
    particles=frozenset(
        "von vom van der den de del della di da dos du el al la le ten ter zu zum zur bin ibn abu und auf".split()
    ),
    spelling_endings=Pattern(r"s | es | e | en | em | n | er | ern | ers | erin | ['’]s?  # ’s"),
    nouns_before=True,
    before_nouns=frozenset(
        """
        sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres mein meine unser unsere unserem
        unseren unserer euer eure dieser diese dieses diesem diesen jener jene jenes im am zum zur beim vom ins ans
        viele vielen wenige alle allen einige einigen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
        beide beiden ersten letzten
        """.split()
    ),
    adjectives=("ische", "ischer", "isches", "ischen", "ischem"),
    personal_verbs=frozenset(
        """
        attackiert dementiert entschuldigt gesteht kritisiert lobt rügt schimpft schweigt spottet tritt verteidigt
        verzichtet wehrt widerspricht wirft warnt kontert pocht mahnt rudert räumt beschwert verurteilt
        """.split()
    ),
    person_endings=(
        "in",
        "er",
        "ist",
        "mann",
        "frau",
        "star",
        "ling",
        "or",
        "ent",
        "ant",
        "graf",
        "kollege",
        "ianer",
    ),
    thing_endings=(
        "theater",
        "center",
        "keller",
        "magazin",
        "museer",
        "werker",
        "lager",
        "unwetter",
        "zimmer",
        "institut",
        "papier",
    ),
    metonyms=frozenset(
        """
        berlin bonn wien bern washington moskau kreml brüssel paris london peking rom warschau kiew kyjiw madrid
        athen ankara teheran jerusalem tokio budapest prag
        """.split()
    ),
    suffixes=frozenset("jr junior jun sr senior sen ii iii iv".split()),
    kin=frozenset(
        """
        vater mutter sohn tochter bruder schwester onkel tante opa oma großvater großmutter ehemann ehefrau gatte
        gattin witwe witwer mann frau herr herrn familie ehepaar eheleute geschwister brüder schwestern brüdern
        beide beiden vettern cousin cousine junior senior jüngere ältere jüngeren älteren jüngerer älterer fall
        affäre firma haus clan
        """.split()
    ),
    plural_articles=frozenset("die der den beide beiden".split()),
    which=frozenset("junior senior jun sen jr sr".split()),
    joins=frozenset("und sowie &".split()),
    posts=frozenset(
        """
        minister senator staatssekretär stadtrat dezernent kommissar beigeordneter referent präsident vorsitzender
        vorsitzende chef leiter direktor bürgermeister landrat kanzler gouverneur intendant rektor dekan
        schatzmeister kassenwart schriftführer sekretär geschäftsführer trainer kommandant brandmeister pfarrer
        bischof richter staatsanwalt staatsanwält landrät chefärzt oberärzt sprecher kapitän chefarzt oberarzt
        schulleiter konrektor kämmerer ortsvorsteher wehrführer kapellmeister archivar archivarin amtsarzt förster
        hauptkommissar offizier inspektor botschafter beauftragter beauftragte
        """.split()
    ),
    same_posts=(
        frozenset(
            """
            vorsitzender vorsitzende chef parteichef parteivorsitzender parteivorsitzende konzernchef vorstandschef
            firmenchef unternehmenschef vorstandsvorsitzender
            """.split()
        ),
        frozenset("regierungschef ministerpräsident kanzler bundeskanzler premierminister".split()),
        frozenset("landeschef ministerpräsident landesvorsitzender parteichef".split()),
        frozenset("stadtchef rathauschef bürgermeister oberbürgermeister".split()),
        frozenset("kreischef landrat".split()),
        frozenset("behördenchef amtschef behördenleiter amtsleiter leiter direktor präsident".split()),
        frozenset("klubchef vereinschef vereinspräsident präsident vorsitzender".split()),
        frozenset("ressortchef minister senator".split()),
        frozenset("staatschef staatspräsident präsident".split()),
        frozenset("schulleiter rektor direktor".split()),
        frozenset("cheftrainer trainer bundestrainer nationaltrainer".split()),
        frozenset("chefdirigent generalmusikdirektor".split()),
    ),
    deputies=("vize", "co", "stellvertretende", "unter", "ober"),
    determiners=frozenset("der die das den dem des".split()),
    short_offices={"ob": "oberbürgermeister", "bm": "bürgermeister"},
    feminine_ending="in",
    other_times=Pattern(
        r"""
          \b(?:ex | alt)-  # Ex-
        | \b
          (?: ehemalig | früher | damalig | vormalig | einstig | designiert | künftig | zukünftig | bisherig
            | kommissarisch | amtierend | scheidend | geschäftsführend
          ) \w{0,2}\b  # künftig
        | \b
          (?: damals | zuvor | einst | wechselt\w{0,2} | wechsel | zugleich | gleichzeitig | vorher | bislang
            | bisher | künftig | nachfolger\w{0,3} | ernannt | gewählt | wurde~zum | wird
          ) \b  # wird
        | \b(?:19|20)\d\d\b  # 2026
        """
    ),
    ages=alternatives(
        r"""
          (?:,?~\([^()\n]{2,25}\))?,?~?\((?P<age>\d{1,3})(?:\) | , | ~jahre | ~/~)  # ~(47)
        | ,~(?P<age>\d{1,3}), | ,~(?P<age>\d{1,3})~jahre~alt\b  # , 47, ; Mertens, 61 Jahre alt
        | ~\([^()\n\d]{2,25},~(?P<age>\d{1,3})\)  # ~(Bonn, 47)
        | ~(?:ist | wurde | wird)(?:~\w{3,10})?~(?P<age>\d{1,3})~jahre~alt\b  # älteste ist 39 Jahre alt.
        """
    ),
    ages_before=alternatives(
        r"""
          \b(?P<age>\d{1,3})-?jährige[rnsm]?~(?:[\w-]{2,30}~){0,3}$  # 47-jährige Bonner Ärztin~
        | \b(?P<age>\d{1,3})~jahre~alte[rnsm]?~(?:[\w-]{2,30}~){0,3}$  # 47 Jahre alte Ärztin~
        """
    ),
    nominal_ages=alternatives(
        r"""
          \b (?P<gender>de[rmn] | die) ~ (?:heute~ | inzwischen~ | nun~)? (?P<age>\d{1,3}) -?
          (?: (?P<own>(?-i:J)ährige[nr]?) | jährige[nr]?
          ) \b  # Der 45-Jährige
        | \b(?P<gender>des)~(?P<age>\d{1,3})-?(?:(?P<own>(?-i:J)ährigen) | jährigen)\b  # des 37-Jährigen
        """
    ),
    first_ages=alternatives(
        r"""
          \b (?P<gender>ein | eine | einen | einem | einer | eines) ~ (?:[\w-]{3,20}~)? (?P<age>\d{1,3})
          -?jährige[rnsm]?\b  # ein 16-jähriger
        | \b(?P<gender>ein | eine | einen | einem | einer | eines)~(?P<age>\d{1,3})~jahre~alte[rnsm]?\b
          # Ein 54 Jahre alter
        """
    ),
    other_ages=Pattern(
        r"""
        \b
          (?: damals | seinerzeit | als~er | als~sie | im~alter~von | mit~\d{1,2} | vor~\w{3,10}~jahren
            | bald | wird~am | geburtstag | (?<!seit[ ])(?<!bis[ ])(?:19|20)\d\d | künftig
          ) \b  # 2024
        """
    ),
    verbs=frozenset(),
    verb_endings=(),
    feminine=frozenset("die eine einer".split()),
)
