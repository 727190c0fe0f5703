package fr.apiparticulier.provider.fraicheur;

import java.io.IOException;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import fr.apiparticulier.provider.effacement.Echeances;
import fr.apiparticulier.provider.registre.Peremption;
import fr.apiparticulier.provider.registre.RegistreOccupe;

/** What is over goes by itself, and metrics stay fresh. Every replica tries; the registry has one writer at a time. */
@ApplicationScoped
public class Entretien {

    private static final Logger LOG = Logger.getLogger(Entretien.class);
    private static final long PREMIER_MILLIS = 1_000;
    private static final long RELEVE_MILLIS = 60_000;
    private static final long PURGE_MILLIS = 3_600_000;

    private final Vertx vertx;
    private final Peremption peremption;
    private final Echeances echeances;
    private final Mesures mesures;

    Entretien(Vertx vertx, Peremption peremption, Echeances echeances, Mesures mesures) {
        this.vertx = vertx;
        this.peremption = peremption;
        this.echeances = echeances;
        this.mesures = mesures;
    }

    void demarrer(@Observes StartupEvent demarrage) {
        mesures.inscrire();
        vertx.setPeriodic(PREMIER_MILLIS, RELEVE_MILLIS, tick -> vertx.executeBlocking(() -> {
            mesures.relever();
            return null;
        }, false));
        vertx.setPeriodic(PURGE_MILLIS, tick -> vertx.executeBlocking(() -> {
            purger();
            return null;
        }, false));
    }

    /** Never fails: what is left is there in an hour. */
    public void purger() {
        peremption.oter();
        try {
            echeances.purger();
        } catch (SQLException | IOException e) {
            LOG.warn("erasures that are over stay for another hour");
        } catch (RegistreOccupe e) {
            LOG.debug("an import is under way");
        }
    }
}
