package fr.apiparticulier.gateway.franceconnect;

import java.util.List;
import java.util.regex.Pattern;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.provider.ProviderFailure;

/** One question to FranceConnect about one token, and what becomes of it. */
final class Questions {

    private static final Logger LOG = Logger.getLogger(Questions.class);

    /** What may be sent at all: an access token has some 40 characters, and no dot, as every JWT has. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_~+/=-]{16,256}");

    private final FranceConnectClient client;
    private final SignatureKeys signatures;
    private final AnswerReader reader;
    private final SeenTokens seen;
    private final Vertx vertx;

    Questions(FranceConnectClient client, SignatureKeys signatures, AnswerReader reader, SeenTokens seen, Vertx vertx) {
        this.client = client;
        this.signatures = signatures;
        this.reader = reader;
        this.seen = seen;
        this.vertx = vertx;
    }

    static boolean isAToken(String presented) {
        return TOKEN.matcher(presented).matches();
    }

    Uni<Introspection> ask(String token) {
        return client.introspect(token).map(this::answer).flatMap(this::open)
                .invoke(said -> seen.check(said.id(), token));
    }

    private String answer(FranceConnectClient.Answer answer) {
        if (answer.status() == 200) {
            return answer.body();
        }
        throw switch (error(answer)) {
            case "invalid_request" -> new Refusal(GatewayError.FRANCE_CONNECT_MALFORMED);
            case "invalid_client" -> ourFault();
            default -> ProviderFailure.ofStatus(answer.status());
        };
    }

    /** FranceConnect refuses us, not the token. The contract has no word for that but the one for a token it does not know. */
    private static Refusal ourFault() {
        LOG.error("FranceConnect refuses our client_id or client_secret (invalid_client): none of its tokens can be served");
        return new Refusal(GatewayError.FRANCE_CONNECT_CLIENT);
    }

    private static String error(FranceConnectClient.Answer answer) {
        try {
            boolean refused = answer.status() == 400 || answer.status() == 401;
            JsonObject body = refused && answer.body() != null ? new JsonObject(answer.body()) : null;
            return body != null && body.getValue("error") instanceof String error ? error : "";
        } catch (DecodeException | ClassCastException e) {
            return "";
        }
    }

    private Uni<Introspection> open(String answer) {
        return signatures.now().flatMap(keys -> read(answer, keys))
                .onFailure(UnknownSignatureKey.class)
                .recoverWithUni(() -> signatures.newer().flatMap(keys -> read(answer, keys)));
    }

    /** A private RSA operation is too long for the thread that serves everybody. */
    private Uni<Introspection> read(String answer, List<JsonWebKey> keys) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> reader.read(answer, keys), false).toCompletionStage());
    }
}
