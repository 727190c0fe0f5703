package fr.apiparticulier.concurrent.spring;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;

import com.nimbusds.jose.jwk.JWKSet;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.filter.ratelimit.KeyResolver;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.ReactiveJwtGrantedAuthoritiesConverterAdapter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import reactor.core.publisher.Flux;

/**
 * A gateway as its documentation makes one: a resource server that verifies tokens and asks for a scope, a limit for each
 * token, a circuit breaker, and one route. Settings: {@code concurrent.arriere}, {@code concurrent.cles} and
 * {@code concurrent.scope}.
 */
@SpringBootApplication
@EnableWebFluxSecurity
public class Application {

    private static final String AUTORITE = "SCOPE_";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    ReactiveJwtDecoder jetons(@Value("${concurrent.cles}") URI cles) throws IOException, ParseException {
        JWKSet lues = JWKSet.parse(Files.readString(Path.of(cles)));
        return new JetonsConnus(NimbusReactiveJwtDecoder.withJwkSource(jeton -> Flux.fromIterable(lues.getKeys()))
                .jwsAlgorithm(SignatureAlgorithm.ES256).build());
    }

    @Bean
    SecurityWebFilterChain securite(ServerHttpSecurity http, ReactiveJwtDecoder jetons,
            @Value("${concurrent.scope}") String scope) {
        JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
        scopes.setAuthoritiesClaimName("scopes");
        scopes.setAuthorityPrefix(AUTORITE);
        ReactiveJwtAuthenticationConverter appelant = new ReactiveJwtAuthenticationConverter();
        appelant.setJwtGrantedAuthoritiesConverter(new ReactiveJwtGrantedAuthoritiesConverterAdapter(scopes));
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(appels -> appels.anyExchange().hasAuthority(AUTORITE + scope))
                .oauth2ResourceServer(serveur -> serveur
                        .jwt(jwt -> jwt.jwtDecoder(jetons).jwtAuthenticationConverter(appelant)))
                .build();
    }

    /** As long as ours waits for a provider; the library's second is over while a cold JVM answers. */
    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> patience() {
        return coupes -> coupes.configureDefault(nom -> new Resilience4JConfigBuilder(nom)
                .circuitBreakerConfig(CircuitBreakerConfig.ofDefaults())
                .timeLimiterConfig(TimeLimiterConfig.custom().timeoutDuration(PATIENCE).build()).build());
    }

    @Bean
    ParJeton limite() {
        return new ParJeton();
    }

    @Bean
    KeyResolver jeton() {
        return appel -> appel.<JwtAuthenticationToken>getPrincipal().map(qui -> qui.getToken().getId());
    }

    @Bean
    RouteLocator routes(RouteLocatorBuilder routes, @Value("${concurrent.arriere}") String arriere, ParJeton limite,
            KeyResolver jeton) {
        return routes.routes().route("question", route -> route.path("/**").filters(filtres -> filtres
                .requestRateLimiter(quota -> quota.setRateLimiter(limite).setKeyResolver(jeton))
                .circuitBreaker(coupe -> coupe.setName("question"))).uri(arriere)).build();
    }
}
