package fr.apiparticulier.suite.conformance.identite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;

/**
 * Which of the people in an answer the question is about, and who goes into the registry for it: the person of the answer,
 * because questions are misspelt or incomplete on purpose; but never one born in another year than asked.
 */
public final class Choix {

    private Choix() {
    }

    /** @return the position in {@code reponse} of the one asked for; empty if nobody there was born in the year asked */
    public static Optional<Integer> rang(Identite question, List<Identite> reponse) {
        return IntStream.range(0, reponse.size()).boxed()
                .filter(rang -> memeAnnee(question, reponse.get(rang)))
                .max(Comparator.<Integer>comparingInt(rang -> poids(question, reponse.get(rang)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** @return the person of the answer, with what only the question knows: the sex, the usual name, the place of birth */
    public static Identite completer(Identite personne, Identite question) {
        return new Identite(personne.nomNaissance(), autre(personne.nomUsage(), question.nomUsage()), personne.prenoms(),
                personne.naissance(), autre(personne.sexe(), question.sexe()),
                autre(personne.codeCommune(), question.codeCommune()), autre(personne.codePays(), question.codePays()));
    }

    private static boolean memeAnnee(Identite question, Identite personne) {
        Integer annee = question.naissance().annee();
        return annee == null || annee.equals(personne.naissance().annee());
    }

    private static int poids(Identite question, Identite personne) {
        DateNaissance date = question.naissance();
        return (Rapprochement.trouve(question, personne) ? 4 : 0)
                + (date.annee() != null && date.concordeAvec(personne.naissance()) ? 2 : 0)
                + (Rapprochement.memesNoms(question, personne) ? 1 : 0);
    }

    private static <V> V autre(V connu, V sinon) {
        return connu == null ? sinon : connu;
    }
}
