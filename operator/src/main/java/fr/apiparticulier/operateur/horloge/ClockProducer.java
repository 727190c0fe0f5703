package fr.apiparticulier.operateur.horloge;

import java.time.Clock;

/** This machine's time, which a journal's is held against, and which says from when to when a token or a key is good. */
public final class ClockProducer {

    private ClockProducer() {
    }

    public static Clock clock() {
        return Clock.systemUTC();
    }
}
