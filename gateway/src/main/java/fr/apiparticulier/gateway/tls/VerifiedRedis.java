package fr.apiparticulier.gateway.tls;

import jakarta.inject.Singleton;

import io.quarkus.redis.client.RedisOptionsCustomizer;
import io.vertx.redis.client.RedisOptions;

/**
 * Whatever the TLS configuration of Redis says: a certificate of our authority that names another host is another service's,
 * and one of nobody's authority is anyone's. Left alone, the client looks at no name unless it is told to.
 */
@Singleton
final class VerifiedRedis implements RedisOptionsCustomizer {

    @Override
    public void customize(String client, RedisOptions options) {
        options.getNetClientOptions().setHostnameVerificationAlgorithm("HTTPS").setTrustAll(false);
    }
}
