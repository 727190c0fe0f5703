package fr.apiparticulier.gateway.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

import fr.apiparticulier.contract.erreur.DataHolder;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.franceconnect.FranceConnectConfig.Acces;
import fr.apiparticulier.gateway.provenance.ClientAddress;
import fr.apiparticulier.gateway.provider.GuardedCalls;
import fr.apiparticulier.gateway.quota.AddressLimit;
import fr.apiparticulier.gateway.quota.AddressLimit.Rule;

/** From an opaque token to a credential: its form, what is known of it, how often its sender asked, FranceConnect. */
final class Introspector {

    /** All FranceConnect tokens are this one in journals: they live for a minute, and nobody can revoke one here. */
    private static final TokenId TOKEN = new TokenId(UUID.fromString("11111111-1111-1111-1111-111111111111"));

    private final KnownTokens known;
    private final AddressLimit limit;
    private final GuardedCalls guard;
    private final Questions questions;
    private final Outcomes outcomes;

    private Introspector(KnownTokens known, AddressLimit limit, GuardedCalls guard, Questions questions,
            Outcomes outcomes) {
        this.known = known;
        this.limit = limit;
        this.guard = guard;
        this.questions = questions;
        this.outcomes = outcomes;
    }

    static Introspector of(FranceConnectConfig config, Acces acces, DecryptionKeys keys, Vertx vertx, Clock clock,
            MeterRegistry meters) {
        FranceConnectClient client = new FranceConnectClient(vertx, config, acces);
        return new Introspector(new KnownTokens(config.memoire(), clock),
                new AddressLimit(List.of(new Rule(config.parMinute(), Duration.ofMinutes(1)),
                        new Rule(config.parHeure(), Duration.ofHours(1))), clock),
                new GuardedCalls("france-connect", DataHolder.FRANCE_CONNECT, config.delai(), config.simultanes()),
                new Questions(client, new SignatureKeys(client, clock), new AnswerReader(acces, keys, clock),
                        new SeenTokens(clock), vertx),
                new Outcomes(meters));
    }

    /** @param address as {@link ClientAddress#counted(String)} says it */
    Uni<Credential> identify(String token, String address) {
        if (!Questions.isAToken(token)) {
            throw new Refusal(GatewayError.FRANCE_CONNECT_MALFORMED);
        }
        return known.find(token).map(said -> Uni.createFrom().item(said)).orElseGet(() -> ask(token, address))
                .map(Introspector::credential);
    }

    private Uni<Introspection> ask(String token, String address) {
        Duration wait = limit.tryCall(address);
        if (!wait.isZero()) {
            outcomes.throttled();
            throw new Refusal(GatewayError.TOO_MANY_REQUESTS, wait);
        }
        return guard.ask(() -> questions.ask(token))
                .invoke(said -> known.keep(token, said))
                .onItemOrFailure().invoke((said, failure) -> outcomes.count(failure));
    }

    private static Credential credential(Introspection said) {
        if (said.identite() == null) {
            throw new Refusal(GatewayError.FRANCE_CONNECT_PIVOT);
        }
        return new Credential(TOKEN, said.client(), said.scopes(), said.expiry(), said.identite());
    }
}
