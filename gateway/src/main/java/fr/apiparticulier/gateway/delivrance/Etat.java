package fr.apiparticulier.gateway.delivrance;

import java.util.Set;

/** Where a habilitation stands. Its tokens are served while it is active. */
public enum Etat {
    BROUILLON,
    ACTIVE,
    SUSPENDUE,
    /** For good. */
    CLOSE;

    boolean peutDevenir(Etat suivant) {
        return switch (suivant) {
            case BROUILLON -> false;
            case ACTIVE -> Set.of(BROUILLON, SUSPENDUE).contains(this);
            case SUSPENDUE -> this == ACTIVE;
            case CLOSE -> this != CLOSE;
        };
    }
}
