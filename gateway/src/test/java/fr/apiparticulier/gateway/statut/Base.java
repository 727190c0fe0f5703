package fr.apiparticulier.gateway.statut;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/** A gateway's database with a journal in which a test writes. */
final class Base implements AutoCloseable {

    private static final UUID CHAINE = new UUID(0, 1);

    private final EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
    private final Vertx vertx = Vertx.vertx();
    private final Pool pool;
    private long ancre;
    private long numero;

    Base() throws IOException {
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("db/migration").load().migrate();
        pool = Pool.newInstance(PgBuilder.pool().using(vertx).with(new PoolOptions().setMaxSize(8)).connectingTo(
                new PgConnectOptions().setHost("127.0.0.1").setPort(postgres.getPort()).setUser("postgres")
                        .setPassword("postgres").setDatabase("postgres"))
                .build());
    }

    Pool pool() {
        return pool;
    }

    void vider() {
        faire("set particulier.journal_purge = 'oui'; delete from journal_evenement; delete from journal_ancre; "
                + "set particulier.journal_purge = ''; delete from statut_tranche; "
                + "update statut_avance set ancre = 0, jusqua = null");
        ancre = 0;
    }

    void faire(String sql) {
        try (Connection base = postgres.getPostgresDatabase().getConnection(); Statement ordre = base.createStatement()) {
            ordre.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under one anchor of that time. */
    void ecrire(Instant instant, List<Evenement> lot) {
        ancre++;
        try (Connection base = postgres.getPostgresDatabase().getConnection();
                PreparedStatement sceau = base
                        .prepareStatement("insert into journal_ancre (numero, instant, contenu) values (?, ?, ?)");
                PreparedStatement ligne = base.prepareStatement("insert into journal_evenement (chaine, numero, ancre, contenu,"
                        + " empreinte, instant) values (?, ?, ?, ?, '', ?)")) {
            base.setAutoCommit(false);
            sceau.setLong(1, ancre);
            sceau.setObject(2, instant.atOffset(ZoneOffset.UTC));
            sceau.setString(3, "{\"ancre\":%d,\"instant\":\"%s\"}".formatted(ancre, instant));
            sceau.execute();
            for (Evenement evenement : lot) {
                ligne.setObject(1, CHAINE);
                ligne.setLong(2, numero++);
                ligne.setLong(3, ancre);
                ligne.setString(4, evenement.contenu());
                ligne.setObject(5, evenement.instant().atOffset(ZoneOffset.UTC));
                ligne.addBatch();
            }
            ligne.executeBatch();
            base.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        pool.closeAndAwait();
        vertx.close();
        postgres.close();
    }
}
