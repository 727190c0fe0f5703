package fr.apiparticulier.gateway.tls;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.Config;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.provenance.Reseau;
import fr.apiparticulier.gateway.provider.Operation;

/**
 * Production speaks to nobody in clear, and to nobody who could be somebody else, unless its operator says that the network
 * sees to it ({@code particulier.tls.exige=false}). See docs/tls.md.
 */
final class EncryptionCheck {

    private static final String VERIFIED = "verify-full";
    /** As in {@code quarkus.tls."fournisseurs".trust-all} and {@code QUARKUS_DATASOURCE_REACTIVE_TRUST_ALL}. */
    private static final Pattern TRUST_ALL = Pattern.compile("(?i)quarkus[._].*[._]trust[-_]all");
    private static final String REDIS = "quarkus.redis.hosts";
    private static final String COLLECTOR = "particulier.collecteur.adresse";
    private static final List<Reseau> LOOPBACK = Stream.of("127.0.0.0/8", "::1").map(Reseau::lire).flatMap(Optional::stream)
            .toList();

    void check(@Observes StartupEvent start, GatewayConfig gateway, Config config) {
        if (gateway.environnement() == Environnement.PRODUCTION && gateway.tls().exige()) {
            inClear(name -> config.getOptionalValue(name, String.class))
                    .or(() -> trustingAnyone(config))
                    .ifPresent(name -> {
                        throw new ConfigurationException(name + ": not encrypted and verified (docs/tls.md says how; "
                                + "particulier.tls.exige=false if the network does it)");
                    });
        }
    }

    /** @return the first property by which any certificate will do, whoever made it: nothing is to be told from another then */
    static Optional<String> trustingAnyone(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> TRUST_ALL.matcher(name).matches())
                .filter(name -> config.getOptionalValue(name, Boolean.class).orElse(false)).sorted().findFirst();
    }

    /** @return the first property that lets something travel in clear */
    static Optional<String> inClear(Function<String, Optional<String>> config) {
        Map<String, String> expected = new LinkedHashMap<>();
        Arrays.stream(Service.values())
                .forEach(service -> expected.put("particulier.fournisseurs.adresse." + Operation.name(service), "https:"));
        expected.put("quarkus.datasource.reactive.postgresql.ssl-mode", VERIFIED);
        expected.put("quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", VERIFIED);
        // Only some gateways have one; VerifiedRedis sees to the rest.
        config.apply(REDIS).ifPresent(hosts -> expected.put(REDIS, "rediss:"));
        config.apply(COLLECTOR).ifPresent(address -> expected.put(COLLECTOR, "https:"));
        if (servesOperatorsFromAfar(config)) {
            expected.put("particulier.admin.tls", "");
        }
        return expected.entrySet().stream()
                .filter(entry -> !areAll(config.apply(entry.getKey()).map(EncryptionCheck::word), entry.getValue()))
                .map(Map.Entry::getKey).findFirst();
    }

    private static boolean areAll(Optional<String> values, String prefix) {
        return values.isPresent() && Arrays.stream(values.get().split(",")).allMatch(value -> value.strip().startsWith(prefix));
    }

    /** Secrets and tokens just issued pass there. */
    private static boolean servesOperatorsFromAfar(Function<String, Optional<String>> config) {
        return config.apply("particulier.admin.operateurs").isPresent()
                && !isLoopback(config.apply("particulier.admin.hote").orElse(""));
    }

    private static boolean isLoopback(String host) {
        byte[] address = Reseau.octets(host);
        return host.equals("localhost") || address != null && LOOPBACK.stream().anyMatch(own -> own.contient(address));
    }

    /** The framework reads {@code VERIFY_FULL} as it does {@code verify-full}. */
    private static String word(String value) {
        return value.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
