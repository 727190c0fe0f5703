package fr.apiparticulier.provider.registre;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/**
 * Whoever sends a file waits in silence while it is being indexed, for minutes where it is a country's. Their connection is not
 * ended as one that nobody uses; instead it serves that one call and closes.
 */
final class Patience {

    /** The name under which the server watches for silence. */
    private static final String VEILLE = "idle";

    private Patience() {
    }

    /** @param appel of somebody who may import */
    static void avoir(RoutingContext appel) {
        if (appel.request().connection() instanceof ConnectionBase connexion) {
            appel.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            appel.addEndHandler(fini -> connexion.close());
            ChannelPipeline etapes = connexion.channel().pipeline();
            ChannelHandler veille = etapes.get(VEILLE);
            if (veille != null) {
                etapes.remove(veille);
            }
        }
    }
}
