package fr.apiparticulier.provider.registre;

import java.util.List;

/**
 * The outcome of an import: all of the file is in service, or nothing of it.
 *
 * @param importes how many records are in service; zero if there is an error
 * @param erreurs every wrong record
 */
public record RapportImport(int importes, List<ErreurImport> erreurs) {

    static RapportImport refus(List<ErreurImport> erreurs) {
        return new RapportImport(0, erreurs);
    }
}
