package fr.apiparticulier.cnaf.dossier;

import java.util.List;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;

/**
 * Whether entries that all fit one question are those of one person. A child of separated parents stands in both their files,
 * a young adult in the parents' and in an own one. But what is not known is no evidence, and people do share a name, a day
 * and a town: entries are one person's only if each tells a whole identity and all tell the same, if none shares its file
 * with another, and if at most one is an allocataire's, which nobody is in two files.
 */
final class UneSeulePersonne {

    private UneSeulePersonne() {
    }

    /** @param entrees one at least */
    static boolean estDans(List<MembreEntity> entrees) {
        return entrees.size() == 1
                || entrees.stream().filter(entree -> entree.allocataire).count() <= 1
                        && entrees.stream().map(entree -> entree.dossier).distinct().count() == entrees.size()
                        && identites(entrees).allMatch(UneSeulePersonne::estEntiere)
                        && identites(entrees).map(UneSeulePersonne::normaliser).distinct().count() == 1;
    }

    private static Stream<Identite> identites(List<MembreEntity> entrees) {
        return entrees.stream().map(entree -> entree.identite().identite());
    }

    private static boolean estEntiere(Identite identite) {
        boolean lieuConnu = identite.codeCommune() != null
                || identite.codePays() != null && !Identite.FRANCE.equals(identite.codePays());
        return identite.naissance().estComplete() && identite.sexe() != null && lieuConnu;
    }

    /** Two caisses may write one name in two ways. */
    private static Identite normaliser(Identite identite) {
        return new Identite(identite.cleNomNaissance(), identite.cleNomUsage(), identite.clesPrenoms(), identite.naissance(),
                identite.sexe(), identite.codeCommune(), identite.codePays());
    }
}
