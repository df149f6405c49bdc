"""The syllables of German words as they are spoken, which is not where a line may be broken."""

from artinspect.languages.schema.syllables import Syllables

# Stems whose -ie is spoken as two: Familie, Serien, Aktienkurs.
_IE = (
    "famil|ser|lin|stud|präm|tragöd|komöd|akt|bakter|mater|arter|petersil|lil|fol|host|org|pin|kastan|geran|best"
    "|immobil|utensil|lappal|textil|dahl|glor|spez|fer|med|magnol|bras|prinzip|kriter|gremi|stipend"
)
# Peoples and countries: Italiener, Syrien, Asienreise.
_LANDS = (
    "span|belg|ital|austral|sizil|bosn|alban|alger|brasil|kroat|serb|mazedon|armen|georg|bulgar|rumän|slowen|lib|syr"
    "|kanad|ind|as|tunes|indones|malays|argentin|jordan|skandinav|kolumb|boliv|äthiop|kaliforn|pers|britann|gal|zivil"
)

DATA = Syllables(
    nucleus=(
        r"eau(?!f)|ieu(?=r|$)|aa|ee|oo|ie|ei|ai|au|äu|eu|oi|ou|[ae]y|[ou]y(?![aeiouäöü])"
        r"|(?<=[bcdfghjklmnpqrstvwxzß])y|^y(?![aeiouäöü])"
        r"|(?<!q)u|[aeioäöüáàâåãéèêëíìîïóòôøőúùûœæ]"
    ),
    split=(
        rf"(?:{_IE}|{_LANDS})ie(?=$|[ns])|(?:{_LANDS})ie(?=r(?!en|t))",
        # the other words in -ien (Strategien, Ministerien), but not Wien, knien, erschien
        rf"(?<![ahew])(?<!kn)(?<!schr)(?<!^d)(?<!{')(?<!'.join((_IE + '|' + _LANDS).split('|'))})ien(?=s?$)",
        r"(?:pat|kl|or|quot|iz|rezip|amb|ingred|grad|sil|aud|koeff|transp|konv)ien[tz]",
        r"[kb]arriere|iell|iet[äa]t|hygie(?=n)|konzilian",
        # vowels that meet at a joint or before a foreign ending: be-enden, Muse-um, Koka-in, Athe-ist
        r"(?:mus|kolos|petrol|lyz|mausol)eu|jubiläu",
        r"^be(?=un|ur[tlk])|^reu(?=nio)",
        r"^(?:un)?bee(?=nd|ng|hr|rdi)",
        r"gee(?=hr|rb|bn|nd|rn|ch)",
        r"reell|ideell|(?:id|mus|arm|tourn|all|komit|mosch|orchid|klisch)een|^[fs]een$",
        r"^(?:un|wieder)?gei(?=mpf|rrt)|^bei(?=nh|rr)|^rei(?=nte|mpo|nka)",
        r"(?:prot|koff|kas)ein|theis|koinz",
        r"kokain|ukrain|mosaik|archais|prosais|judais|naiv|haiti|laizi",
        r"egois|heroi|stoi[ks]|benzoin|(?:ste|an|yr|tablo|hum)oid",
        r"zoolo|koop|koord|isaak|kanaan",
        r"(?:aut|kont|fot|vide|radi|eur|bür|kin)ou(?=[a-zäöü])",
    ),
    joined=(
        # loan words: silent e, and ea, oa as one
        r"(?:soft|hard|mal|spy)ware|(?:on|off|dead|pipe|air|hot|head|time)line|(?<!mikro)phone|service|update|facebook"
        r"|website|home(?=page)|(?<=home)page|^images?$|games?$|baseball|lifestyle|mainstream|(?<![a-z])live|crime|offshore|^nike$|manage(?=ment)|revue$|boutique$|plaque$|queue$|kakao",
        r"teams?(?![a-z]t)|toast|goethe|(?<!i)deals?$|dream|leader|beat(?!m)|jeans|stream|coach|soap|roads|board|beach|leasing|feature",
    ),
    acronyms=frozenset(
        """
        aids apec asean awacs edeka fifa gatt gema iban ikea isaf jusos kfor nabu nasa nato opec pegida pisa schufa
        uefa unesco unicef uno verdi
        """.split()
    ),
)  # fmt: skip
