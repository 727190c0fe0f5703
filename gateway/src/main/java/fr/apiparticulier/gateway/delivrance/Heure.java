package fr.apiparticulier.gateway.delivrance;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import io.vertx.mutiny.sqlclient.Row;

/** Instants as PostgreSQL's columns hold them, and tokens: whole seconds. */
final class Heure {

    private Heure() {
    }

    static Instant de(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    static OffsetDateTime sql(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static Instant lire(Row ligne, String colonne) {
        OffsetDateTime valeur = ligne.getOffsetDateTime(colonne);
        return valeur == null ? null : valeur.toInstant();
    }
}
