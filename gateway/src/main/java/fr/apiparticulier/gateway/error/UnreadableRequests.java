package fr.apiparticulier.gateway.error;

import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.header.SafeHeaders;

/** Requests that end outside a resource get a documented body too, and nothing of what they held. */
final class UnreadableRequests {

    private final ObjectMapper json;
    private final SafeHeaders safe;

    UnreadableRequests(ObjectMapper json, SafeHeaders safe) {
        this.json = json;
        this.safe = safe;
    }

    void answer(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
        // "*", and the addresses of CONNECT, match no route at all.
        router.errorHandler(404, this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.response().headWritten()) {
            context.request().connection().close();
            return;
        }
        String path = context.request().path() == null ? "" : context.request().path();
        Refusal refusal = refusal(context);
        ErrorAnswer answer = ErrorAnswer.of(path,
                Accepted.of(context.request().headers()), refusal.errors(), refusal.retryAfter().orElse(null));
        refusal.retryAfterSeconds().ifPresent(wait -> context.response().putHeader(HttpHeaders.RETRY_AFTER, wait));
        safe.put(context);
        context.response().setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.mediaType())
                .end(context.request().method() == HttpMethod.HEAD ? "" : written(answer.body()));
    }

    private static Refusal refusal(RoutingContext context) {
        if (context.failure() instanceof Refusal refusal) {
            return refusal;
        }
        GatewayError error = Protocol.error(context.statusCode());
        if (error == GatewayError.INTERNAL && context.failure() != null) {
            ErrorMappers.tell(context.failure());
        }
        return new Refusal(error);
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an error body is a record of texts", e);
        }
    }
}
