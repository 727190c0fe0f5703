package fr.apiparticulier.gateway.ping;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;

import fr.apiparticulier.gateway.environnement.GatewayConfig;

/**
 * Where clients find this gateway: as configured, else as the call came in. Behind a front server the latter is right only if
 * {@code quarkus.http.proxy} trusts what that server forwards; a stranger's {@code X-Forwarded-Host} is not believed.
 */
@ApplicationScoped
class PublicAddress {

    private final Optional<String> configured;

    PublicAddress(GatewayConfig config) {
        this.configured = config.adressePublique().map(URI::toASCIIString).map(url -> url.replaceAll("/+$", ""));
    }

    /** @return an absolute URL of that path; the path alone if the call did not say where it went (HTTP/1.0) */
    String url(String path, HttpServerRequest request) {
        return configured.orElseGet(() -> request.authority() == null ? "" : request.scheme() + "://" + request.authority())
                + path;
    }
}
