package fr.apiparticulier.gateway.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What migrations make of rows that are older than they are. */
class MigrationsTest {

    private static final UUID MAIRIE = new UUID(0, 1);
    private static final UUID AUTRE = new UUID(0, 2);

    private EmbeddedPostgres postgres;

    @BeforeEach
    void demarrer() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterEach
    void arreter() throws IOException {
        postgres.close();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("db/migration");
    }

    private void sql(String ordre) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ordre);
        }
    }

    private String dit(String question) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet reponse = statement.executeQuery(question)) {
            reponse.next();
            return reponse.getString(1);
        }
    }

    private void habiliter(UUID id, String etat, String scopes, String adresses) throws SQLException {
        sql("insert into habilitation (id, siret, intitule, scopes, adresses, etat, creee_le, modifiee_le) values ('" + id
                + "', '13002526500013', 'Mairie fictive', '" + scopes + "', '" + adresses + "', '" + etat + "', now(), now())");
    }

    private void emettre(UUID jti, UUID habilitation, String scopes) throws SQLException {
        sql("insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le) values ('" + jti + "', '" + habilitation
                + "', '" + scopes + "', 'k', now(), now() + interval '1 day')");
    }

    @Test
    void nullInAList_becomesNothing_orWhatNobodyIs_andKeepsNobodyFromBeingRevokedOrSuspended() throws Exception {
        flyway().target("20").load().migrate();
        habiliter(MAIRIE, "ACTIVE", "{cnaf_enfants,null}", "{null}");
        emettre(AUTRE, MAIRIE, "{null,cnaf_enfants}");
        flyway().load().migrate();
        assertThat(dit("select scopes from jeton")).isEqualTo("{cnaf_enfants}");
        assertThat(dit("select scopes from habilitation")).isEqualTo("{cnaf_enfants}");
        assertThat(dit("select adresses from habilitation")).as("not everybody's").isEqualTo("{\"\"}");
        sql("update jeton set revoque_le = now(), utilise_le = now()");
        sql("update habilitation set etat = 'SUSPENDUE'");
        assertThatThrownBy(() -> emettre(new UUID(0, 3), MAIRIE, "{null}")).hasMessageContaining("jeton_scopes");
    }

    @Test
    void whatTheDeskRevokedBefore_isWithdrawn_butNotWhatAnOperatorActivatedOrSuspendedSince() throws Exception {
        flyway().target("30").load().migrate();
        habiliter(MAIRIE, "SUSPENDUE", "{}", "{}");
        habiliter(AUTRE, "SUSPENDUE", "{}", "{}");
        sql("insert into acte (fait_le, auteur, acte, habilitation) values"
                + " ('2026-03-01 12:00Z', 'datapass', 'habilitation.suspendre', '" + MAIRIE + "'),"
                + " ('2026-03-02 12:00Z', 'agent-fictif', 'habilitation.modifier', '" + MAIRIE + "'),"
                + " ('2026-03-01 12:00Z', 'datapass', 'habilitation.suspendre', '" + AUTRE + "'),"
                + " ('2026-03-02 12:00Z', 'agent-fictif', 'habilitation.activer', '" + AUTRE + "'),"
                + " ('2026-03-03 12:00Z', 'agent-fictif', 'habilitation.suspendre', '" + AUTRE + "')");
        flyway().load().migrate();
        assertThat(dit("select retiree_le = '2026-03-01 12:00Z' from habilitation where id = '" + MAIRIE + "'")).isEqualTo("t");
        assertThat(dit("select retiree_le from habilitation where id = '" + AUTRE + "'")).isNull();
    }
}
