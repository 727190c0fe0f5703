package fr.apiparticulier.gateway.habilitation;

import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;

import fr.apiparticulier.gateway.credential.Credential;

/**
 * {@link Habilitations} for the call being served, which comes from the connection's other end, or from where a proxy says
 * whom {@code quarkus.http.proxy.*} trusts.
 */
@ApplicationScoped
public class Admission {

    private final Habilitations habilitations;
    private final CurrentVertxRequest request;

    Admission(Habilitations habilitations, CurrentVertxRequest request) {
        this.habilitations = habilitations;
        this.request = request;
    }

    /** @throws fr.apiparticulier.gateway.error.Refusal saying why the credential may not be used */
    public Grant admit(Credential credential) {
        return habilitations.admit(credential, adresse());
    }

    /**
     * @return its habilitation's quota, whatever the credential may do; empty for that of everyone
     * @throws fr.apiparticulier.gateway.error.Refusal as long as nothing is known
     */
    public OptionalInt appelsParSeconde(Credential credential) {
        return habilitations.appelsParSeconde(credential);
    }

    private String adresse() {
        SocketAddress remote = request.getCurrent().request().remoteAddress();
        return remote == null ? "" : remote.hostAddress();
    }
}
