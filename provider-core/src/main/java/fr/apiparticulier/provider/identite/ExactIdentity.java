package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.identite.CommuneNaissance;
import fr.apiparticulier.contract.identite.Identite;

/**
 * Equal after normalisation, or not the person: birth name, given names in order, and whatever of usual name, birth and sex
 * both sides know. Agreement on what only one side knows is no evidence, so a question must, beyond the names, agree on the
 * whole birth date, or on the year and a birth place: the commune, or, for somebody whose own birth day no register has, the
 * foreign country. A département is a condition, never a proof.
 */
@ApplicationScoped
final class ExactIdentity implements IdentityRule {

    @Override
    public boolean isEnough(Identite question) {
        return !question.cleNomNaissance().isEmpty() && !question.clesPrenoms().isEmpty()
                && question.naissance().annee() != null;
    }

    @Override
    public <T> List<T> retain(Identite question, List<T> candidates, Function<T, Identite> identite) {
        return candidates.stream().filter(candidate -> matches(question, identite.apply(candidate))).toList();
    }

    boolean matches(Identite question, Identite record) {
        return isEnough(question)
                && question.cleNomNaissance().equals(record.cleNomNaissance())
                && oneBeginsTheOther(question.clesPrenoms(), record.clesPrenoms())
                && question.naissance().concordeAvec(record.naissance())
                && agree(question.sexe(), record.sexe())
                && sameCity(question.codeCommune(), record.codeCommune())
                && agree(question.codePays(), record.codePays())
                && (question.cleNomUsage().isEmpty() || record.cleNomUsage().isEmpty()
                        || question.cleNomUsage().equals(record.cleNomUsage()))
                && (question.departement() == null || bornIn(question.departement(), record))
                && (sameDay(question, record) || samePlace(question, record));
    }

    /** Paris does not contradict its 13th arrondissement; but the commune as evidence of a person is one code. */
    private static boolean sameCity(String asked, String recorded) {
        return asked == null || recorded == null || CommuneNaissance.concordent(asked, recorded);
    }

    private static boolean sameDay(Identite question, Identite record) {
        return question.naissance().estComplete() && record.naissance().estComplete();
    }

    private static boolean samePlace(Identite question, Identite record) {
        return question.codeCommune() != null && question.codeCommune().equals(record.codeCommune())
                || !record.naissance().estComplete()
                        && question.codePays() != null && !Identite.FRANCE.equals(question.codePays())
                        && question.codePays().equals(record.codePays());
    }

    private static boolean bornIn(String departement, Identite record) {
        return record.codeCommune() != null && record.codeCommune().startsWith(departement);
    }

    /** Some holders keep only the first given name, and some people give only theirs. A compound name is never cut. */
    private static boolean oneBeginsTheOther(List<String> asked, List<String> recorded) {
        return !recorded.isEmpty() && (begins(asked, recorded) || begins(recorded, asked));
    }

    /** Name by name, but {@code JEANPIERRE} typed as one name is {@code JEAN}, {@code PIERRE} too. */
    private static boolean begins(List<String> shorter, List<String> longer) {
        String start = String.join("", shorter);
        StringBuilder names = new StringBuilder();
        for (String name : longer) {
            names.append(name);
            if (names.length() >= start.length()) {
                return start.contentEquals(names);
            }
        }
        return false;
    }

    private static <V> boolean agree(V asked, V recorded) {
        return asked == null || recorded == null || asked.equals(recorded);
    }
}
