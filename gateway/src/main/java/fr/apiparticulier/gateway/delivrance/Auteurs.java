package fr.apiparticulier.gateway.delivrance;

import java.util.Set;

/** Who acts by itself: names that no operator can have. */
public final class Auteurs {

    /** The desk that decides on applications. */
    public static final String DATAPASS = "datapass";
    /** The gateway itself, as when it makes its first key. */
    public static final String PASSERELLE = "passerelle";

    private static final Set<String> RESERVES = Set.of(DATAPASS, PASSERELLE);

    private Auteurs() {
    }

    public static boolean estReserve(String nom) {
        return RESERVES.contains(nom);
    }
}
