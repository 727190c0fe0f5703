package fr.apiparticulier.gateway.ping;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import io.micrometer.core.instrument.Counter;

/** What is known of one provider by asking after it. */
final class Sonde {

    private final Counter presente;
    private final Counter absente;
    private final AtomicBoolean demandee = new AtomicBoolean();
    private volatile double importeeLe = Double.NaN;
    private volatile double enregistrements = Double.NaN;

    Sonde(Counter presente, Counter absente) {
        this.presente = presente;
        this.absente = absente;
    }

    /** A client's question to it has ended. */
    void demande() {
        demandee.set(true);
    }

    /** @return whether none has since this was last asked */
    boolean estSansDemande() {
        return !demandee.getAndSet(false);
    }

    /** Where nobody else tells. */
    void trouve(boolean presence) {
        (presence ? presente : absente).increment();
    }

    /** @param importeLe null if nothing was ever imported */
    void dit(long combien, Instant importeLe) {
        enregistrements = combien;
        importeeLe = importeLe == null ? Double.NaN : importeLe.toEpochMilli() / 1000.0;
    }

    /** @return seconds since 1970; NaN as long as nothing is known of an import */
    double importeeLe() {
        return importeeLe;
    }

    /** @return NaN as long as nothing is known */
    double enregistrements() {
        return enregistrements;
    }
}
