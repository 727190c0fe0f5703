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

    /**
     * Before any record is read.
     *
     * @return what is wrong, or nothing
     */
    List<ErreurImport> avant(EnTete enTete) {
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

    /**
     * Once all are.
     *
     * @param enregistrements how many records the file holds, be they right or wrong
     * @return what is wrong, or nothing
     */
    static List<ErreurImport> apres(EnTete enTete, long enregistrements) {
        if (enTete.enregistrements() == null && enregistrements == 0) {
            return List.of(new ErreurImport(0, "", "without records (if nobody is meant: enregistrements: 0)"));
        }
        if (enTete.enregistrements() != null && enTete.enregistrements() != enregistrements) {
            return List.of(new ErreurImport(0, "enregistrements", "not as many (in the file: " + enregistrements + ")"));
        }
        return List.of();
    }
}
