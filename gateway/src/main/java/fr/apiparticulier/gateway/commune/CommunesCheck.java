package fr.apiparticulier.gateway.commune;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Nobody is served before the list of communes is there: whoever asked by a commune's name would hold up everybody else. */
@Readiness
final class CommunesCheck implements HealthCheck {

    private final Communes communes;

    CommunesCheck(Communes communes) {
        this.communes = communes;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("communes").status(communes.connues()).build();
    }
}
