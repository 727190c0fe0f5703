package fr.apiparticulier.gateway.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.gateway.provider.FournisseursConfig.DeLOperation;

/**
 * What one operation is held to.
 *
 * @param delay how long a client waits for it
 * @param volume of this many calls …
 * @param ratio … this share failed: …
 * @param rest … this long nobody asks
 * @param retries whether there is a second try
 */
record Limits(Duration delay, int volume, double ratio, Duration rest, boolean retries) {

    Limits {
        check(!delay.isNegative() && !delay.isZero(), "delai: " + delay + " (expected: > 0)");
        check(volume > 0, "disjoncteur.volume: " + volume + " (expected: > 0)");
        check(ratio > 0 && ratio <= 1, "disjoncteur.part: " + ratio + " (expected: > 0, <= 1)");
    }

    private static void check(boolean right, String wrong) {
        if (!right) {
            throw new ConfigurationException("particulier.fournisseurs: " + wrong);
        }
    }

    /** @throws ConfigurationException if a limit makes no sense, or is that of an operation which is none */
    static Limits of(FournisseursConfig config, Operation<?, ?> operation) {
        config.parOperation().keySet().forEach(name -> check(Operations.isNamed(name) && name.contains("/"),
                "par-operation: " + name + " (expected: as in cnaf/quotient-familial/identite)"));
        return new Limits(
                own(config, operation, DeLOperation::delai).orElse(config.delai()),
                own(config, operation, own -> own.disjoncteur().volume()).orElse(config.disjoncteur().volume()),
                own(config, operation, own -> own.disjoncteur().part()).orElse(config.disjoncteur().part()),
                own(config, operation, own -> own.disjoncteur().repos()).orElse(config.disjoncteur().repos()),
                own(config, operation, DeLOperation::reprises).orElse(config.reprises().actives()));
    }

    private static <T> Optional<T> own(FournisseursConfig config, Operation<?, ?> operation,
            Function<DeLOperation, Optional<T>> said) {
        return Stream.<DeLOperation>concat(Stream.ofNullable(config.parOperation().get(operation.name())),
                Stream.ofNullable(config.parFournisseur().get(operation.service())))
                .map(said).flatMap(Optional::stream).findFirst();
    }
}
