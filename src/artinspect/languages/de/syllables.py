"""The syllables of German words as they are spoken, which is not where a line may be broken."""

from artinspect.languages.patterns import Pattern, alternatives
from artinspect.languages.schema.syllables import Syllables

# Stems whose -ie is spoken as two: Familie, Serien, Aktienkurs.
_IE = Pattern(
    r"""
      famil | ser | lin | stud | präm | tragöd | komöd | akt | bakter | mater | arter | petersil | lil | fol
    | host | org | pin | kastan | geran | best | immobil | utensil | lappal | textil | dahl | glor | spez | fer
    | med | magnol | bras | prinzip | kriter | gremi | stipend
    """
)
# Peoples and countries: Italiener, Syrien, Asienreise.
_LANDS = Pattern(
    r"""
      span | belg | ital | austral | sizil | bosn | alban | alger | brasil | kroat | serb | mazedon | armen
    | georg | bulgar | rumän | slowen | lib | syr | kanad | ind | as | tunes | indones | malays | argentin
    | jordan | skandinav | kolumb | boliv | äthiop | kaliforn | pers | britann | gal | zivil
    """
)
_PIECES = {
    "ie": _IE,
    "lands": _LANDS,
    "not_stem": "".join(f"(?<!{stem})" for stem in f"{_IE}|{_LANDS}".split("|")),
}

DATA = Syllables(
    nucleus=Pattern(
        r"""
          eau(?!f) | ieu(?=r|$) | aa | ee | oo | ie | ei | ai | au | äu | eu | oi | ou  # niveau ; ingenieure
        | [ae]y | [ou]y(?![aeiouäöü]) | (?<=[bcdfghjklmnpqrstvwxzß])y  # essay ; boykott ; community
        | ^y(?![aeiouäöü]) | (?<!q)u | [aeioäöüáàâåãéèêëíìîïóòôøőúùûœæ]  # ypsilon ; wurde ; nicht
        """
    ),
    # Words in -ien (Strategien, but not Wien, knien, erschien), and vowels that meet at a joint or before a
    # foreign
    # ending: be-enden, Muse-um, Koka-in, Athe-ist.
    split=alternatives(
        r"""
          (?:{ie} | {lands})ie(?=$|[ns]) | (?:{lands})ie(?=r(?!en|t))  # familie ; australier
        | (?<![ahew])(?<!kn)(?<!schr)(?<!^d){not_stem}ien(?=s?$)  # strategien
        | (?:pat | kl | or | quot | iz | rezip | amb | ingred | grad | sil | aud | koeff | transp | konv)
          ien[tz]  # patienten
        | [kb]arriere | iell | iet[äa]t | hygie(?=n)  # barriere ; pietät ; hygiene
        | konzilian | (?:mus | kolos | petrol | lyz | mausol)eu | jubiläu  # museum
        | ^be(?=un|ur[tlk]) | ^reu(?=nio) | ^(?:un)?bee(?=nd|ng|hr|rdi)  # beunruhigt ; reunion ; beenden
        | gee(?=hr|rb|bn|nd|rn|ch) | reell | ideell  # geehrt
        | (?:id | mus | arm | tourn | all | komit | mosch | orchid | klisch)een | ^[fs]een$  # ideen ; seen
        | ^(?:un | wieder)?gei(?=mpf|rrt) | ^bei(?=nh|rr)  # geimpft ; beinhaltet
        | ^rei(?=nte|mpo|nka) | (?:prot | koff | kas)ein | theis | koinz | kokain  # reintegration ; protein
        | ukrain | mosaik | archais | prosais | judais | naiv | haiti | laizi | egois | heroi | stoi[ks]  # stoisch
        | benzoin | (?:ste | an | yr | tablo | hum)oid | zoolo | koop | koord | isaak | kanaan  # paranoid
        | (?:aut | kont | fot | vide | radi | eur | bür | kin)ou(?=[a-zäöü])  # autoupdater
        """,
        _PIECES,
    ),
    # Loan words: silent e; ea and oa as one.
    joined=alternatives(
        r"""
          (?:soft | hard | mal | spy)ware  # software
        | (?:on | off | dead | pipe | air | hot | head | time)line | (?<!mikro)phone  # online ; smartphone
        | service | update | facebook | website | home(?=page) | (?<=home)page | ^images?$  # homepage ; image
        | games?$ | baseball | lifestyle | mainstream | (?<![a-z])live | crime | offshore  # games ; livestream
        | ^nike$ | manage(?=ment) | revue$ | boutique$ | plaque$  # nike ; management ; revue ; boutique ; plaque
        | queue$ | kakao | teams?(?![a-z]t) | toast | goethe | (?<!i)deals?$ | dream  # queue ; teams ; deal
        | leader | beat(?!m) | jeans | stream | coach | soap | roads | board | beach | leasing | feature  # beate
        """
    ),
    acronyms=frozenset(
        """
        aids apec asean awacs edeka fifa gatt gema iban ikea isaf jusos kfor nabu nasa nato opec pegida pisa schufa
        uefa unesco unicef uno verdi
        """.split()
    ),
)  # fmt: skip
