package fr.apiparticulier.gateway.provenance;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.Config;

/**
 * The front servers that {@code quarkus.http.proxy.*} says to believe, and in which header they say where a call comes from.
 *
 * @param header empty if nobody's word counts
 * @param networks theirs; empty, which production refuses, if anyone's word counts
 */
public record TrustedProxies(Optional<String> header, List<Reseau> networks) {

    static final String FORWARDED = "Forwarded";
    static final String X_FORWARDED_FOR = "X-Forwarded-For";

    private static final String PREFIX = "quarkus.http.proxy.";

    /** @throws ConfigurationException if it says what would let a client choose its own address, or cannot be read */
    public static TrustedProxies of(Config config) {
        if (flag(config, "use-proxy-protocol").orElse(false)) {
            throw new ConfigurationException(PREFIX + "use-proxy-protocol: true (expected: false, and addresses in a header: "
                    + "requests are framed before that protocol would be read, and whoever connects could speak it)");
        }
        if (!flag(config, "proxy-address-forwarding").orElse(false)) {
            return new TrustedProxies(Optional.empty(), List.of());
        }
        return new TrustedProxies(header(config), config.getOptionalValues(PREFIX + "trusted-proxies", String.class)
                .orElse(List.of()).stream().map(TrustedProxies::network).toList());
    }

    /** One of the two, or a client writes the one that its front server does not. */
    private static Optional<String> header(Config config) {
        boolean forwarded = flag(config, "allow-forwarded").orElse(false);
        boolean xForwarded = flag(config, "allow-x-forwarded").orElse(!forwarded);
        if (forwarded && xForwarded) {
            throw new ConfigurationException(PREFIX + "allow-forwarded, " + PREFIX
                    + "allow-x-forwarded: both true (expected: the one that the front servers write)");
        }
        return forwarded ? Optional.of(FORWARDED) : Optional.of(X_FORWARDED_FOR).filter(name -> xForwarded);
    }

    /** A name would be whoever DNS says it is at the time. */
    private static Reseau network(String text) {
        return Reseau.lire(text).orElseThrow(() -> new ConfigurationException(PREFIX + "trusted-proxies: " + text.strip()
                + " (expected: addresses or networks, as in 192.0.2.1,10.0.0.0/8)"));
    }

    private static Optional<Boolean> flag(Config config, String name) {
        return config.getOptionalValue(PREFIX + name, Boolean.class);
    }

    /** @return whether the other end of a connection is believed about its client */
    boolean isBelieved(String peer) {
        return networks.isEmpty() || has(peer);
    }

    /** @return whether that address is one of a front server that is named */
    public boolean has(String address) {
        byte[] bytes = Reseau.octets(address);
        return bytes != null && networks.stream().anyMatch(network -> network.contient(bytes));
    }
}
