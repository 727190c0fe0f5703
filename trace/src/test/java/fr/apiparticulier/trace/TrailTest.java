package fr.apiparticulier.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";
    private static final String CALLER = "00-" + TRACE + "-" + SPAN + "-00";

    private final Carnet carnet = new Carnet(Sampling.ofStrangers(1, 1_000, Clock.systemUTC()));

    private Map<String, String> dit(String step) {
        SpanData span = carnet.spans().stream().filter(un -> un.getName().equals(step)).findFirst().orElseThrow();
        Map<String, String> dit = new TreeMap<>();
        span.getAttributes().forEach((key, value) -> dit.put(key.getKey(), value.toString()));
        return dit;
    }

    @Test
    void call_goesOnInTheTraceThatItsCallerNamed() {
        Trail appel = carnet.traces().begin(Step.APPEL, CALLER);
        appel.end(false);
        assertThat(appel.traceId()).contains(TRACE);
        assertThat(appel.spanId()).contains(carnet.spans().get(0).getSpanId());
        assertThat(carnet.spans()).singleElement().satisfies(span -> {
            assertThat(span.getTraceId()).isEqualTo(TRACE);
            assertThat(span.getParentSpanId()).isEqualTo(SPAN);
            assertThat(span.getName()).isEqualTo("appel");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00", "DUPONT", "00-" + TRACE + "-" + SPAN, "00-00000000000000000000000000000000-" + SPAN + "-01",
                    "00-" + TRACE + "-0000000000000000-01", "ff-" + TRACE + "-" + SPAN + "-01",
                    "00-" + TRACE + "-" + SPAN + "-01-dupont"})
    void headerThatIsNone_isPassedOver(String header) {
        Trail appel = carnet.traces().begin(Step.APPEL, header);
        assertThat(appel.traceId()).isPresent().get().isNotEqualTo(TRACE);
    }

    @Test
    void whatIsPassedOn_isTheTraceAndTheStep_andNothingElse() {
        Trail appel = carnet.traces().begin(Step.APPEL, CALLER);
        Trail essai = appel.step(Step.FOURNISSEUR);
        essai.end(false);
        assertThat(essai.header()).contains("00-" + TRACE + "-" + carnet.spans().get(0).getSpanId() + "-01");
    }

    @Test
    void steps_areWithinEachOther() {
        Trail appel = carnet.traces().begin(Step.APPEL, null);
        appel.step(Step.FOURNISSEUR).end(true);
        appel.end(false);
        SpanData essai = carnet.spans().get(0);
        SpanData tout = carnet.spans().get(1);
        assertThat(essai.getParentSpanId()).isEqualTo(tout.getSpanId());
        assertThat(essai.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(essai.getStatus().getDescription()).isEmpty();
        assertThat(tout.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dupont", "dupont camille", "1870775116042", "/v3/dss?nom=dupont", "o'hara", "éléonore", "", "a@b.fr",
                    "0123456789abcdef", "20010-4", "21 rue"})
    void valueThatIsNoWordOfOurs_isLeftOut(String value) {
        carnet.traces().begin(Step.APPEL, null).mark(Mark.ROUTE, value).end(false);
        assertThat(dit("appel")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/dss/quotient_familial/identite", "provider-cnaf", "served", "404", "cnaf/quotient-familial"})
    void wordOfOurs_isSaid(String word) {
        carnet.traces().begin(Step.APPEL, null).mark(Mark.OUTCOME, word).end(false);
        assertThat(dit("appel")).isEqualTo(Map.of("particulier.outcome", word));
    }

    @Test
    void work_endsItsStep_howeverItEnds() {
        Trail appel = carnet.traces().begin(Step.APPEL, null);
        appel.during(Step.JOURNAL, own -> Uni.createFrom().item(1)).await().indefinitely();
        appel.during(Step.JOURNAL, own -> Uni.createFrom().failure(new IllegalStateException("DUPONT"))).onFailure()
                .recoverWithNull().await().indefinitely();
        appel.during(Step.JOURNAL, own -> {
            throw new IllegalStateException("DUPONT");
        }).onFailure().recoverWithNull().await().indefinitely();
        appel.during(Step.JOURNAL, own -> Uni.createFrom().completionStage(new CompletableFuture<>())).subscribe()
                .with(never -> {
                }).cancel();
        assertThat(carnet.spans()).extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(StatusCode.UNSET, StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET);
        assertThat(carnet.spans()).allSatisfy(span -> {
            assertThat(span.getEvents()).isEmpty();
            assertThat(span.toString()).doesNotContain("DUPONT");
        });
    }

    @Test
    void whereNothingIsTraced_thereIsNoName_andAStrangersWordGoesNoFurther() {
        Trail appel = new Tracing(Optional.empty()).begin(Step.APPEL, "00-" + TRACE + "-" + SPAN + "-01");
        assertThat(appel).isSameAs(Trail.NONE);
        assertThat(appel.header()).isEmpty();
        assertThat(appel.step(Step.FOURNISSEUR)).isSameAs(appel);
        assertThat(appel.<Integer>during(Step.JOURNAL, own -> Uni.createFrom().item(1)).await().indefinitely()).isEqualTo(1);
    }
}
