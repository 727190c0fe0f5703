package fr.apiparticulier.gateway.commune;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Communes that a law moved to another département, and so to another code: Seine and Seine-et-Oise in 1968, Corsica in
 * 1976, and single ones. In the list, one ends on the day another of the same name begins elsewhere. Whoever was born
 * before may name the département as it was or as it is.
 */
final class Transferts {

    /** A name that begins or ends on a day. */
    private record Jour(LocalDate date, String libelle) {
    }

    private final Map<Jour, Ligne> arrivees = new HashMap<>();

    /** @param lignes all of them: what begins somewhere ended somewhere else */
    Transferts(List<Ligne> lignes) {
        Set<Jour> doubles = new HashSet<>();
        for (Ligne ligne : lignes) {
            Jour debut = new Jour(ligne.debut(), ligne.libelle());
            if (ligne.debut() != null && arrivees.putIfAbsent(debut, ligne) != null) {
                doubles.add(debut);
            }
        }
        // Two of one name on one day, as new communes often are: which of them was moved is not told.
        arrivees.keySet().removeAll(doubles);
    }

    /** @return the line, which now knows where its commune went */
    Ligne suivre(Ligne ligne) {
        Ligne arrivee = ligne.fin() == null ? null : arrivees.get(new Jour(ligne.fin(), ligne.libelle()));
        String depart = Departement.de(ligne.code());
        if (arrivee == null || Departement.de(arrivee.code()).equals(depart)) {
            return ligne;
        }
        return depart.equals(Departement.CORSE)
                ? new Ligne(arrivee.code(), ligne.libelle(), ligne.debut(), ligne.fin(), depart)
                : new Ligne(ligne.code(), ligne.libelle(), ligne.debut(), ligne.fin(), Departement.de(arrivee.code()));
    }
}
