package fr.apiparticulier.provider.echeance;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.pgclient.PgConnection;

/**
 * How long each connection lets a statement last. Questions that may last about as long need not tell it again: a statement ends
 * at most a quarter later than it must.
 */
final class Bornes {

    private static final double PAS = Math.log(1.25);
    /** More than a pool ever has. */
    private static final int CONNEXIONS = 1_000;

    private final Cache<Session, Long> bornes = Caffeine.newBuilder().maximumSize(CONNEXIONS).build();

    /** The database may give a process number again, but not with the same key. */
    private record Session(int processus, int cle) {
    }

    /** @return milliseconds: the next step of a scale, each a quarter more than the one before */
    static long borne(Duration reste) {
        double echelon = Math.ceil(Math.log(Math.max(1, reste.toMillis())) / PAS - 1e-9);
        return (long) Math.ceil(Math.exp(echelon * PAS));
    }

    /** Tells it that if it does not know. What is sent on that connection afterwards comes after it. */
    void borner(PgConnection connexion, Duration reste) {
        Session session = new Session(connexion.processId(), connexion.secretKey());
        long borne = borne(reste);
        if (!Long.valueOf(borne).equals(bornes.getIfPresent(session))) {
            // Unknown until the database has said that it is so.
            bornes.invalidate(session);
            connexion.query("set statement_timeout = " + borne).execute().onSuccess(dit -> bornes.put(session, borne));
        }
    }
}
