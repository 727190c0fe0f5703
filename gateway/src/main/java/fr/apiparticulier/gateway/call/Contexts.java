package fr.apiparticulier.gateway.call;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** A request goes on where it is at home, whoever brings what it waits for. */
public final class Contexts {

    private Contexts() {
    }

    /**
     * @return the same, its item or failure on the context that this is called on, and at once if it comes there already; on
     *         whatever it comes if this is called on none
     */
    public static <T> Uni<T> back(Uni<T> awaited) {
        Context own = Vertx.currentContext();
        return own == null ? awaited : awaited.emitOn(next -> {
            if (Vertx.currentContext() == own) {
                next.run();
            } else {
                own.runOnContext(here -> next.run());
            }
        });
    }
}
