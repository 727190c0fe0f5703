package fr.apiparticulier.provider.sonde;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

import fr.apiparticulier.provider.sonde.Sondage.Resultat;

/** Questions asked by as many as ask at once, each whenever the last one of theirs is answered. */
final class Lot {

    private final List<Demande> demandes;
    private final long[] durees;
    private final AtomicInteger suivante = new AtomicInteger();
    private final AtomicInteger trouvees = new AtomicInteger();
    private final AtomicInteger restantes;
    private final CompletableFuture<Void> fin = new CompletableFuture<>();

    /** @param demandes one at least */
    Lot(List<Demande> demandes) {
        this.demandes = demandes;
        this.durees = new long[demandes.size()];
        this.restantes = new AtomicInteger(demandes.size());
    }

    /** @throws java.util.concurrent.CompletionException if one of them fails */
    Resultat poser(Vertx vertx, int simultanes) {
        long debut = System.nanoTime();
        for (int client = 0; client < simultanes; client++) {
            // As connections are: each keeps to one event loop.
            poser(vertx.getOrCreateContext());
        }
        fin.join();
        return new Resultat(trouvees.get(), System.nanoTime() - debut, durees);
    }

    private void poser(Context boucle) {
        int numero = suivante.getAndIncrement();
        if (numero < durees.length) {
            // As calls are: each has a context of its own, where a session may be.
            Context appel = VertxContext.createNewDuplicatedContext(boucle);
            VertxContextSafetyToggle.setContextSafe(appel, true);
            appel.runOnContext(ici -> {
                long debut = System.nanoTime();
                demander(demandes.get(numero)).subscribe().with(reponse -> {
                    durees[numero] = System.nanoTime() - debut;
                    repondue(reponse);
                    poser(boucle);
                }, fin::completeExceptionally);
            });
        }
    }

    private static Uni<? extends Optional<?>> demander(Demande demande) {
        return Uni.createFrom().deferred(demande::get);
    }

    private void repondue(Optional<?> reponse) {
        if (reponse.isPresent()) {
            trouvees.incrementAndGet();
        }
        if (restantes.decrementAndGet() == 0) {
            fin.complete(null);
        }
    }
}
