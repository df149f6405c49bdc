"""How German is written."""

from artinspect.languages.de.cldr_calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.writing import Writing

DATA = Writing(
    name="German",
    months=MONTHS | SHORT_MONTHS | {"feber": 2, "mrz": 3},  # Austrian; as some programs shorten März
    weekdays=(*WEEKDAYS, "sonnabend", *SHORT_WEEKDAYS),
    day_first=True,
    ordinal_dot=True,
    abbreviations=frozenset(
        """
        abb abs abt adr allg anm aufl ausg bd beisp betr bez bgm bgbl bzgl bzw ca cand d.h dipl dipl.-ing
        div dr ebd ehem einschl engl entspr erg ev evtl exkl finn frz frl geb gegr gem gesch gest ggf ggü
        griech h.c hl hr hrsg i.d.r i.e ing inkl insb insbes inst int ital jh jur k.o kap kath kfm kgl lat
        lfd lic lt m.a m.e med möbl mwst n.chr nachf nat nördl nr o.g öffentl österr phil präs prof prov rer
        reg röm russ s.a s.o s.u schweiz sen sign sog soz span spez st städt stellv str südl teilw theol u.a
        u.ä u.u übers ugs urspr v.a v.chr verh verl vgl vol vorm vors westl wg wiss z.b z.t z.zt zit ztr
        östl bspw ff ps-nr
        """.split()
    ),
    final_abbreviations=frozenset(
        """
        alt art mag max gen pol tel red op ps sel bes hll
        usw etc mio mrd mill bio tsd std sek min km jhd jhdt chr u.s.w u.a.m u.v.m o.j o.ä a.d inc ltd corp co
        jr sr usf ua a.m p.m u.s e.v m b.b
        """.split()
    ).union(SHORT_MONTHS, SHORT_WEEKDAYS),
    starters=frozenset(
        """
        aber als also am an auch auf aus außerdem bei beide beim bereits bis da dabei dafür dagegen daher damit
        danach dann daran darauf daraus darin darüber darum das dass dazu dem den denn der deren des deshalb
        dessen deswegen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer
        eines er erst es etwa für ganz gegen hier hinter ich ihm ihn ihr ihre im immer in indem infolge innerhalb
        insgesamt ist ja jeder jedoch jetzt kein keine laut man manche mehr mit nach nachdem neben nicht noch nun
        nur ob obwohl ohne schon sei seine seit seitdem sein sie sind so sobald sogar sollte sondern sonst sowohl
        später statt trotz trotzdem über um und unter vom von vor vorher wann war warum was wegen weil weiter
        welche wenn wer werden wie wieder wir wird wo während zu zudem zuerst zugleich zuletzt zum zunächst zur
        zuvor zwar zwischen inzwischen mittlerweile allerdings dennoch dadurch demnach derzeit gestern heute
        morgen alle viele einige mehrere
        """.split()
    ),
    function_words=frozenset(
        """
        der die das und nicht ist von mit den dem des ein eine einer einem einen auf für auch sich im zu als
        wird werden wurde wurden bei nach wie oder sind haben hat aus dass daß zum zur über vor noch nur aber
        durch unter gegen sein seine seit kann wenn mehr sie es er war laut
        """.split()
    ),
    conjunctions=frozenset({"und", "oder", "sowie", "bis", "bzw", "beziehungsweise"}),
    byline_cues=("von", "text von", "text:", "autor:", "autorin:", "bericht:", "bericht von", "interview:",
                 "eine analyse von", "ein kommentar von", "ein gastbeitrag von"),
    update_cues=("stand", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am",
                 "veröffentlicht", "veröffentlicht am", "erschienen am", "erschienen", "datum", "vom", "am",
                 "update", "publiziert am", "publiziert", "erstellt", "erstellt am", "online seit",
                 "eingestellt am"),
    sections=frozenset({"aus aller welt", "aus dem gericht", "kultur & medien", "politik & wirtschaft",
        "kreis und region",
                        "stadt und land", "blick in die welt", "in eigener sache", "leserbriefe an uns"}),
    press_marks=("pressemitteilung", "presseinformation", "pressemeldung", "medieninformation", "sperrfrist",
        "sperrvermerk", "zur sofortigen veröffentlichung",),
    credit_cues=("foto", "fotos", "bild", "bilder", "grafik", "archivfoto", "symbolbild", "symbolfoto", "video",
        "quelle",),
    reading_time=Pattern(
        r"""
          (?:ca\.~)?\d{1,3}~?(?:min\.? | minuten?)(?:~lesezeit | ~lesedauer)?  # ca. 3 min Lesezeit
        | (?:lesezeit | lesedauer):?~(?:ca\.~)?\d{1,3}~?(?:min\.? | minuten?)  # Lesezeit: 3 Minuten
        """
    ),
    furniture=Pattern(
        r"""
          (?: startseite | menü | anmelden | login | registrieren | suche | abo | abonnieren | e-paper
            | newsletter | teilen | drucken | merken | kommentieren | kommentare | anzeige | werbung | zurück
            | nach~oben | zum~inhalt~springen | mehr~zum~thema | artikel~anhören | vorlesen
          )  # Startseite
        | \d{1,6}~kommentare?  # 35 Kommentare
        | lesen~sie~(?:auch | mehr | dazu)\b(?:.{0,150}[^.!?])?  # Lesen Sie auch: Der Deich hält
        | (?: mehr~dazu | mehr~lesen | auch~interessant | das~könnte~sie~auch~interessieren | weiterlesen
            | zum~thema
          ) (?::.{0,150})?  # Mehr dazu: Der Deich hält
        """
    ),
    date_glue=("den", "der", "dem", "um", "am"),
    clock_words=("uhr", "h", "mez", "mesz", "cet", "cest"),
)  # fmt: skip
