package fr.apiparticulier.contract.identite;

import java.util.Optional;

/** The sex written in the civil status, {@code M} or {@code F}: parameter {@code sexeEtatCivil} of the public API. */
public enum Sexe {
    M,
    F;

    /** @return the sex a client wrote, in either case (v2 documents {@code m} and {@code f}), or empty if it is neither */
    public static Optional<Sexe> lire(String texte) {
        return switch (texte) {
            case "M", "m" -> Optional.of(M);
            case "F", "f" -> Optional.of(F);
            default -> Optional.empty();
        };
    }
}
