package fr.apiparticulier.operateur.preuve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import fr.apiparticulier.journal.Anchor;
import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.Head;
import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.Seal;
import fr.apiparticulier.journal.Seal.Batch;
import fr.apiparticulier.journal.SigningKey;
import fr.apiparticulier.operateur.recherche.JournalCommande;

/** The four commands, as an operator types them, on the tables that the gateway really makes. */
class PreuveTest {

    private static final Path MIGRATION = Path.of("..", "gateway", "src", "main", "resources", "db", "migration",
            "V20__journal.sql");
    private static final String ANCIEN = "2020-01-01T00:00:00Z";
    private static final String RECENT = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();

    private static EmbeddedPostgres postgres;
    private static EllipticCurveJsonWebKey cle;

    @TempDir
    Path dossier;

    private Path publiques;
    private Path privee;
    private Path export;

    /** What a command said, and how it ended. */
    private record Fait(int code, String sortie, String erreurs) {
    }

    @BeforeAll
    static void demarrer() throws IOException, JoseException {
        postgres = EmbeddedPostgres.builder().start();
        cle = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        cle.setKeyId("exploitant-1");
    }

    @AfterAll
    static void arreter() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void journal() throws IOException, SQLException {
        publiques = Files.writeString(dossier.resolve("publiques.json"),
                new JsonWebKeySet(cle).toJson(OutputControlLevel.PUBLIC_ONLY));
        privee = Files.writeString(dossier.resolve("privee.json"), cle.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        export = dossier.resolve("journal.ndjson");
        ordre("drop schema public cascade; create schema public; " + Files.readString(MIGRATION));
        Chain chaine = new Chain(UUID.randomUUID());
        Head tete = ecrire(chaine, Head.NONE, ANCIEN);
        ecrire(chaine, ecrire(chaine, tete, RECENT), RECENT);
    }

    private static Head ecrire(Chain chaine, Head apres, String instant) throws SQLException {
        Link lien = chaine.add("{\"instant\":\"" + instant + "\"}");
        Anchor ancre = Anchor.of(new Seal(apres.numero() + 1, apres.empreinte(), Instant.parse(instant),
                new Batch(lien.chaine(), lien.numero(), lien.numero(), lien.empreinte())),
                SigningKey.read(cle.toJson(OutputControlLevel.INCLUDE_PRIVATE)));
        try (Connection base = postgres.getPostgresDatabase().getConnection();
                PreparedStatement ajout = base.prepareStatement("""
                        with ancre as (insert into journal_ancre (numero, instant, contenu, signature)
                                       values (?, cast(? as timestamptz), ?, ?) returning numero, instant)
                        insert into journal_evenement (chaine, numero, ancre, contenu, empreinte, instant)
                        select ?, ?, ancre.numero, ?, ?, ancre.instant from ancre""")) {
            List<Object> valeurs = List.of(ancre.head().numero(), instant, ancre.contenu(), ancre.signature(),
                    lien.chaine(), lien.numero(), lien.contenu(), lien.empreinte().hex());
            for (int i = 0; i < valeurs.size(); i++) {
                ajout.setObject(i + 1, valeurs.get(i));
            }
            ajout.executeUpdate();
        }
        return ancre.head();
    }

    private static void ordre(String sql) throws SQLException {
        try (Connection base = postgres.getPostgresDatabase().getConnection(); Statement ordre = base.createStatement()) {
            ordre.execute(sql);
        }
    }

    private static Fait taper(Object... arguments) {
        StringWriter sortie = new StringWriter();
        StringWriter erreurs = new StringWriter();
        int code = new CommandLine(new JournalCommande()).setOut(new PrintWriter(sortie)).setErr(new PrintWriter(erreurs))
                .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
        return new Fait(code, sortie.toString(), erreurs.toString());
    }

    private static String base() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Test
    void wholeJournal_isSaidToBe_fromTheDatabaseAndFromAnExport() {
        String tete = taper("head", "--base", base()).sortie().strip();
        Fait enBase = taper("verify", "--base", base(), "--cles", publiques, "--head", tete);
        assertThat(enBase.code()).as(enBase.toString()).isZero();
        assertThat(enBase.sortie()).contains("3 événements, 3 ancres, 1 chaînes.", "Tête : " + tete, "Entier.");

        assertThat(taper("export", "--base", base(), export).code()).isZero();
        assertThat(taper("verify", "--export", export, "--cles", publiques, "--head", tete)).isEqualTo(enBase);
        assertThat(taper("export", "--base", base(), export)).returns(2, Fait::code)
                .extracting(Fait::erreurs).asString().contains("existe déjà");
    }

    @Test
    void exportThatWasTouched_isSaidToBe_andWhere() throws IOException {
        taper("export", "--base", base(), export);
        Files.writeString(export, Files.readString(export).replaceFirst("2020-01-01T00:00:00Z\\\\\"}\",\"empreinte",
                "2020-01-02T00:00:00Z\\\\\"}\",\"empreinte"));
        Fait fait = taper("verify", "--export", export, "--cles", publiques);
        assertThat(fait.code()).isEqualTo(1);
        assertThat(fait.sortie()).contains("EVENT_ALTERED event 1 of", "TOUCHÉ : 1 constats.");
    }

    @Test
    void endCutOff_isSeen_withTheHeadThatWasKept() throws SQLException {
        String tete = taper("head", "--base", base()).sortie().strip();
        ordre("alter table journal_evenement disable trigger user; alter table journal_ancre disable trigger user; "
                + "delete from journal_evenement where ancre = 3; delete from journal_ancre where numero = 3; "
                + "alter table journal_evenement enable trigger user; alter table journal_ancre enable trigger user");
        assertThat(taper("verify", "--base", base(), "--cles", publiques).code()).isZero();
        assertThat(taper("verify", "--base", base(), "--cles", publiques, "--head", tete)).returns(1, Fait::code)
                .extracting(Fait::sortie).asString().contains("HEAD_NOT_FOUND anchor 3");
    }

    @Test
    void purge_removesWhatIsOld_andTheRestIsWhole() {
        String tete = taper("head", "--base", base()).sortie().strip();
        assertThat(taper("purge", "--base", base(), "--conservation", "P36M", "--cle", privee).sortie())
                .contains("Purgé jusqu'à l'ancre 1.");
        assertThat(taper("purge", "--base", base(), "--conservation", "P36M", "--cle", privee).sortie())
                .contains("Rien n'est assez ancien.");
        Fait fait = taper("verify", "--base", base(), "--cles", publiques, "--head", tete);
        assertThat(fait.code()).as(fait.toString()).isZero();
        assertThat(fait.sortie()).contains("2 événements, 3 ancres", "Purgé jusqu'à l'ancre 1, après au moins P36M.");
        assertThat(taper("verify", "--base", base(), "--cles", publiques, "--conservation", "P48M").sortie())
                .contains("PURGE_TOO_EARLY anchor 4");
    }

    @Test
    void purgeOfWhatIsYoung_isRefused() {
        assertThat(taper("purge", "--base", base(), "--conservation", "P12D", "--cle", privee)).returns(2, Fait::code)
                .extracting(Fait::erreurs).asString().contains("Rien n'est supprimé", "P1M");
        assertThat(taper("verify", "--base", base(), "--cles", publiques).sortie()).contains("3 événements");
    }

    @Test
    void purge_ofWhatOnlyAColumnSaysIsOld_isRefused() throws SQLException {
        ordre("alter table journal_ancre disable trigger user; "
                + "alter table journal_ancre drop constraint journal_ancre_check1; "
                + "update journal_ancre set instant = '2019-01-01T00:00:00Z' where numero = 2");
        assertThat(taper("purge", "--base", base(), "--conservation", "P36M", "--cle", privee)).returns(2, Fait::code)
                .extracting(Fait::erreurs).asString().contains("scellée");
        assertThat(taper("verify", "--base", base(), "--cles", publiques).sortie()).contains("3 événements, 3 ancres");
    }

    @Test
    void columnThatIsSearched_andDoesNotSayWhatIsProven_isFound() throws SQLException {
        ordre("alter table journal_evenement disable trigger user; "
                + "alter table journal_evenement alter column personnes drop expression; "
                + "update journal_evenement set personnes = '[\"r.autre\"]' where numero = 2; "
                + "alter table journal_evenement enable trigger user");
        Fait fait = taper("verify", "--base", base(), "--cles", publiques);
        assertThat(fait.code()).isEqualTo(1);
        assertThat(fait.sortie()).contains("GUARD_MISSING column personnes", "COLUMN_ALTERED event 2 of",
                "TOUCHÉ : 2 constats.");
    }

    @Test
    void instantThatIsPurgedBy_andDoesNotSayWhatIsProven_isFound() throws SQLException {
        ordre("alter table journal_ancre disable trigger user; "
                + "alter table journal_ancre drop constraint journal_ancre_check1; "
                + "update journal_ancre set instant = '2019-01-01T00:00:00Z' where numero = 3; "
                + "drop trigger journal_ancre_entier on journal_ancre");
        assertThat(taper("verify", "--base", base(), "--cles", publiques).sortie()).contains("COLUMN_ALTERED anchor 3",
                "GUARD_MISSING trigger journal_ancre_reste", "GUARD_MISSING trigger journal_ancre_entier");
    }

    @Test
    void guardThatIsThereByItsNameAlone_isMissing() throws SQLException {
        ordre("create or replace function journal_refuser() returns trigger language plpgsql as $$ begin return new; end $$; "
                + "drop trigger journal_ancre_reste on journal_ancre; create trigger journal_ancre_reste "
                + "before update on journal_evenement for each row execute function journal_refuser(); "
                + "alter table journal_ancre drop constraint journal_ancre_check1; "
                + "alter table journal_evenement enable row level security");
        assertThat(taper("verify", "--base", base(), "--cles", publiques).sortie()).contains(
                "GUARD_MISSING function journal_refuser()", "GUARD_MISSING trigger journal_ancre_reste",
                "GUARD_MISSING constraint journal_ancre_check1", "GUARD_MISSING sight of every row of journal_evenement",
                "TOUCHÉ : 4 constats.");
    }

    @Test
    void withoutKeys_itSaysThatNoSignatureWasVerified() {
        assertThat(taper("verify", "--base", base()).sortie()).contains("aucune signature n'a été vérifiée");
    }

    @Test
    void whatCannotBeVerified_isTwo_andIsNotQuoted() throws IOException {
        Path faux = Files.writeString(dossier.resolve("faux"), "FICTIVE Zoé");
        assertThat(taper("verify", "--export", faux)).returns(2, Fait::code);
        assertThat(taper("verify", "--export", faux).erreurs()).contains("line 1").doesNotContain("FICTIVE");
        assertThat(taper("verify", "--export", dossier.resolve("absent")).code()).isEqualTo(2);
        assertThat(taper("verify", "--base", base(), "--cles", faux).code()).isEqualTo(2);
        assertThat(taper("verify", "--base", base(), "--head", "3").code()).isEqualTo(2);
        assertThat(taper("verify", "--base", "jdbc:postgresql://127.0.0.1:1/postgres").erreurs()).contains("SQLSTATE");
        assertThat(taper("verify").code()).isEqualTo(2);
    }
}
