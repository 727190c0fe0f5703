package fr.apiparticulier.gateway.commune;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A list that is still being read: whoever asks in the first tenth of a second of a gateway's life waits for the rest of it. */
record CommunesAVenir(CompletableFuture<Communes> liste) implements Communes {

    @Override
    public Optional<String> code(String nom, int annee, String departement) {
        return liste.join().code(nom, annee, departement);
    }
}
