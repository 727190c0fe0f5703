package fr.apiparticulier.gateway.commune;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The list that ships within this program. Reading it takes as long as half of a native gateway's start, so it is begun
 * before anything else, on a thread of its own, when nobody knows yet whether the operator has a list of his own.
 */
public final class ListeLivree {

    private static final String LIVREE = "/communes/communes.csv";
    /** Null before it is begun, and after it is taken: who took it keeps the list alive, or nobody does. */
    private static final AtomicReference<CompletableFuture<Communes>> COMMENCEE = new AtomicReference<>();

    private ListeLivree() {
    }

    /** Begins to read it, and returns at once; an end of the program does not wait for it. */
    public static void commencer() {
        COMMENCEE.set(commencee());
    }

    /** @return the list, begun before or now; it ends with IllegalStateException if this program was built without one */
    static CompletableFuture<Communes> prendre() {
        CompletableFuture<Communes> liste = COMMENCEE.getAndSet(null);
        return liste == null ? commencee() : liste;
    }

    /** @return the lines of the list */
    static List<Ligne> lignes() {
        try {
            return FichierCommunes.lire(ListeLivree.class.getResourceAsStream(LIVREE));
        } catch (IOException e) {
            throw new IllegalStateException(LIVREE + ": " + e.getMessage(), e);
        }
    }

    private static CompletableFuture<Communes> commencee() {
        CompletableFuture<Communes> liste = new CompletableFuture<>();
        Thread lecture = new Thread(() -> liste.completeAsync(() -> new ListeCommunes(lignes()), Runnable::run), "communes");
        lecture.setDaemon(true);
        lecture.start();
        return liste;
    }
}
