package fr.apiparticulier.gateway.admin;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the operator says about the listener for operators. */
@ConfigMapping(prefix = "particulier.admin")
public interface AdminConfig {

    /**
     * {@code file:} URL that names who may, in lines {@code name gestion|lecture sha256-of-secret} (see
     * {@code operator/README.md}); the file may change while the gateway runs. Left out, there is no such listener.
     */
    Optional<URI> operateurs();

    /** Where it listens: never an address that clients reach; in production not without {@link #tls()} unless it is the loopback. */
    @WithDefault("127.0.0.1")
    String hote();

    /** Name in the framework's TLS registry ({@code quarkus.tls.<name>}); left out, operators are served in clear. */
    Optional<String> tls();

    /** Its port: neither the public one nor the one for health and metrics; 0 for any free one. */
    @WithDefault("9180")
    int port();
}
