package fr.apiparticulier.suite.conformance.identite;

import java.util.List;
import java.util.Objects;

import fr.apiparticulier.contract.identite.CommuneNaissance;
import fr.apiparticulier.contract.identite.Identite;

/**
 * The rule by which a registry finds somebody today: equal after normalisation. It stands here a second time on purpose,
 * as the oracle of the rules file: whether a question that found nobody could have found its person.
 */
public final class Rapprochement {

    private Rapprochement() {
    }

    /** @return whether the question gives what an exact search needs: a birth name, a given name, a birth year */
    public static boolean suffit(Identite question) {
        return !question.cleNomNaissance().isEmpty() && !question.clesPrenoms().isEmpty()
                && question.naissance().annee() != null;
    }

    /** @return whether an exact search with this question finds this person */
    public static boolean trouve(Identite question, Identite personne) {
        return suffit(question) && memesNoms(question, personne)
                && question.naissance().concordeAvec(personne.naissance())
                && accord(question.sexe(), personne.sexe())
                && memeVille(question.codeCommune(), personne.codeCommune())
                && accord(question.codePays(), personne.codePays())
                && (question.cleNomUsage().isEmpty() || personne.cleNomUsage().isEmpty()
                        || question.cleNomUsage().equals(personne.cleNomUsage()))
                && (memeJour(question, personne) || memeLieu(question, personne));
    }

    private static boolean memeVille(String une, String autre) {
        return une == null || autre == null || CommuneNaissance.concordent(une, autre);
    }

    private static boolean memeJour(Identite question, Identite personne) {
        return question.naissance().estComplete() && personne.naissance().estComplete();
    }

    private static boolean memeLieu(Identite question, Identite personne) {
        return question.codeCommune() != null && question.codeCommune().equals(personne.codeCommune())
                || !personne.naissance().estComplete()
                        && question.codePays() != null && !Identite.FRANCE.equals(question.codePays())
                        && question.codePays().equals(personne.codePays());
    }

    /** @return whether birth names are equal and the shorter list of given names begins the longer one */
    static boolean memesNoms(Identite une, Identite autre) {
        return une.cleNomNaissance().equals(autre.cleNomNaissance()) && !autre.clesPrenoms().isEmpty()
                && (commence(une.clesPrenoms(), autre.clesPrenoms()) || commence(autre.clesPrenoms(), une.clesPrenoms()));
    }

    private static boolean commence(List<String> courte, List<String> longue) {
        String debut = String.join("", courte);
        StringBuilder mots = new StringBuilder();
        for (String mot : longue) {
            if (mots.append(mot).length() >= debut.length()) {
                return debut.contentEquals(mots);
            }
        }
        return false;
    }

    private static <V> boolean accord(V une, V autre) {
        return une == null || autre == null || Objects.equals(une, autre);
    }
}
