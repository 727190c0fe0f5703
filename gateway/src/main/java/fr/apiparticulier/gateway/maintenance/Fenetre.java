package fr.apiparticulier.gateway.maintenance;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A time at which a provider is not there because it said so: again and again ({@code 01:10-02:30}, {@code SUN 23:00-23:45}),
 * or once ({@code 2026-12-01T22:00/2026-12-02T02:00}).
 */
public abstract sealed class Fenetre permits Recurrente, Unique {

    /** How configuration is read; the name is the one that its converters look for. */
    public static Fenetre of(String text) {
        String window = text.strip();
        return window.contains("/") ? Unique.lire(window) : Recurrente.lire(window);
    }

    /** @return when it ends, if {@code now} is within it; times are those of {@code now}'s zone */
    abstract Optional<ZonedDateTime> until(ZonedDateTime now);

    /** @return when it begins next, after {@code now}, in {@code now}'s zone; empty if it does not any more */
    abstract Optional<ZonedDateTime> next(ZonedDateTime now);
}
