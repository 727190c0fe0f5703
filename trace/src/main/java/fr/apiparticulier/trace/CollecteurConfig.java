package fr.apiparticulier.trace;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where traces go ({@code docs/exploitation/traces-et-logs.md}). */
@ConfigMapping(prefix = "particulier.collecteur")
public interface CollecteurConfig {

    /**
     * Who takes traces, by OTLP over HTTP, as in {@code https://collecteur.observation:4318/v1/traces}; without it nothing is
     * traced.
     */
    Optional<URI> adresse();

    /**
     * The name of the TLS configuration ({@code quarkus.tls.<name>.…}) that says whom a collector at {@code https:} is recognised
     * by; without it the JVM's authorities count.
     */
    Optional<String> tls();
}
