package fr.apiparticulier.gateway.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class CommunesCheckTest {

    private final CompletableFuture<Communes> liste = new CompletableFuture<>();
    private final Communes aVenir = new CommunesAVenir(liste);
    private final CommunesCheck check = new CommunesCheck(aVenir);

    @Test
    void gateway_whoseListIsBeingRead_isNotReady() {
        assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
        liste.complete(new ListeCommunes(List.of(new Ligne("01001", "Fable", null, null))));
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
        assertThat(aVenir.code("Fable", 1990, "01")).contains("01001");
    }

    /** A list that ships and cannot be read is a defect of the program: the gateway serves those who name no commune. */
    @Test
    void gateway_whoseListCannotBeRead_servesTheOthers() {
        liste.completeExceptionally(new IllegalStateException("no list"));
        assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }
}
