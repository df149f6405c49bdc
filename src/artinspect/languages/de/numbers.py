"""How German writes and spells numbers."""

from artinspect.languages.schema.numbers import Numbers

_PARTS = {
    "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5, "sechstel": 1 / 6, "siebtel": 1 / 7, "achtel": 1 / 8,
    "neuntel": 1 / 9, "zehntel": 1 / 10, "zwanzigstel": 1 / 20, "hundertstel": 1 / 100, "tausendstel": 1 / 1000,
}  # fmt: skip
_ORDINALS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15,
    "zwanzigst": 20, "hundertst": 100,
}  # fmt: skip

_MULTIPLYING = {
    "verdoppel": 2,
    "verdreifach": 3,
    "vervierfach": 4,
    "verfünffach": 5,
    "verzehnfach": 10,
    "halbier": 1 / 2,
}
_TIMES = "drei vier fünf sechs sieben acht neun zehn".split()

DATA = Numbers(
    group=".",
    decimal=",",
    decimal_words=frozenset(["komma"]),
    cardinals={
        "null": 0, "ein": 1, "eins": 1, "eine": 1, "zwei": 2, "zwo": 2, "zweier": 2, "drei": 3, "dreier": 3,
        "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "fuenfzehn": 15, "sechzehn": 16,
        "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30,
        "vierzig": 40,
        "fünfzig": 50, "fuenfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
        "anderthalb": 1.5,
    },
    compound="und",
    multipliers={"tausend": 1000, "hundert": 100},
    half_ending="einhalb",
    scales={
        "million": 1e6, "millionen": 1e6, "mio": 1e6, "mill": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9,
        "billion": 1e12, "billionen": 1e12, "bio": 1e12, "billiarde": 1e15, "billiarden": 1e15, "trillion": 1e18,
        "trillionen": 1e18, "viertelmillion": 25e4, "dreiviertelmillion": 75e4, "viertelmilliarde": 25e7,
        "dreiviertelmilliarde": 75e7, "tausend": 1e3, "tsd": 1e3, "hunderttausend": 1e5, "hundert": 1e2,
        "dutzend": 12,
        "schock": 60,
    },
    abbreviated=frozenset("mio mill mrd bio tsd".split()),
    glued_scales={"Mio": 1e6, "Mrd": 1e9, "k": 1e3, "K": 1e3, "M": 1e6},
    spaced_scales={"k": 1e3},
    money_scales={},
    joiners=frozenset(),
    fraction_joiners=frozenset(["und"]),
    articles=frozenset("ein eine einem einen einer eines".split()),
    pronouns=frozenset(["eins"]),
    fractions=_PARTS,
    fractions_plural=_PARTS
    | {f"{part}n": share for part, share in _PARTS.items()}
    | {"halbe": 1 / 2, "halben": 1 / 2, "halber": 1 / 2},
    after_fraction=frozenset(),
    halves=frozenset("halbe halbes halben halber halbem".split()),
    shares={"hälfte": 1 / 2, "dreiviertel": 3 / 4, "zweidrittel": 2 / 3},
    vague={
        "hunderte": 100, "hunderten": 100, "hunderter": 100, "tausende": 1000, "tausenden": 1000,
        "tausender": 1000,
        "zehntausende": 10_000, "zehntausenden": 10_000, "zehntausender": 10_000, "hunderttausende": 100_000,
        "hunderttausenden": 100_000, "hunderttausender": 100_000, "dutzende": 12, "dutzenden": 12, "dutzender": 12,
        "abertausende": 1000, "aberhunderte": 100, "millionen": 1e6, "milliarden": 1e9, "billionen": 1e12,
    },
    some=dict.fromkeys(
        "mehrere mehreren mehrerer einige einigen einiger etliche etlichen viele vielen paar".split(), 1
    ),
    vague_of=frozenset(["von"]),
    vague_prefixes={"millionen": 1e6, "milliarden": 1e9},
    vague_heads=tuple(
        """
        höhe betrag beträge verlust schaden schäden deal summe gewinn auftrag loch löcher schuld kredit strafe
        hilfe pleite geschäft investition einbuß übernahme forderung kosten klage zahlung
        """.split()
    ),
    minus=frozenset(["minus"]),
    ranges=frozenset(["bis"]),
    no_range_after=frozenset(),
    no_wide_range_after=frozenset(["um"]),
    between={"zwischen": "und"},
    out_of=frozenset([("von",), ("aus",), ("zu",)]),
    every=frozenset("jeder jede jedes jedem jeden".split()),
    multiples={f"{stem}{end}": n for stem, n in _MULTIPLYING.items() for end in ("t", "te", "ten", "n", "en")}
    | {f"{times}mal so": n for n, times in enumerate(_TIMES, 3)}
    | {"doppelt so": 2, "zweimal so": 2},
    ordinals={f"{stem}{end}": n for stem, n in _ORDINALS.items() for end in ("e", "en", "er", "es", "em")},
)  # fmt: skip
