package fr.apiparticulier.concurrent.spring;

import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** A token that was verified is not verified again for some minutes, as long as it lives. */
final class JetonsConnus implements ReactiveJwtDecoder {

    private static final int JETONS = 200_000;
    private static final Duration MEMOIRE = Duration.ofMinutes(10);

    private final Cache<String, Jwt> connus = Caffeine.newBuilder().maximumSize(JETONS).expireAfterWrite(MEMOIRE).build();
    private final ReactiveJwtDecoder verification;

    JetonsConnus(ReactiveJwtDecoder verification) {
        this.verification = verification;
    }

    @Override
    public Mono<Jwt> decode(String jeton) {
        Jwt connu = connus.getIfPresent(jeton);
        return connu != null && connu.getExpiresAt().isAfter(Instant.now())
                ? Mono.just(connu)
                : verification.decode(jeton).doOnNext(verifie -> connus.put(jeton, verifie));
    }
}
