package fr.apiparticulier.gateway.minimisation;

import java.time.Instant;
import java.util.List;

/**
 * What the journal says a habilitation was told.
 *
 * @param depuis the oldest event there is; null if there is none
 * @param jusqua up to when what was written to the journal was read; null if it was not yet. What happened before and is
 *        written later, as after an absence of the database, is missing
 */
record Usages(Instant depuis, Instant jusqua, List<Usage> usages) {

    /**
     * @param champ a member's path, or {@link fr.apiparticulier.gateway.ressource.Ouvertures#ROUTE}
     * @param dernier when it left last
     */
    record Usage(String route, String champ, Instant dernier) {
    }
}
