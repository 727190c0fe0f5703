package fr.apiparticulier.gateway.dossier;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.emploi.Situation;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.mesr.Etudiant;

/**
 * Whether all parts of a dossier can be about one person: a wrong digit in an identifier leads to somebody else, who was born
 * another day. Names are not compared: people write them in many ways, and the same one at each holder.
 */
final class Naissances {

    private Naissances() {
    }

    /** @return the birth date that was given, as far as it was; nothing of one that is none, which is said elsewhere */
    static DateNaissance given(MultivaluedMap<String, String> parametres) {
        try {
            return new DateNaissance(number(parametres, "anneeDateNaissance"), number(parametres, "moisDateNaissance"),
                    number(parametres, "jourDateNaissance"));
        } catch (DateTimeException e) {
            return DateNaissance.INCONNUE;
        }
    }

    private static Integer number(MultivaluedMap<String, String> parametres, String name) {
        String text = Objects.requireNonNullElse(parametres.getFirst(name), "").strip();
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    /** @return whether it may be of somebody who was born then: it says of nobody, or of one whose date does not contradict */
    static boolean isPossible(DateNaissance given, Object record) {
        DateNaissance[] known = known(record).toArray(DateNaissance[]::new);
        return known.length == 0 || Stream.of(known).anyMatch(one -> agree(given.annee(), one.annee())
                && agree(given.mois(), one.mois()) && agree(given.jour(), one.jour()));
    }

    private static Stream<DateNaissance> known(Object record) {
        if (record instanceof Etudiant etudiant) {
            return Stream.of(etudiant.naissance());
        }
        if (record instanceof Bourse bourse) {
            return Stream.of(bourse.naissance());
        }
        if (record instanceof Situation situation) {
            return Stream.of(situation.naissance());
        }
        if (record instanceof QuotientFamilial famille) {
            return Stream.concat(famille.allocataires().stream(), famille.enfants().stream())
                    .map(QuotientFamilial.Personne::naissance).filter(Objects::nonNull);
        }
        return Stream.empty();
    }

    private static boolean agree(Integer one, Integer other) {
        return one == null || other == null || one.equals(other);
    }
}
