"""How names are inflected in German and what stands beside them."""

from artinspect.languages.schema.names import Names

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
    sibilants=("s", "ß", "x", "z"),
    adjective_endings=("em", "en", "er", "es", "e"),
    articles=frozenset("das dem den der des die".split()),
    titles=frozenset(
        """
        abgeordnete abgeordneter admiral analyst analystin anwalt anwältin autor autorin beauftragte
        beauftragter berater beraterin bischof botschafter botschafterin bürgermeister bürgermeisterin chef
        chefin chefredakteur chefredakteurin diktator direktor direktorin erzbischof experte expertin forscher
        forscherin führer führerin general geschäftsführer geschäftsführerin gouverneur gouverneurin gründer
        gründerin hauptmann historiker historikerin inhaber inhaberin intendant intendantin journalist
        journalistin kaiser kaiserin kandidat kandidatin kanzler kanzlerin kapitän kardinal kollege kollegin
        kommandant kommandeur kommissar kommissarin korrespondent korrespondentin könig königin landrat
        landrätin leiter leiterin machthaber major manager managerin meister meisterin minister ministerin
        moderator moderatorin oberst oberstleutnant papst parteichef parteichefin politiker politikerin
        premier prinz prinzessin präsident präsidentin rat redakteur redakteurin regisseur regisseurin richter
        richterin rätin schauspieler schauspielerin schriftsteller schriftstellerin sekretär sekretärin
        senator senatorin sprecher sprecherin staatsanwalt staatsanwältin stürmer sänger sängerin torwart
        trainer trainerin verteidiger verteidigerin vorsitzende vorsitzender vorstand vorstandschef
        vorstandschefin wissenschaftler wissenschaftlerin ökonom ökonomin
        """.split()
    ),
    title_endings=("s", "es", "en", "n", "e"),
    title_modifiers=frozenset(),
    address=frozenset("dipl dr frau herr herrn ing prof".split()),
    joins_titles=True,
)
