package fr.apiparticulier.operateur.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.recherche.ClesRecherche;

/** On the tables that the gateway really makes. */
class BaseJournalTest {

    private static final Path MIGRATIONS = Path.of("..", "gateway", "src", "main", "resources", "db", "migration");
    private static final Periode EN_MARS = new Periode(Instant.parse("2026-03-01T00:00:00Z"),
            Instant.parse("2026-04-01T00:00:00Z"));

    private static EmbeddedPostgres postgres;
    private static String url;

    @BeforeAll
    static void remplir() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        url = postgres.getJdbcUrl("postgres", "postgres");
        try (Connection base = postgres.getPostgresDatabase().getConnection(); Statement ordre = base.createStatement()) {
            for (Path migration : migrations()) {
                ordre.execute(Files.readString(migration));
            }
            ordre.execute("""
                    insert into habilitation (id, siret, intitule, etat, creee_le, modifiee_le) values
                    ('00000000-0000-4000-8000-000000000001', '13002526500013', 'Cantine de Fictiville', 'ACTIVE', now(), now())
                    """);
            ordre.execute("""
                    insert into journal_ancre (numero, instant, contenu) values
                    (1, '2026-03-31T00:00:00Z', '{"ancre":1,"instant":"2026-03-31T00:00:00Z"}')""");
            ajouter(base, 1, "2026-03-02T10:00:00Z", "famille", Exemples.ZOE, Exemples.THEO, Exemples.LUCE);
            ajouter(base, 2, "2026-03-01T00:00:00Z", "seule", Exemples.ZOE);
            ajouter(base, 3, "2026-03-03T10:00:00Z", "autre", Exemples.AUTRE);
            ajouter(base, 4, "2026-04-01T00:00:00Z", "plus-tard", Exemples.ZOE);
        }
    }

    /** In their own order: V2 before V10. */
    private static List<Path> migrations() throws IOException {
        try (Stream<Path> fichiers = Files.list(MIGRATIONS)) {
            return fichiers.sorted(Comparator.comparingInt(
                    fichier -> Integer.parseInt(fichier.getFileName().toString().split("__")[0].substring(1)))).toList();
        }
    }

    private static void ajouter(Connection base, int numero, String instant, String requete,
            Identite... personnes) throws SQLException {
        try (PreparedStatement ajout = base.prepareStatement("""
                insert into journal_evenement (chaine, numero, ancre, contenu, empreinte, instant)
                values ('00000000-0000-4000-8000-00000000000c', ?, 1, ?, '', cast(? as timestamptz))""")) {
            ajout.setInt(1, numero);
            ajout.setString(2, Exemples.evenement(instant, requete, "r2026", personnes));
            ajout.setString(3, instant);
            ajout.executeUpdate();
        }
    }

    @AfterAll
    static void fermer() throws IOException {
        postgres.close();
    }

    private static List<Divulgation> trouver(String yaml, boolean approchant) {
        return new Recherche(new BaseJournal(url, null))
                .chercher(Recherchees.de(Exemples.sujet(yaml).traces(approchant), Exemples.CLES), EN_MARS);
    }

    @Test
    void person_isFoundInTheirPeriod_oldestFirst_withWhoAsked() {
        List<Divulgation> trouvees = trouver("{nomNaissance: FICTIVE, prenoms: [Zoé], naissance: 1987-06-05}", false);
        assertThat(trouvees).extracting(une -> une.evenement().texte("requete")).containsExactly("seule", "famille");
        assertThat(Rapport.texte(trouvees)).contains("Cantine de Fictiville (SIRET 13002526500013");
    }

    @Test
    void spouse_isFoundWhereTheFamilyWasTold() {
        assertThat(trouver("{nomNaissance: imagine, prenoms: [Theo], naissance: 1987-06-17}", false))
                .extracting(une -> une.evenement().texte("requete")).containsExactly("famille");
    }

    @Test
    void keyThatTheFirstReferencesWereMadeWith_andThatIsNotThere_isTold() {
        Recherche recherche = new Recherche(new BaseJournal(url, null));
        var traces = Exemples.sujet("{nomNaissance: FICTIVE, prenoms: [Zoé], naissance: 1987-06-05}").traces(false);
        assertThat(recherche.reserve(Recherchees.de(traces, Exemples.CLES), EN_MARS)).isEmpty();
        Recherchees sansCle = Recherchees.de(traces, ClesRecherche.de(Exemples.JWKS.replace("r2026", "r2027")));
        assertThat(recherche.reserve(sansCle, EN_MARS)).get().asString().contains("(r2026)");
        Periode avant = new Periode(Instant.EPOCH, EN_MARS.debut());
        assertThat(recherche.reserve(sansCle, avant)).isEmpty();
    }

    @Test
    void thousandsOfCandidates_areOneQuestion_thatAnIndexAnswers() throws SQLException {
        assertThat(trouver("{nomNaissance: FICTIV, nomUsage: Imagin, prenoms: [Zoé], naissance: 1987-06-05}", true))
                .extracting(une -> une.evenement().texte("requete")).containsExactly("seule", "famille");
        assertThat(plan()).anyMatch(ligne -> ligne.contains("journal_evenement_personnes"));
    }

    /** A table of four rows is read whole by any plan; told not to, PostgreSQL shows that it could do otherwise. */
    private static List<String> plan() throws SQLException {
        List<String> lignes = new ArrayList<>();
        try (Connection base = postgres.getPostgresDatabase().getConnection(); Statement ordre = base.createStatement()) {
            ordre.execute("set enable_seqscan = off");
            ordre.execute("set enable_indexscan = off");
            try (var plan = ordre.executeQuery("explain select contenu from journal_evenement"
                    + " where personnes @> any (array['[\"a\"]', '[\"b\"]']::jsonb[])")) {
                while (plan.next()) {
                    lignes.add(plan.getString(1));
                }
            }
        }
        return lignes;
    }

    @Test
    void databaseThatIsNotThere_isTold() {
        Recherche recherche = new Recherche(new BaseJournal("jdbc:postgresql://127.0.0.1:1/absente", null));
        assertThatThrownBy(() -> recherche.chercher(
                Recherchees.de(Exemples.sujet("{ine: 990000001HH}").traces(false), Exemples.CLES), EN_MARS))
                .isInstanceOf(RechercheImpossible.class).hasMessageContaining("SQLSTATE");
    }
}
