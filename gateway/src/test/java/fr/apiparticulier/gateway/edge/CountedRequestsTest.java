package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.test.Brut;
import fr.apiparticulier.gateway.test.PasserelleTestResource;

@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class CountedRequestsTest {

    @Inject
    MeterRegistry meters;

    @Test
    void word_thatIsNoMethod_isCountedWithAllSuch() {
        for (String path : new String[]{"/api/ping", "/inconnu", "/v3/dss/quotient_familial/identite"}) {
            assertThat(Brut.envoyer("FICTIVE " + path + " HTTP/1.1").status()).isGreaterThanOrEqualTo(400);
        }
        assertThat(meters.getMeters()).extracting(Meter::getId)
                .flatExtracting(Meter.Id::getTags).extracting(tag -> tag.getValue())
                .contains("OTHER").doesNotContain("FICTIVE");
    }

    /** The breakers' and bulkheads' metrics name the provider so. */
    @Test
    void tagOfThisName_thatIsNotAboutHttp_staysAsItIs() {
        assertThat(meters.counter("essai.disjoncteur", "method", "provider-cnaf").getId().getTag("method"))
                .isEqualTo("provider-cnaf");
        assertThat(meters.counter("http.essai", "method", "provider-cnaf").getId().getTag("method")).isEqualTo("OTHER");
    }
}
