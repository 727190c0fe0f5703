package fr.apiparticulier.gateway.commune;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A list that is still being read, in the first tenth of a second of a gateway's life: there is readiness only after it. */
record CommunesAVenir(CompletableFuture<Communes> liste) implements Communes {

    /** Who asks before the gateway is ready waits, and others with it. */
    @Override
    public Optional<String> code(String nom, int annee, String departement) {
        return liste.join().code(nom, annee, departement);
    }

    @Override
    public boolean connues() {
        return liste.isDone();
    }
}
