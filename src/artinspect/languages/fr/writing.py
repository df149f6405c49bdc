"""How French is written."""

from artinspect.languages.fr.cldr_calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from artinspect.languages.patterns import Pattern
from artinspect.languages.schema.writing import Writing

DATA = Writing(
    name="French",
    months=MONTHS | SHORT_MONTHS | {"aout": 8, "fév": 2},  # without an accent; a shorter form
    weekdays=(*WEEKDAYS, *SHORT_WEEKDAYS),
    day_first=True,
    ordinal_dot=False,
    abbreviations=frozenset(
        """
        art bd boul bull cf chap dép dir dr éd env ex fig g gal hab ibid m me mgr mlle mm mme mmes n no p pp prof
        réf resp s.a st ste suiv t tél trad univ v vol vs
        """.split()
    ),
    final_abbreviations=frozenset(
        "etc a.m p.m u.s fév av j.-c inc ltd cie jr min sec".split()
    ).union(SHORT_MONTHS),
    starters=frozenset(
        """
        à après au aujourd aussi autre autres aux avant avec beaucoup bien car ce cela celle celui cependant ces
        cet cette ceux chaque comme contre dans de depuis dès des désormais deux donc du elle elles en enfin
        ensuite entre est et hier ici il ils je jusqu la le les leur leurs lors lorsque lui mais malgré même moins
        ni non nos notre nous on or ou où outre par parce parmi pas pendant plus plusieurs pour pourquoi pourtant
        puis quand que quel quelle quelques qui sa sans se selon sept ses seul seule si six son sous sur tandis
        tous tout toute toutefois toutes très trois un une vers voici voilà vous
        """.split()
    ),
    function_words=frozenset(
        """
        le les une et est dans que qui pour pas sur au aux avec cette ces ses par mais ont été être il elle ils
        elles nous vous leur leurs où sont fait selon après entre aussi comme sans deux depuis dont avait était
        sera l'on c'est qu'il d'une d'un
        """.split()
    ),
    conjunctions=frozenset({"et", "ou"}),
    byline_cues=("par", "de notre correspondant", "propos recueillis par", "texte :", "auteur :"),
    update_cues=("publié", "publié le", "mis à jour", "mis à jour le", "modifié le", "paru le", "le", "date",
                 "mise à jour", "dernière mise à jour", "édition du"),
    sections=frozenset({"à la une"}),
    press_marks=("communiqué de presse", "sous embargo", "embargo",),
    credit_cues=("photo", "photos", "image", "crédit", "vidéo",),
    reading_time=Pattern(
        r"""
          \d{1,3}~?(?:min\.? | minutes?)(?:~de~lecture)?  # 3 minutes de lecture
        | (?:temps~de~lecture)~?:?~\d{1,3}~?(?:min\.? | minutes?)  # Temps de lecture : 3 min
        """
    ),
    furniture=Pattern(
        r"""
          (?: accueil | menu | connexion | s’abonner | s'abonner | recherche | newsletter | partager
            | imprimer | commenter | commentaires | publicité
          )  # Accueil
        | \d{1,6}~commentaires?  # 3 commentaires
        | (?:lire~aussi | à~lire~aussi | voir~aussi)~?:.{0,150}  # Lire aussi : la digue tient
        """
    ),
    date_glue=("le", "à", "du", "de"),
    clock_words=("h", "heures", "heure"),
)  # fmt: skip
