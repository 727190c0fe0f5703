package fr.apiparticulier.gateway.maintenance;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Calendars as an operator writes them. */
public final class Calendriers {

    private Calendriers() {
    }

    public static Calendrier vide(Clock clock) {
        return new Calendrier(Map::of, clock);
    }

    public static Calendrier de(String nom, String fenetre, Clock clock) {
        return new Calendrier(() -> Map.of(nom, List.of(Fenetre.of(fenetre))), clock);
    }
}
