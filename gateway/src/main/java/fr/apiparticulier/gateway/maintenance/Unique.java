package fr.apiparticulier.gateway.maintenance;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A time at which a provider is not there once: {@code 2026-12-01T22:00/2026-12-02T02:00}, its end not included. */
final class Unique extends Fenetre {

    private final LocalDateTime from;
    private final LocalDateTime to;

    private Unique(LocalDateTime from, LocalDateTime to) {
        this.from = from;
        this.to = to;
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window of no time: " + from + "/" + to);
        }
    }

    static Unique lire(String text) {
        String[] ends = text.split("/", -1);
        try {
            if (ends.length == 2) {
                return new Unique(LocalDateTime.parse(ends[0]), LocalDateTime.parse(ends[1]));
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new IllegalArgumentException(text + " (expected: as in 2026-12-01T22:00/2026-12-02T02:00)");
    }

    @Override
    Optional<ZonedDateTime> until(ZonedDateTime now) {
        ZonedDateTime end = to.atZone(now.getZone());
        return from.atZone(now.getZone()).isAfter(now) || !end.isAfter(now) ? Optional.empty() : Optional.of(end);
    }

    @Override
    Optional<ZonedDateTime> next(ZonedDateTime now) {
        return Optional.of(from.atZone(now.getZone())).filter(begin -> begin.isAfter(now));
    }
}
