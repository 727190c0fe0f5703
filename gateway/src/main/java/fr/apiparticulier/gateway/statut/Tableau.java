package fr.apiparticulier.gateway.statut;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.environnement.GatewayConfig;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.maintenance.Calendrier;

/**
 * What this replica tells of the state of the service. Each minute it writes what it found out, reads the journal's roll-up on
 * and then all of it: nobody who looks at the page makes the database work, and while that is away the last that was known stays.
 */
@Startup
@ApplicationScoped
class Tableau {

    private static final Logger LOG = Logger.getLogger(Tableau.class);
    /** Not in the way of the start; until then the page says that it knows of nothing yet. */
    private static final long FIRST_MILLIS = Duration.ofSeconds(1).toMillis();
    private static final long PERIOD_MILLIS = Duration.ofMinutes(1).toMillis();
    /** As long as nothing was read once. */
    private static final long RETRY_MILLIS = Duration.ofSeconds(2).toMillis();
    /** As the other roll-up of the journal ({@code minimisation}): what the database bears in one step, and in one minute. */
    private static final int SLICE = 2_000;
    private static final int SLICES = 150;
    private static final int DAYS_AHEAD = 7;

    private final TrancheTable table;
    private final Trouvailles trouvailles;
    private final Calendrier calendrier;
    private final Environnement environnement;
    private final Clock clock;
    private final ObjectMapper json;
    private volatile Releve releve = Releve.AUCUN;
    private volatile Affiche affiche;

    /**
     * What is told, to software and to people; written once, whoever asks and however often.
     *
     * @param estLue whether the database was read for it: what a replica tells before is no word of the service's
     */
    record Affiche(byte[] json, byte[] page, boolean estLue) {
    }

    @Inject
    Tableau(Pool pool, Trouvailles trouvailles, Calendrier calendrier, GatewayConfig config, Clock clock, ObjectMapper json,
            Vertx vertx) {
        this(pool, trouvailles, calendrier, config.environnement(), clock, json);
        vertx.setTimer(FIRST_MILLIS, timer -> commencer(vertx));
        vertx.setPeriodic(FIRST_MILLIS + PERIOD_MILLIS, PERIOD_MILLIS, timer -> tour().subscribe()
                .with(done -> LOG.debug("statut: read"), Tableau::regretter));
    }

    private void commencer(Vertx vertx) {
        tour().subscribe().with(done -> LOG.debug("statut: read first"), failure -> {
            regretter(failure);
            if (!affiche.estLue()) {
                vertx.setTimer(RETRY_MILLIS, timer -> commencer(vertx));
            }
        });
    }

    private static void regretter(Throwable failure) {
        LOG.warnf("statut: not read: %s", failure.getClass().getName());
    }

    /** By itself it does nothing. */
    Tableau(Pool pool, Trouvailles trouvailles, Calendrier calendrier, Environnement environnement, Clock clock,
            ObjectMapper json) {
        this.table = new TrancheTable(pool, clock.getZone(), SLICE);
        this.trouvailles = trouvailles;
        this.calendrier = calendrier;
        this.environnement = environnement;
        this.clock = clock;
        this.json = json;
        afficher();
    }

    /** A minute's work. */
    Uni<Void> tour() {
        constater();
        return actualiser();
    }

    private void constater() {
        trouvailles.vit();
        Arrays.stream(Sujet.values()).filter(sujet -> sujet.service() != null)
                .filter(sujet -> calendrier.until(sujet.service()).isPresent()).forEach(trouvailles::estEnMaintenance);
    }

    /** @return done when what is told is what the database says; fails if that is away, of which what is told says how old it is */
    Uni<Void> actualiser() {
        // Whoever knows nothing yet does not wait until months of a journal are rolled up.
        Uni<Void> known = affiche.estLue() ? Uni.createFrom().voidItem() : lire();
        return known.chain(this::ecrire).chain(() -> avancer(SLICES)).chain(this::lire)
                .onFailure().call(() -> Uni.createFrom().voidItem().emitOn(Infrastructure.getDefaultWorkerPool())
                        .invoke(this::afficher));
    }

    private Uni<Void> lire() {
        return table.read(Synthese.premierJour(maintenant()).atStartOfDay(clock.getZone()).toInstant())
                .invoke(lu -> releve = lu)
                // To write it takes milliseconds, in which no call may wait.
                .emitOn(Infrastructure.getDefaultWorkerPool()).invoke(this::afficher).replaceWithVoid();
    }

    private Uni<Void> ecrire() {
        List<Tranche> prises = trouvailles.prendre();
        // Of a commit whose word was lost nobody knows; to count a minute of probes twice is nothing.
        return table.add(prises).onFailure().invoke(failure -> trouvailles.rendre(prises));
    }

    private Uni<Void> avancer(int slices) {
        return table.advance(clock.instant())
                .flatMap(more -> more && slices > 1 ? avancer(slices - 1) : Uni.createFrom().voidItem());
    }

    private void afficher() {
        Statut statut = new Synthese(releve, calendrier.annonces(DAYS_AHEAD), maintenant()).statut()
                .en(environnement);
        try {
            affiche = new Affiche(json.writeValueAsBytes(statut),
                    new Page(statut, clock.getZone()).html().getBytes(StandardCharsets.UTF_8), releve != Releve.AUCUN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A status that is no JSON", e);
        }
    }

    /** @return as of the last minute */
    Affiche affiche() {
        return affiche;
    }

    private ZonedDateTime maintenant() {
        return ZonedDateTime.now(clock);
    }
}
