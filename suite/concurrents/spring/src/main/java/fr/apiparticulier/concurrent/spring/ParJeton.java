package fr.apiparticulier.concurrent.spring;

import java.time.Duration;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import org.springframework.cloud.gateway.filter.ratelimit.RateLimiter;
import reactor.core.publisher.Mono;

/** Twenty calls a second for each token, in this process's memory. */
final class ParJeton implements RateLimiter<Object> {

    private static final int APPELS = 20;
    private static final RateLimiterConfig LIMITE = RateLimiterConfig.custom().limitForPeriod(APPELS)
            .limitRefreshPeriod(Duration.ofSeconds(1)).timeoutDuration(Duration.ZERO).build();

    private final Cache<String, io.github.resilience4j.ratelimiter.RateLimiter> jetons = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(1)).build();

    @Override
    public Mono<Response> isAllowed(String route, String jeton) {
        boolean permis = jetons.get(jeton, neuf -> io.github.resilience4j.ratelimiter.RateLimiter.of(neuf, LIMITE))
                .acquirePermission();
        return Mono.just(new Response(permis, Map.of()));
    }

    @Override
    public Map<String, Object> getConfig() {
        return Map.of();
    }

    @Override
    public Class<Object> getConfigClass() {
        return Object.class;
    }

    @Override
    public Object newConfig() {
        return new Object();
    }
}
