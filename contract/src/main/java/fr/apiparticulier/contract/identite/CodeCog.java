package fr.apiparticulier.contract.identite;

import java.util.regex.Pattern;

/** How places are written in Insee's Code officiel géographique. */
public final class CodeCog {

    /** A commune of today as a question says it; one that starts with 99 is a country, see {@link Identite}. */
    public static final Pattern COMMUNE = Pattern.compile("([013-9]\\d|2[AB1-9])\\d{3}");
    /** A commune as a register may have it: 20 was Corsica until 1976, and people born there then may still be written so. */
    public static final Pattern COMMUNE_INSCRITE = Pattern.compile(COMMUNE.pattern() + "|20\\d{3}");
    /** A country. 92352 is none, but the running service lets it pass: Algeria's old code for departments. */
    public static final Pattern PAYS = Pattern.compile("99\\d{3}|92352");

    private CodeCog() {
    }
}
