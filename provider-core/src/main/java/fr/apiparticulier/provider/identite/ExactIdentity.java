package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.identite.Identite;

/**
 * Equal after normalisation, or not the person: birth name, given names in order, and whatever of birth and sex both sides
 * know. A question must give a birth name, a given name and a birth year.
 */
@ApplicationScoped
final class ExactIdentity implements IdentityRule {

    @Override
    public boolean isEnough(Identite question) {
        return !question.cleNomNaissance().isEmpty() && !question.motsPrenoms().isEmpty()
                && question.naissance().annee() != null;
    }

    @Override
    public <T> List<T> retain(Identite question, List<T> candidates, Function<T, Identite> identite) {
        return candidates.stream().filter(candidate -> matches(question, identite.apply(candidate))).toList();
    }

    boolean matches(Identite question, Identite record) {
        return isEnough(question)
                && question.cleNomNaissance().equals(record.cleNomNaissance())
                && oneBeginsTheOther(question.motsPrenoms(), record.motsPrenoms())
                && question.naissance().concordeAvec(record.naissance())
                && agree(question.sexe(), record.sexe())
                && agree(question.codeCommune(), record.codeCommune())
                && agree(question.codePays(), record.codePays());
    }

    /** Some holders keep only the first given name, and some people give only theirs. */
    private static boolean oneBeginsTheOther(List<String> asked, List<String> recorded) {
        return !recorded.isEmpty() && (begins(asked, recorded) || begins(recorded, asked));
    }

    /** Word by word, but {@code JEANPIERRE} typed in one word is {@code JEAN PIERRE} too. */
    private static boolean begins(List<String> shorter, List<String> longer) {
        String start = String.join("", shorter);
        StringBuilder words = new StringBuilder();
        for (String word : longer) {
            words.append(word);
            if (words.length() >= start.length()) {
                return start.contentEquals(words);
            }
        }
        return false;
    }

    private static <V> boolean agree(V asked, V recorded) {
        return asked == null || recorded == null || asked.equals(recorded);
    }
}
