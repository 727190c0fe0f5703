package fr.apiparticulier.gateway.door;

import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.registre.Modalite;

/**
 * How a route is asked, and so which tokens it takes and which habilitations open it: since v3 each modality has its own
 * address, in v2 some share one.
 */
public enum Modality {
    IDENTITE(Modalite.IDENTITE),
    INE(Modalite.INE),
    IDENTIFIANT(Modalite.IDENTIFIANT),
    /** A citizen's FranceConnect access token says itself whom it is about. */
    FRANCE_CONNECT(Modalite.FRANCE_CONNECT),
    /** The identity is the parameters', or that of a FranceConnect token. */
    IDENTITE_OU_FRANCE_CONNECT(Modalite.IDENTITE),
    /** Several things are asked at once, each in its own way. */
    DIVERSES(null);

    /** Null if there are several. */
    private final Modalite modalite;

    Modality(Modalite modalite) {
        this.modalite = modalite;
    }

    boolean takesFranceConnect() {
        return this == FRANCE_CONNECT || this == IDENTITE_OU_FRANCE_CONNECT || this == DIVERSES;
    }

    /** @return whether one word says who is meant, and a wrong letter in it means somebody else */
    public boolean isIdentifier() {
        return this == INE || this == IDENTIFIANT;
    }

    /** @return whether somebody with that credential may ask a route of this one */
    public boolean takes(Credential credential) {
        return credential.isFranceConnect() ? takesFranceConnect() : this != FRANCE_CONNECT;
    }

    /** @return the modality that a call of the route with that credential is of; null if its parts have their own */
    public Modalite of(Credential credential) {
        return credential.isFranceConnect() ? Modalite.FRANCE_CONNECT : modalite;
    }
}
