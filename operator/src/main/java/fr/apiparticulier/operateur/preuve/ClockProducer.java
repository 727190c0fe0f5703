package fr.apiparticulier.operateur.preuve;

import java.time.Clock;

/** This machine's time, which a journal's is held against. */
final class ClockProducer {

    private ClockProducer() {
    }

    static Clock clock() {
        return Clock.systemUTC();
    }
}
