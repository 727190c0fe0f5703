package fr.apiparticulier.gateway.franceconnect;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.gateway.franceconnect.FranceConnectConfig.Acces;

/** What is said to FranceConnect: the token in a form, never in a URL. */
final class FranceConnectClient {

    /** @param body null if it is empty */
    record Answer(int status, String body) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    private final WebClient web;
    private final Acces acces;
    private final String secret;
    private final long timeout;

    FranceConnectClient(Vertx vertx, FranceConnectConfig config, Acces acces) {
        this.acces = acces;
        this.secret = secret(acces.secret());
        this.web = WebClient.create(vertx, new WebClientOptions()
                // Whoever redirects us is not FranceConnect: a secret goes with each call.
                .setFollowRedirects(false).setMaxPoolSize(config.simultanes())
                .setConnectTimeout(Math.toIntExact(config.delai().toMillis())).setUserAgentEnabled(false));
        // A little after whoever waits has given up: the connection does not stay behind.
        this.timeout = 2 * config.delai().toMillis();
    }

    Uni<Answer> introspect(String token) {
        MultiMap form = MultiMap.caseInsensitiveMultiMap()
                .add("client_id", acces.client()).add("client_secret", secret).add("token", token);
        return answer(() -> web.postAbs(acces.introspection().toString()).timeout(timeout).sendForm(form));
    }

    Uni<Answer> signatureKeys() {
        return answer(() -> web.getAbs(acces.signatures().toString()).timeout(timeout).send());
    }

    private static Uni<Answer> answer(Supplier<Future<HttpResponse<Buffer>>> call) {
        return Uni.createFrom().completionStage(() -> call.get().toCompletionStage())
                .map(response -> new Answer(response.statusCode(), response.bodyAsString()));
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
