package fr.apiparticulier.gateway.provider;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;

import fr.apiparticulier.contract.erreur.ProviderFault;

/**
 * One call over HTTP, whose answer is read up to a limit. Whatever ends it early (the limit, a cancellation) closes its
 * connection; one that is read to its end gives it back to the pool. Fails with a {@link ProviderFailure} once the answer
 * has begun, and as the connection did before.
 */
final class Exchange {

    private final long limit;
    private final UniEmitter<? super RawAnswer> emitter;
    private HttpClientRequest request;
    private boolean over;
    private boolean whole;

    private Exchange(long limit, UniEmitter<? super RawAnswer> emitter) {
        this.limit = limit;
        this.emitter = emitter;
    }

    /** @param body null for none */
    static Uni<RawAnswer> of(HttpClient http, RequestOptions options, Buffer body, long limit) {
        return Uni.createFrom().emitter(emitter -> {
            Exchange exchange = new Exchange(limit, emitter);
            emitter.onTermination(exchange::end);
            http.request(options).onFailure(emitter::fail).onSuccess(opened -> exchange.send(opened, body));
        });
    }

    private void send(HttpClientRequest opened, Buffer body) {
        if (isOver(opened)) {
            opened.reset();
            return;
        }
        (body == null ? opened.send() : opened.send(body)).onFailure(emitter::fail).onSuccess(this::read);
    }

    private synchronized boolean isOver(HttpClientRequest opened) {
        request = opened;
        return over;
    }

    private void read(HttpClientResponse response) {
        Buffer body = Buffer.buffer();
        response.exceptionHandler(broken -> fail())
                .handler(part -> {
                    if (body.length() + (long) part.length() > limit) {
                        fail();
                    } else {
                        body.appendBuffer(part);
                    }
                })
                .endHandler(end -> {
                    markWhole();
                    emitter.complete(new RawAnswer(response.statusCode(), response.headers(), body));
                });
    }

    private void fail() {
        emitter.fail(new ProviderFailure(ProviderFault.UNKNOWN));
    }

    private synchronized void markWhole() {
        whole = true;
    }

    private synchronized void end() {
        if (!over) {
            over = true;
            if (request != null && !whole) {
                request.reset();
            }
        }
    }
}
