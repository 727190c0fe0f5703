package fr.apiparticulier.suite.evaluation.corruption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;

/** More than one thing at once. */
final class Plusieurs {

    private static final List<Geste> ENSEMBLE = List.of(Ecriture::casse, Ecriture::accents, Sons::dansLeNom, Sons::dansLePrenom,
            Frappe.SUBSTITUTION, Frappe.SUPPRESSION, Frappe.TRANSPOSITION, Frappe.VOISINE, Prenoms::second, Noms::usageSeul,
            Noms::sansParticule, Dates::jourPourMois, Dates::unChiffre, Lieux::ville, Lieux::sansCommune, Lieux::sansSexe);
    private static final int ESSAIS = 30;

    private Plusieurs() {
    }

    /** Two, or of three questions one three. */
    static Optional<Dite> ensemble(Identite dite, Identite vraie, RandomGenerator hasard) {
        int nombre = hasard.nextInt(3) == 0 ? 3 : 2;
        List<Integer> faits = new ArrayList<>();
        Identite identite = dite;
        for (int essai = 0; essai < ESSAIS && faits.size() < nombre; essai++) {
            int lequel = hasard.nextInt(ENSEMBLE.size());
            Optional<Dite> suite = faits.contains(lequel)
                    ? Optional.empty()
                    : ENSEMBLE.get(lequel).sur(identite, vraie, hasard);
            if (suite.isPresent()) {
                faits.add(lequel);
                identite = suite.get().identite();
            }
        }
        return faits.size() < nombre ? Optional.empty() : Dite.sauf(dite, identite, nombre == 2 ? "two" : "three");
    }

    static Optional<Dite> nomsEtAnnee(Identite dite, Identite vraie, RandomGenerator hasard) {
        return Optional.of(new Dite(new Identite(dite.nomNaissance(), null, dite.prenoms().subList(0, 1),
                new DateNaissance(dite.naissance().annee(), null, null), null, null, null), ""));
    }
}
