package fr.apiparticulier.suite.saut;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/**
 * As little as a JVM can do and still know who calls: a token that was verified is known for good, and the call goes on. No
 * quota, no mask, no journal: a floor, not a gateway. Arguments: its port, the port behind it, a JWK set, the scope.
 */
final class RelaisNu extends AbstractVerticle {

    private static final String ICI = "127.0.0.1";
    private static final int BOUCLES = 2;
    private static final int CONNEXIONS = 64;
    private static final int REFUSE = 401;
    private static final int INTERDIT = 403;
    private static final int PANNE = 502;

    private final Map<String, Set<String>> connus;
    private final JwtConsumer verification;
    private final int port;
    private final int arriere;
    private final String scope;
    private HttpClient http;

    private RelaisNu(Map<String, Set<String>> connus, JwtConsumer verification, int port, int arriere, String scope) {
        this.connus = connus;
        this.verification = verification;
        this.port = port;
        this.arriere = arriere;
        this.scope = scope;
    }

    public static void main(String[] arguments) throws Exception {
        JwtConsumer verification = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(
                        new JsonWebKeySet(Files.readString(Path.of(arguments[2]))).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setSkipDefaultAudienceValidation().setRequireExpirationTime().build();
        Map<String, Set<String>> connus = new ConcurrentHashMap<>();
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(BOUCLES).setPreferNativeTransport(true)).deployVerticle(
                () -> new RelaisNu(connus, verification, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]),
                        arguments[3]),
                new DeploymentOptions().setInstances(BOUCLES)).toCompletionStage().toCompletableFuture().join();
    }

    @Override
    public void start() {
        http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNEXIONS).setDefaultHost(ICI)
                .setDefaultPort(arriere));
        vertx.createHttpServer().requestHandler(this::passer).listen(port, ICI);
    }

    private void passer(HttpServerRequest appel) {
        Set<String> scopes = scopes(appel.getHeader(HttpHeaders.AUTHORIZATION));
        if (scopes.contains(scope)) {
            transmettre(appel);
        } else {
            appel.response().setStatusCode(scopes.isEmpty() ? REFUSE : INTERDIT).end();
        }
    }

    private Set<String> scopes(String autorisation) {
        Set<String> deja = autorisation == null ? Set.of() : connus.get(autorisation);
        if (deja != null) {
            return deja;
        }
        try {
            JwtClaims contenu = verification.processToClaims(autorisation.substring("Bearer ".length()));
            Set<String> scopes = Set.copyOf(contenu.getStringListClaimValue("scopes"));
            connus.put(autorisation, scopes);
            return scopes;
        } catch (InvalidJwtException | MalformedClaimException | StringIndexOutOfBoundsException e) {
            return Set.of();
        }
    }

    private void transmettre(HttpServerRequest appel) {
        http.request(new RequestOptions().setMethod(appel.method()).setURI(appel.uri())).compose(HttpClientRequest::send)
                .compose(reponse -> {
                    appel.response().setStatusCode(reponse.statusCode()).headers().setAll(reponse.headers());
                    return reponse.pipeTo(appel.response());
                }).onFailure(echec -> {
                    if (!appel.response().ended()) {
                        appel.response().setStatusCode(PANNE).end();
                    }
                });
    }
}
