package fr.apiparticulier.gateway.edge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.journal.Witness;
import fr.apiparticulier.gateway.parameter.PostedQuestions;
import fr.apiparticulier.gateway.provenance.ClientAddress;
import fr.apiparticulier.gateway.quota.AddressLimit;
import fr.apiparticulier.gateway.quota.AddressLimit.Rule;
import fr.apiparticulier.gateway.quota.QuotaConfig;

/**
 * One address calls so many times a minute at most, whatever it calls and however: before a route is looked for, a body or a
 * token read, or a request told that it is none. Pings are free.
 */
final class AddressLimitHandler {

    /** Before all other handlers of the router. */
    private static final int FIRST = 1;
    private static final Pattern FREE = Pattern.compile("/api/pings|/api/(?:[^/]*/)?ping");

    private final AddressLimit limit;
    private final ClientAddress addresses;
    private final Witness witness;
    private final Counter refused;

    AddressLimitHandler(QuotaConfig config, ClientAddress addresses, Witness witness, Clock clock, MeterRegistry meters) {
        this.limit = new AddressLimit(List.of(new Rule(config.appelsParMinuteParAdresse(), Duration.ofMinutes(1))), clock);
        this.addresses = addresses;
        this.witness = witness;
        this.refused = meters.counter("particulier.quota.refus", "cause", "adresse");
    }

    void add(@Observes @Priority(FIRST) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::limit);
    }

    private void limit(RoutingContext context) {
        boolean free = !RefusedRequests.isRefused(context) && FREE.matcher(context.request().path()).matches();
        if (free || PostedQuestions.isOnItsWay(context)) {
            context.next();
            return;
        }
        Duration wait = limit.tryCall(ClientAddress.counted(addresses.of(context.request())));
        if (wait.isZero()) {
            context.next();
            return;
        }
        refused.increment();
        witness.throttled(context.request().path());
        context.fail(new Refusal(GatewayError.TOO_MANY_REQUESTS, wait));
    }
}
