package fr.apiparticulier.suite.chaos.oracle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of one call.
 *
 * @param statut 0 if no answer came
 * @param corps empty if there is none
 * @param identifiant the {@code X-Request-ID}; null if there is none
 * @param echec why no answer came, without what was asked; null if one came
 */
public record Reponse(int statut, String corps, String identifiant, String echec) {

    private static final int OK = 200;
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\d{5})\"");

    public static Reponse aucune(Throwable cause) {
        return new Reponse(0, "", null, cause.getClass().getSimpleName());
    }

    public boolean estServie() {
        return statut == OK;
    }

    /** What it is, without what it says of anybody. */
    @Override
    public String toString() {
        if (echec != null) {
            return echec;
        }
        Matcher code = CODE.matcher(corps);
        return "status " + statut + (!estServie() && code.find() ? " with code " + code.group(1) : "");
    }
}
