package fr.apiparticulier.gateway.franceconnect;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.gateway.franceconnect.FranceConnectConfig.Acces;
import fr.apiparticulier.gateway.provider.ProviderFailure;

/** What is said to FranceConnect: the token in a form, never in a URL. */
final class FranceConnectClient {

    /** @param body null if it is empty */
    record Answer(int status, String body) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** An answer has about 3,000 characters, a key set some more; what is longer is not read to its end. */
    private static final int MAX_LENGTH = 131_072;

    private final HttpClient http;
    private final Acces acces;
    private final String secret;
    private final long timeout;

    FranceConnectClient(Vertx vertx, FranceConnectConfig config, Acces acces) {
        this.acces = acces;
        this.secret = secret(acces.secret());
        this.http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(config.simultanes())
                .setConnectTimeout(Math.toIntExact(config.delai().toMillis())));
        // A little after whoever waits has given up: the connection does not stay behind.
        this.timeout = 2 * config.delai().toMillis();
    }

    Uni<Answer> introspect(String token) {
        return answer(() -> call(HttpMethod.POST, acces.introspection())
                .compose(request -> request.putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
                        .send(form("client_id", acces.client()) + "&" + form("client_secret", secret) + "&"
                                + form("token", token))
                        .compose(FranceConnectClient::read)));
    }

    Uni<Answer> signatureKeys() {
        return answer(() -> call(HttpMethod.GET, acces.signatures())
                .compose(request -> request.send().compose(FranceConnectClient::read)));
    }

    private Future<HttpClientRequest> call(HttpMethod method, URI url) {
        // Whoever redirects us is not FranceConnect: a secret goes with each call.
        return http.request(new RequestOptions().setMethod(method).setAbsoluteURI(url.toString()).setTimeout(timeout)
                .setFollowRedirects(false));
    }

    private static String form(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Uni<Answer> answer(Supplier<Future<Answer>> call) {
        return Uni.createFrom().completionStage(() -> call.get().toCompletionStage());
    }

    /** Where the call is sent, on its event loop: whoever came later might find that the answer is over. */
    private static Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail)
                .handler(part -> {
                    if (body.length() + part.length() > MAX_LENGTH) {
                        answer.tryFail(new ProviderFailure(ProviderFault.UNKNOWN));
                        response.request().reset();
                    } else {
                        body.appendBuffer(part);
                    }
                })
                .endHandler(end -> answer.tryComplete(
                        new Answer(response.statusCode(), body.length() == 0 ? null : body.toString())));
        return answer.future();
    }

    private static String secret(URI file) {
        try {
            String secret = Files.readString(Path.of(file)).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException | IllegalArgumentException e) {
            // Said below.
        }
        throw new ConfigurationException(
                "particulier.france-connect.acces.secret: not readable (expected: file: URL of the client_secret)");
    }
}
