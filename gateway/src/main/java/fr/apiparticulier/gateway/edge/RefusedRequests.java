package fr.apiparticulier.gateway.edge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.enterprise.event.Observes;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The requests that stand for those that were refused before they were any, and their way to a documented answer. */
public final class RefusedRequests {

    /** Nobody outside this process knows it, or one could have oneself refused. */
    private static final String STATUS = "x-refusee-" + UUID.randomUUID();

    /** @return nothing of the refused one but its path, what it accepts, which the form of an error depends on, and whence it came */
    static ByteBuf request(RequestHead head, int status) {
        String request = (head.isHead() ? "HEAD " : "GET ") + head.path()
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + head.kept() + STATUS + ": " + status + "\r\n\r\n";
        return Unpooled.copiedBuffer(request, StandardCharsets.ISO_8859_1);
    }

    void refuse(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(RefusedRequests::refuse);
    }

    void refuse(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(RefusedRequests::refuse);
    }

    /** @return whether it stands for a refused request */
    static boolean isRefused(RoutingContext context) {
        return context.request().getHeader(STATUS) != null;
    }

    /** Before every route of this process: without it, what stands for a refused request would be served. */
    public static void refuse(RoutingContext context) {
        String status = context.request().getHeader(STATUS);
        if (status == null) {
            context.next();
        } else {
            context.fail(Integer.parseInt(status));
        }
    }

    /** A gateway that would read requests without {@link StrictRequests} does not start. */
    void check(@Observes StartupEvent start, Vertx vertx, ConnexionsConfig connexions) {
        if (!(((VertxInternal) vertx).transport() instanceof StrictTransport)) {
            throw new IllegalStateException("requests would be read without StrictRequests: META-INF/services is incomplete");
        }
    }
}
