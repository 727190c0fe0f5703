package fr.apiparticulier.gateway.edge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.quota.AddressLimit;
import fr.apiparticulier.gateway.quota.AddressLimit.Rule;
import fr.apiparticulier.gateway.quota.ClientAddress;
import fr.apiparticulier.gateway.quota.QuotaConfig;

/**
 * One address calls so many times a minute at most, before a route is looked for or a token is read. Pings are free. Behind a
 * proxy all calls would be the proxy's: {@code quarkus.http.proxy.*} says which proxy to believe about its clients.
 */
final class AddressLimitFilter {

    private static final Pattern FREE = Pattern.compile("/api/pings|/api/(?:[^/]*/)?ping");

    private final AddressLimit limit;
    private final Counter refused;

    AddressLimitFilter(QuotaConfig config, Clock clock, MeterRegistry meters) {
        this.limit = new AddressLimit(List.of(new Rule(config.appelsParMinuteParAdresse(), Duration.ofMinutes(1))), clock);
        this.refused = meters.counter("particulier.quota.refus", "cause", "adresse");
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    void refuse(HttpServerRequest request) {
        if (FREE.matcher(request.path()).matches()) {
            return;
        }
        Duration wait = limit.tryCall(ClientAddress.of(request));
        if (!wait.isZero()) {
            refused.increment();
            throw new Refusal(GatewayError.TOO_MANY_REQUESTS, wait);
        }
    }
}
