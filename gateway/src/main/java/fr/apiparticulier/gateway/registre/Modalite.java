package fr.apiparticulier.gateway.registre;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The ways to say whom a question is about, of which a habilitation opens some. Since v3 each ends the addresses of its routes. */
public enum Modalite {
    IDENTITE,
    INE,
    /** An identifier that the data holder gave: of France Travail, or the number of a family's file. */
    IDENTIFIANT,
    FRANCE_CONNECT;

    /** @return the public word, as in {@code france_connect} */
    public String mot() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return those of the words this version knows; another one opens nothing here */
    static Set<Modalite> lire(Collection<String> mots) {
        Set<Modalite> modalites = EnumSet.noneOf(Modalite.class);
        for (Modalite modalite : values()) {
            if (mots.contains(modalite.mot())) {
                modalites.add(modalite);
            }
        }
        return modalites;
    }
}
