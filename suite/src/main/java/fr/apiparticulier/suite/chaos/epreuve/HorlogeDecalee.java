package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tokens of a machine whose clock is not ours: a few seconds ahead they are good, a minute ahead they are not yet. */
final class HorlogeDecalee implements Epreuve {

    private static final Map<Duration, Integer> ECARTS = Map.of(Duration.ofHours(-1), Sonde.SERVI, Duration.ofSeconds(-3),
            Sonde.SERVI, Duration.ofSeconds(3), Sonde.SERVI, Duration.ofMinutes(1), Sonde.REFUSE, Duration.ofDays(1),
            Sonde.REFUSE);

    private final List<URI> repliques;
    private final Sonde sonde;
    private final Function<Duration, String> jetons;

    /**
     * @param jetons a token for the call by a clock that is so much ahead of ours
     */
    HorlogeDecalee(List<URI> repliques, Sonde sonde, Function<Duration, String> jetons) {
        this.repliques = List.copyOf(repliques);
        this.sonde = sonde;
        this.jetons = jetons;
    }

    @Override
    public String nom() {
        return "horloge-decalee";
    }

    @Override
    public void poser() {
        // Nothing is broken: what is asked below comes from another clock.
    }

    @Override
    public void lever() {
        // As above.
    }

    @Override
    public List<String> constater() throws IOException, InterruptedException {
        List<String> constats = new ArrayList<>();
        for (URI replique : repliques) {
            for (Map.Entry<Duration, Integer> ecart : ECARTS.entrySet()) {
                int statut = sonde.demander(replique, jetons.apply(ecart.getKey()));
                if (statut != ecart.getValue()) {
                    constats.add("a token issued at %s of now: status %d (expected: %d)".formatted(ecart.getKey(), statut,
                            ecart.getValue()));
                }
            }
        }
        return constats;
    }
}
