package fr.apiparticulier.provider.registre;

import java.util.List;

import fr.apiparticulier.provider.environnement.EnvironnementConfig.Environnement;

/**
 * Whether a file may become this registry, by what it says of itself.
 *
 * @param nom of this provider
 */
record ControleEnTete(String nom, Environnement environnement) {

    private static final int VERSION = 1;

    /** @return what is wrong, or nothing */
    List<ErreurImport> verifier(EnTete enTete) {
        if (!nom.equals(enTete.registre())) {
            return List.of(new ErreurImport(0, "registre", "not for this provider (expected: " + nom + ")"));
        }
        if (enTete.version() != VERSION) {
            return List.of(new ErreurImport(0, "version", "not known (expected: " + VERSION + ")"));
        }
        if (enTete.fictif() && environnement == Environnement.PRODUCTION) {
            return List.of(new ErreurImport(0, "fictif", "fictional people are refused in production"));
        }
        return List.of();
    }
}
