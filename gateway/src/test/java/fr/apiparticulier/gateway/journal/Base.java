package fr.apiparticulier.gateway.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.restassured.path.json.JsonPath;
import org.eclipse.microprofile.config.ConfigProvider;

/** The gateway's database, as an administrator looks at it. */
public final class Base {

    /** Not the gateway's own role: this one stays when the gateway's may not come in. */
    private static final String TEMOIN = "temoin";

    private Base() {
    }

    static Connection connexion() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:"
                + config.getValue("particulier.base.port", String.class) + "/"
                + config.getValue("particulier.base.nom", String.class), TEMOIN, TEMOIN);
    }

    /** Nobody the gateway could be gets in any more, and whoever is in is thrown out. */
    static void sEnVa() {
        faire("alter role postgres nologin; select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'");
    }

    static void revient() {
        faire("alter role postgres login");
    }

    /** @return the first column, as text */
    static List<String> lire(String sql) {
        try (Connection connexion = connexion();
                Statement demande = connexion.createStatement();
                ResultSet lignes = demande.executeQuery(sql)) {
            List<String> lues = new ArrayList<>();
            while (lignes.next()) {
                lues.add(lignes.getString(1));
            }
            return lues;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void faire(String sql) {
        try (Connection connexion = connexion(); Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the one event of a request, as soon as it is there */
    public static JsonPath evenement(String requete) {
        String sql = "select contenu from journal_evenement where contenu::jsonb ->> 'requete' = '" + requete + "'";
        return JsonPath.from(attendre(() -> lire(sql), lignes -> !lignes.isEmpty()).get(0));
    }

    /** @return that of one route of a request, as soon as it is there */
    public static JsonPath evenement(String requete, String route) {
        String sql = "select contenu from journal_evenement where contenu::jsonb ->> 'requete' = '" + requete
                + "' and contenu::jsonb ->> 'route' = '" + route + "'";
        return JsonPath.from(attendre(() -> lire(sql), lignes -> !lignes.isEmpty()).get(0));
    }

    /** Asks again until it is so. */
    static <T> T attendre(Supplier<T> demande, Predicate<T> attendu) {
        Instant fin = Instant.now().plus(Duration.ofSeconds(20));
        T dit = demande.get();
        while (!attendu.test(dit) && Instant.now().isBefore(fin)) {
            LockSupport.parkNanos(20_000_000);
            dit = demande.get();
        }
        if (!attendu.test(dit)) {
            throw new AssertionError("not so within 20 s: " + dit);
        }
        return dit;
    }
}
