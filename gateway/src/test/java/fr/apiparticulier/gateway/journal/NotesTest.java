package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.credential.TokenId;

class NotesTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int MOST = 2;
    private static final TokenId TOKEN = new TokenId(UUID.randomUUID());

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<JsonPath> written = new ArrayList<>();
    private boolean room = true;
    private boolean store = true;
    private final Notes notes = new Notes(this::commit, () -> room, new JournalMeters(meters), MOST);

    private CompletableFuture<Void> commit(String text) {
        if (!store) {
            return CompletableFuture.failedFuture(new IllegalStateException("away"));
        }
        written.add(JsonPath.from(text));
        return CompletableFuture.completedFuture(null);
    }

    private void calls(int count, TokenId token, boolean admitted, Outcome outcome, int minute) {
        IntStream.range(0, count).forEach(call -> notes.write(new Event(NOON.plusSeconds(60L * minute),
                new RequestId(UUID.randomUUID().toString()), new Route("/v3/essai"), Service.POLE_EMPLOI, null,
                token, null, null, outcome, 401, Duration.ZERO, null, false, Set.of(), List.of()), admitted));
    }

    private void strangers(int count, int minute) {
        calls(count, null, false, Outcome.DENIED, minute);
    }

    private double counted(String what) {
        return meters.counter("particulier.journal." + what).count();
    }

    @Test
    void eventThatWasToSayHowManyWentWithout_andIsNotWritten_leavesItToTheNext() {
        strangers(MOST + 3, 0);
        room = false;
        strangers(1, 1);
        room = true;
        store = false;
        strangers(1, 1);
        store = true;
        strangers(1, 2);
        assertThat(written).hasSize(MOST + 1);
        // Three too many, and two that were lost.
        assertThat(written.get(MOST).getInt("omis")).isEqualTo(5);
        assertThat(counted("omis")).isEqualTo(3);
        assertThat(counted("perdus")).isEqualTo(2);
        assertThat(notes.omitted()).isZero();
    }

    @Test
    void tokenThatAnybodyMayHaveFound_leavesNoMoreEventsThanStrangers_andHidesNone() {
        calls(MOST + 5, TOKEN, false, Outcome.THROTTLED, 0);
        calls(MOST + 6, TOKEN, false, Outcome.DENIED, 0);
        strangers(MOST + 7, 0);
        assertThat(written).hasSize(3 * MOST);
        written.clear();
        calls(1, TOKEN, false, Outcome.THROTTLED, 1);
        calls(1, TOKEN, false, Outcome.DENIED, 1);
        strangers(1, 1);
        assertThat(written).extracting(event -> event.getInt("omis")).containsExactly(5, 6, 7);
    }

    @Test
    void callThatAnAdmittedTokenMayNotMake_alwaysHasItsEvent() {
        // v2 says by 401 that a scope is missing, too: it is not by the status that one knows.
        calls(MOST + 5, TOKEN, true, Outcome.DENIED, 0);
        calls(MOST + 5, TOKEN, true, Outcome.CLIENT_ERROR, 0);
        assertThat(written).hasSize(2 * (MOST + 5));
    }

    @Test
    void end_knowsWhatNoEventSays() {
        strangers(MOST + 4, 0);
        assertThat(notes.omitted()).isEqualTo(4);
    }
}
