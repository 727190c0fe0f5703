package fr.apiparticulier.suite.evaluation.population;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.evaluation.lexique.Origine;

/** Families by number; one in five thousand also counts somebody of its neighbour's name and day of birth. */
final class Foyers {

    private static final int HOMONYME = 5_000;
    private static final int MEME_COMMUNE = 5;

    private final Lexiques lexiques = new Lexiques();
    private final long graine;

    Foyers(long graine) {
        this.graine = graine;
    }

    /** @return chance that depends on nothing but the seed and the number */
    RandomGenerator hasard(long numero) {
        // The generator's own mixing is for one sequence; neighbours begin a long way from each other.
        return new SplittableRandom((graine * 0x5851F42D4C957F2DL) ^ (numero * 0x9E3779B97F4A7C15L));
    }

    /** @return one to seven people */
    List<Identite> foyer(long numero) {
        RandomGenerator hasard = hasard(numero);
        boolean homonyme = hasard.nextInt(HOMONYME) == 0 && numero > 0;
        List<Identite> membres = new Foyer(lexiques, hasard).membres();
        if (homonyme) {
            RandomGenerator ailleurs = hasard(numero - 1);
            ailleurs.nextInt(HOMONYME);
            membres.add(homonyme(new Foyer(lexiques, ailleurs).membres().get(0), hasard));
        }
        return membres;
    }

    /** The same name, first given name and date by chance; of five one was even born in the same town. */
    private Identite homonyme(Identite autre, RandomGenerator hasard) {
        Lignee lignee = new Lignee(lexiques, Origine.FRANCE, hasard);
        int annee = autre.naissance().annee();
        boolean ici = hasard.nextInt(MEME_COMMUNE) == 0;
        List<String> prenoms = new ArrayList<>(lignee.prenoms(autre.prenoms().get(0), autre.sexe(), annee));
        return new Identite(autre.nomNaissance(), null, prenoms, autre.naissance(), autre.sexe() == Sexe.F ? Sexe.F : Sexe.M,
                ici ? autre.codeCommune() : lignee.commune(annee), ici ? autre.codePays() : Identite.FRANCE);
    }
}
