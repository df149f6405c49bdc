"""How English is written."""

from artinspect.languages.en.cldr_calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.writing import Writing

DATA = Writing(
    name="English",
    months=MONTHS | SHORT_MONTHS,
    weekdays=(*WEEKDAYS, *SHORT_WEEKDAYS, "tues", "thur", "thurs"),
    day_first=False,
    ordinal_dot=False,
    abbreviations=frozenset(
        """
        adm approx apt ariz ark assn assoc asst ave blvd brig calif capt cf cmdr col colo comdr conn cpl
        dept det div dr e.g ed eds eng ens esq fla fr ft ga gov hon i.e insp kan ky lieut lt maj md messrs
        mich minn mont mr mrs ms mts neb nev okla penn pfc ph.d pp pres prof pvt rep reps rev sec sen sens
        sgt sq ste supt tenn tex univ va viz vol vols vs vt wis wyo v
        """.split()
    ),
    final_abbreviations=frozenset(
        """
        no nos fig figs est ex ill mass miss mo wash ore pa la ind gen mt dist ok st
        a.m p.m u.s u.k u.n e.u d.c n.y l.a u.s.a etc inc ltd co corp jr sr b.c a.d plc cos bros
        tues thur thurs
        bn mn tn m hrs hr min mins
        """.split()
    ).union(SHORT_MONTHS, SHORT_WEEKDAYS),
    starters=frozenset(
        """
        a about according after all almost also although an and another any as at because before both but by
        despite during each earlier either even every few first for from he her here his how however i if in
        instead it its last later many meanwhile more most much my neither new no nor not now of on once one
        only or other our over she since so some still such than that the their them then there these they
        this those though through to today tomorrow under until we were what when where whether which while
        who why will with would yesterday yet you
        """.split()
    ),
    function_words=frozenset(
        """
        the and of to is that it for was on with as are by at this be from have has had not but they which
        were or an been their will would who he she his her its said after more about into than there when
        over also could should
        """.split()
    ),
    conjunctions=frozenset({"and", "or", "to"}),
    byline_cues=("by", "written by", "reporting by", "author:", "words by", "analysis by"),
    update_cues=("updated", "last updated", "updated on", "published", "published on", "posted", "posted on",
                 "date", "as of", "first published", "last modified", "created", "created on"),
    sections=frozenset({"uk news", "us news", "world news", "local news", "arts & culture", "life & style",
        "letters to the editor", "news in brief"}),
    press_marks=("for immediate release", "press release", "news release", "media release", "embargoed",
        "embargo", "not for release",),
    credit_cues=("photo", "photos", "picture", "pictures", "image", "images", "photograph", "video", "graphic",
        "credit", "photo credit", "image credit", "photo by",),
    reading_time=Pattern(
        r"""
          \d{1,3}[- ](?:min\.? | mins | minutes?)(?:~read(?:ing~time)?)?  # 3 min read
        | (?:reading~time | read~time):?~\d{1,3}~?(?:min\.? | mins | minutes?)  # Reading time: 3 minutes
        """
    ),
    furniture=Pattern(
        r"""
          (?: home | menu | sign~in | log~in | sign~up | register | search | subscribe | newsletter | share
            | print | save | comment | comments | advertisement | sponsored | back | back~to~top
            | skip~to~(?:main~)?content | related~articles | related~stories | listen~to~this~article
          )  # Sign in
        | \d{1,6}~comments?  # 100 comments
        | (?:read~more | read~also | also~read | more~on~this | see~also | you~might~also~like | related)
          (?::.{0,150})?  # Read more: The dam holds
        """
    ),
    date_glue=("the", "of", "at", "on"),
    clock_words=("am", "pm", "a.m", "p.m", "gmt", "utc", "bst", "est", "edt", "pst", "pdt", "cet",
                 "cest", "et", "pt"),
)  # fmt: skip
