package fr.apiparticulier.suite.evaluation.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.evaluation.lexique.Origine;

/** One family: somebody alone, or a couple, married or not, with children or without; twins more often than in life. */
final class Foyer {

    private static final double SEUL = 0.4;
    private static final double SANS_ENFANT = 0.6;
    private static final double MONOPARENTAL = 0.15;
    private static final double MARIES = 0.55;
    private static final double JUMEAUX = 0.03;
    private static final double MEME_ORIGINE = 0.85;
    /** Born abroad, of adults and of children of families from elsewhere. */
    private static final double ADULTE_D_AILLEURS = 0.55;
    private static final double ENFANT_D_AILLEURS = 0.08;

    private final Lexiques lexiques;
    private final RandomGenerator hasard;
    private final List<Identite> membres = new ArrayList<>();

    Foyer(Lexiques lexiques, RandomGenerator hasard) {
        this.lexiques = lexiques;
        this.hasard = hasard;
    }

    /** @return the parents, then the children by age */
    List<Identite> membres() {
        Origine origine = Origine.tirer(hasard);
        double sorte = hasard.nextDouble();
        Identite un = adulte(origine, hasard.nextBoolean() ? Sexe.F : Sexe.M, Naissances.adulte(hasard));
        if (sorte < SEUL) {
            membres.add(NomUsage.seul(un, hasard, () -> new Lignee(lexiques, origine, hasard).nom()));
            return membres;
        }
        Identite autre = adulte(hasard.nextDouble() < MEME_ORIGINE ? origine : Origine.tirer(hasard),
                un.sexe() == Sexe.F ? Sexe.M : Sexe.F, voisin(un));
        boolean maries = hasard.nextDouble() < MARIES;
        membres.add(maries ? NomUsage.marie(un, autre, hasard) : un);
        if (hasard.nextDouble() >= MONOPARENTAL) {
            membres.add(maries ? NomUsage.marie(autre, un, hasard) : autre);
        }
        if (sorte >= SANS_ENFANT) {
            enfants(origine, un, autre);
        }
        return membres;
    }

    private LocalDate voisin(Identite conjoint) {
        int annee = Math.max(Naissances.PREMIERE, conjoint.naissance().annee() + hasard.nextInt(9) - 4);
        return Naissances.jour(annee, hasard);
    }

    private Identite adulte(Origine origine, Sexe sexe, LocalDate jour) {
        Lignee lignee = new Lignee(lexiques, origine, hasard);
        return lignee.personne(lignee.nom(), lignee.prenoms(sexe, jour.getYear()), sexe, jour, lignee.commune(jour.getYear()),
                ADULTE_D_AILLEURS);
    }

    private void enfants(Origine origine, Identite un, Identite autre) {
        Lignee lignee = new Lignee(lexiques, origine, hasard);
        String nom = NomUsage.enfant(un, autre, hasard);
        int annee = Math.max(un.naissance().annee(), autre.naissance().annee()) + 19 + hasard.nextInt(15);
        String commune = lignee.commune(annee);
        int nombre = 1 + Math.min(hasard.nextInt(3), hasard.nextInt(4));
        for (int enfant = 0; enfant < nombre && annee <= Naissances.DERNIERE; enfant++) {
            Identite aine = enfant(lignee, nom, Naissances.jour(annee, hasard), commune);
            membres.add(aine);
            if (hasard.nextDouble() < JUMEAUX) {
                membres.add(Jumeaux.de(aine, lignee, hasard));
            }
            annee += 1 + hasard.nextInt(4);
            commune = lignee.communeDApres(commune, annee);
        }
    }

    private Identite enfant(Lignee lignee, String nom, LocalDate jour, String commune) {
        Sexe sexe = hasard.nextBoolean() ? Sexe.F : Sexe.M;
        return lignee.personne(nom, lignee.prenoms(sexe, jour.getYear()), sexe, jour, commune, ENFANT_D_AILLEURS);
    }
}
