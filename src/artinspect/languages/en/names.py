"""How names are inflected in English and what stands beside them."""

from artinspect.languages.schema.names import Names

DATA = Names(
    genitive_marks=("'s", "’s", "'", "’"),
    genitive_ending="",
    uninflected=frozenset(),
    vowels_before_s=(),
    sibilants=(),
    adjective_endings=(),
    articles=frozenset("the".split()),
    titles=frozenset(
        """
        actor actress admiral ambassador analyst archbishop attorney author bishop boss captain cardinal ceo
        chair chairman chairwoman chancellor chief coach colonel commander commissioner congressman
        congresswoman correspondent count deputy detective dictator director doctor economist editor emperor
        empress founder general goalkeeper governor historian inspector journalist judge justice king lawmaker
        lawyer leader lieutenant major manager mayor minister mp owner pope premier president prince princess
        professor queen representative researcher ruler scientist secretary senator sergeant sheriff singer
        speaker spokesman spokesperson spokeswoman striker superintendent writer
        """.split()
    ),
    title_endings=(),
    title_modifiers=frozenset(
        """
        assistant attorney defence defense deputy executive finance first foreign health home interior justice
        king's labour lieutenant major party press prime queen's shadow state trade transport treasury vice
        """.split()
    ),
    address=frozenset("dr miss mr mrs ms prof sir".split()),
    joins_titles=False,
)
