package fr.apiparticulier.operateur.recherche;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where events are looked for. */
interface Journal {

    /**
     * @param references at least one of which an event is to disclose
     * @param trouve gets each such event of the period, the oldest first
     * @throws RechercheImpossible if the journal cannot be read
     */
    void chercher(Set<String> references, Periode periode, Consumer<Evenement> trouve);

    /**
     * @return the oldest event of the period that discloses anybody
     * @throws RechercheImpossible if the journal cannot be read
     */
    Optional<Evenement> premier(Periode periode);
}
