"""How English writes and spells numbers."""

from artinspect.languages.schema.numbers import Numbers

_ORDINALS = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100, "thousandth": 1000,
    "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
_PARTS = {"half": 1 / 2, "quarter": 1 / 4} | {word: 1 / n for word, n in _ORDINALS.items()}

DATA = Numbers(
    group=",",
    decimal=".",
    decimal_words=frozenset(["point"]),
    cardinals={
        "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
        "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
        "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    },
    compound="",
    multipliers={"hundred": 100},
    half_ending="",
    scales={
        "million": 1e6, "millions": 1e6, "mln": 1e6, "mn": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9,
        "bln": 1e9, "trillion": 1e12, "trillions": 1e12, "tn": 1e12, "trn": 1e12, "quadrillion": 1e15,
        "thousand": 1e3, "hundred": 1e2, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "krore": 1e7,
        "krores": 1e7, "koti": 1e7, "crore": 1e7, "crores": 1e7, "dozen": 12,
        "dozens": 12, "doz": 12, "dozs": 12, "dz": 12, "dzs": 12,
    },
    abbreviated=frozenset(),
    glued_scales={
        "bn": 1e9, "tn": 1e12, "trn": 1e12, "k": 1e3, "K": 1e3, "mn": 1e6, "mln": 1e6, "bln": 1e9, "M": 1e6,
        "MM": 1e6, "B": 1e9, "Bn": 1e9,
    },
    spaced_scales={"k": 1e3, "K": 1e3, "M": 1e6, "G": 1e9},
    money_scales={"m": 1e6, "b": 1e9, "t": 1e12},
    joiners=frozenset(["and"]),
    fraction_joiners=frozenset(["and"]),
    articles=frozenset(["a", "an"]),
    pronouns=frozenset(["one"]),
    fractions=_PARTS,
    fractions_plural={"halves": 1 / 2} | {f"{part}s": share for part, share in _PARTS.items()},
    after_fraction=frozenset(
        """
        of more less fewer higher lower larger smaller bigger faster to in from over since compared on have are
        were say
        """.split()
    ),
    halves=frozenset(["half"]),
    shares={},
    vague={
        "tens": 10, "hundreds": 100, "thousands": 1000, "dozens": 12, "scores": 20, "millions": 1e6,
        "billions": 1e9,
        "trillions": 1e12,
    },
    some={"several": 1, "many": 1, "some": 1, "few": 1, "couple": 2},
    vague_of=frozenset(["of"]),
    vague_prefixes={},
    vague_heads=(),
    minus=frozenset(["minus", "negative"]),
    ranges=frozenset(["to"]),
    no_range_after=frozenset(["from"]),
    no_wide_range_after=frozenset(["by"]),
    between={"between": "and"},
    out_of=frozenset([("in",), ("over",), ("out", "of"), ("of", "every"), ("in", "every"),
        ("out", "of", "every")]),
    every=frozenset(["every"]),
    multiples={
        "doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "halved": 1 / 2, "twice as": 2, "twice the": 2,
    },
    ordinals={"first": 1, "second": 2} | _ORDINALS,
)  # fmt: skip
