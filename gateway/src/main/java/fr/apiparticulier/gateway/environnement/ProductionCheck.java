package fr.apiparticulier.gateway.environnement;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.ProxyConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;

import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;

/** Production does not start with what belongs to a sandbox, or with what a stranger could decide in its place. */
public final class ProductionCheck {

    /** RFC 2606 keeps these for examples: no real issuer ends so. */
    private static final List<String> RESERVED = List.of(".invalid", ".example", ".test", ".localhost");

    void check(@Observes StartupEvent start, GatewayConfig config, VertxHttpConfig http) {
        if (config.environnement() == Environnement.PRODUCTION) {
            refuse("particulier.jetons.emetteur", isSandbox(config.jetons().emetteur()),
                    "a sandbox issuer (expected: a real one)");
            // Else /api/pings would repeat whatever Host a stranger sends, to whoever reads a cached answer.
            refuse("particulier.adresse-publique", !isPublic(config.adressePublique()),
                    "missing or not public (expected: https: and the name clients know)");
            refuse("quarkus.http.proxy.trusted-proxies", believesAnyone(http.proxy()),
                    "missing (expected: the addresses of the front servers, since what they forward is believed)");
        }
    }

    private static void refuse(String name, boolean wrong, String why) {
        if (wrong) {
            throw new ConfigurationException(name + ": " + why + ", or particulier.environnement=BAC_A_SABLE");
        }
    }

    static boolean isPublic(Optional<URI> address) {
        return address.filter(url -> "https".equals(url.getScheme()) && url.getHost() != null && !isSandbox(url.toString()))
                .isPresent();
    }

    /** With forwarding on and nobody named, any client may write the address it is counted under. */
    static boolean believesAnyone(ProxyConfig proxy) {
        return proxy.proxyAddressForwarding() && proxy.trustedProxies().isEmpty();
    }

    /** @return whether a URL or an issuer is one under a name that is reserved for examples */
    public static boolean isSandbox(String issuer) {
        String lower = issuer.strip().toLowerCase(Locale.ROOT);
        return RESERVED.stream()
                .anyMatch(reserved -> Pattern.compile(Pattern.quote(reserved) + "\\.?([:/?#].*)?$").matcher(lower).find());
    }
}
