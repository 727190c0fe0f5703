package fr.apiparticulier.gateway.registre;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Without habilitations nobody can be served; with those known last, everybody can, whatever became of the database. */
@Readiness
final class RegistreCheck implements HealthCheck {

    private final Registre registre;

    RegistreCheck(Registre registre) {
        this.registre = registre;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("habilitations").status(registre.siConnu().isPresent());
        registre.age().ifPresent(age -> response.withData("age", age.toSeconds()));
        return response.build();
    }
}
