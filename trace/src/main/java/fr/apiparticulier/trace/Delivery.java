package fr.apiparticulier.trace;

import java.time.Duration;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;

/**
 * One message to a collector, of whose answer the status alone counts. What else it says is read past, so that the connection can
 * be used again, but neither for ever nor without end: then the connection is closed.
 */
final class Delivery {

    /** Far more than a collector has to say. */
    private static final long LIMIT = 64 * 1024;

    private final Promise<Void> taken = Promise.promise();
    private HttpClientRequest request;
    private long read;

    private Delivery() {
    }

    /** @return fails with a status that is none of success, with the connection, or with an answer that does not end */
    static Future<Void> of(Vertx vertx, HttpClient http, RequestOptions options, Buffer body, Duration patience) {
        Delivery delivery = new Delivery();
        // One event loop has the clock, the connection and the answer, whoever asked.
        vertx.getOrCreateContext().runOnContext(now -> delivery.begin(vertx, http, options, body, patience));
        return delivery.taken.future();
    }

    private void begin(Vertx vertx, HttpClient http, RequestOptions options, Buffer body, Duration patience) {
        long clock = vertx.setTimer(patience.toMillis(), late -> giveUp("no end after " + patience));
        taken.future().onComplete(over -> vertx.cancelTimer(clock));
        http.request(options).onFailure(taken::tryFail).onSuccess(opened -> send(opened, body));
    }

    private void send(HttpClientRequest opened, Buffer body) {
        request = opened;
        if (taken.future().isComplete()) {
            opened.reset();
        } else {
            opened.send(body).onFailure(taken::tryFail).onSuccess(this::read);
        }
    }

    private void read(HttpClientResponse response) {
        response.exceptionHandler(taken::tryFail)
                .handler(part -> {
                    read += part.length();
                    if (read > LIMIT) {
                        giveUp("no end after " + LIMIT + " bytes");
                    }
                })
                .endHandler(end -> {
                    if (response.statusCode() / 100 == 2) {
                        taken.tryComplete();
                    } else {
                        taken.tryFail("status " + response.statusCode());
                    }
                });
    }

    private void giveUp(String why) {
        if (taken.tryFail(why) && request != null) {
            request.reset();
        }
    }
}
