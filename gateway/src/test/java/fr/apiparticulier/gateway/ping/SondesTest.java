package fr.apiparticulier.gateway.ping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.provider.ProviderOutcome;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class SondesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Instant IMPORT = Instant.ofEpochSecond(1_795_000_000);

    @Inject
    Sondes sondes;

    @Inject
    Event<ProviderOutcome> outcomes;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void calme() {
        Fournisseur.UNIQUE.oublie();
        repond(200, 3);
        sonder(3);
    }

    private static void repond(int status, int enregistrements) {
        Fournisseur.UNIQUE.repond("/ping", status,
                "{\"enregistrements\":%d,\"importeLe\":\"%s\"}".formatted(enregistrements, IMPORT));
    }

    private double compte(Service service, String issue) {
        return meters.get("particulier.sondes").tags("provider", service.audience(), "issue", issue).counter().count();
    }

    private double mesure(String nom, Service service) {
        return meters.get("particulier.registre." + nom).tag("provider", service.audience()).gauge().value();
    }

    /** A round, and the proof that it is over: each provider said how much it has. */
    private void sonder(int enregistrements) {
        repond(200, enregistrements);
        sondes.sonder();
        for (Service service : Service.values()) {
            Attente.de(service + " asked", PATIENCE, () -> mesure("enregistrements", service) == enregistrements);
        }
    }

    @Test
    void provider_thatNobodyAsks_isAskedAfter_andCountedAsItIs() {
        for (Service service : Service.values()) {
            double presente = compte(service, "presente");
            sonder(4);
            Attente.de(service + " counted", PATIENCE, () -> compte(service, "presente") > presente);
            double absente = compte(service, "absente");
            repond(503, 0);
            sondes.sonder();
            Attente.de(service + " missed", PATIENCE, () -> compte(service, "absente") > absente);
            sonder(3);
        }
    }

    /** Its calls say whether it is there; a probe besides would count one moment twice. */
    @Test
    void provider_thatClientsAsk_isNotCounted() {
        double presente = compte(Service.CNAF, "presente");
        outcomes.fire(new ProviderOutcome(Service.CNAF, true));
        sonder(5);
        assertThat(compte(Service.CNAF, "presente")).isEqualTo(presente);
    }

    @Test
    void provider_tellsWhenItsDataWasImported() {
        assertThat(mesure("import.timestamp", Service.MESR)).isEqualTo(IMPORT.getEpochSecond());
    }
}
