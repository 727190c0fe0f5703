package fr.apiparticulier.suite.configuration;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;

import io.smallrye.config.common.utils.StringUtil;

/**
 * One name that an operator may say.
 *
 * @param nom with {@code *} where any key of a map stands, as the framework writes it
 * @param membre of the mapping that it is read by
 * @param cles the types of those keys, in their order
 * @param defaut what the mapping says that it is if nobody says it; null if it does not
 * @param facultatif whether nothing at all may be said
 * @param avec the group, or the entry of a map, that may be left out as a whole; null if it is of none
 */
record Nom(String nom, Method membre, List<Class<?>> cles, String defaut, boolean facultatif, String avec) {

    /** @return as it is shown */
    String affiche() {
        return affiche(nom);
    }

    static String affiche(String nom) {
        return nom.replace("*", "<nom>");
    }

    /** @return null where it has a key of a map, which is not read out of a variable's capitals without fail */
    String variable() {
        return cles.isEmpty() ? StringUtil.replaceNonAlphanumericByUnderscores(nom).toUpperCase(Locale.ROOT) : null;
    }

    /** @return whether a name that is said is one of this */
    boolean couvre(String dit) {
        return dit.matches(nom.replace(".", "\\.").replace("*", "(\"[^\"]+\"|[^.\"]+)"));
    }

    boolean requis() {
        return defaut == null && !facultatif && avec == null && cles.isEmpty();
    }
}
