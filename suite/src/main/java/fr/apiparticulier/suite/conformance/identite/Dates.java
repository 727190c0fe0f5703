package fr.apiparticulier.suite.conformance.identite;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.identite.DateNaissance;

/** Birth dates as cases write them. What is blank, {@code 00} or no date at all is unknown. */
public final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern COMPACTE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    private Dates() {
    }

    /** @param texte {@code AAAA-MM-JJ}, or null */
    public static DateNaissance iso(String texte) {
        Matcher parties = ISO.matcher(texte == null ? "" : texte.strip());
        return parties.matches() ? parties(parties.group(1), parties.group(2), parties.group(3)) : DateNaissance.INCONNUE;
    }

    /** @param texte {@code JJMMAAAA}, or null */
    public static DateNaissance compacte(String texte) {
        Matcher parties = COMPACTE.matcher(texte == null ? "" : texte.strip());
        return parties.matches() ? parties(parties.group(3), parties.group(2), parties.group(1)) : DateNaissance.INCONNUE;
    }

    /** Each part may be null. */
    public static DateNaissance parties(String annee, String mois, String jour) {
        try {
            return DateNaissance.avecZeros(nombre(annee), nombre(mois), nombre(jour));
        } catch (DateTimeException e) {
            return DateNaissance.INCONNUE;
        }
    }

    private static int nombre(String partie) {
        return partie != null && partie.strip().matches("\\d{1,4}") ? Integer.parseInt(partie.strip()) : 0;
    }
}
