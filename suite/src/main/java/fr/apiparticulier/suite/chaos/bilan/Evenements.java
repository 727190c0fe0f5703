package fr.apiparticulier.suite.chaos.bilan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The journal's events, counted by the call they tell of. */
public final class Evenements {

    /** Anchors are numbered without a gap in the order in which they are committed: nothing appears behind one that was read. */
    private static final String NOUVEAUX = """
            select ancre, contenu::jsonb ->> 'requete' from journal_evenement where ancre > ? order by ancre""";

    private final Connection base;
    private final Map<String, Integer> parRequete = new HashMap<>();
    private long ancre;

    /** @param motDePasse the file that holds it */
    public static Connection ouvrir(String url, Path motDePasse) throws SQLException {
        try {
            return DriverManager.getConnection(url + "&password=" + URLEncoder.encode(Files.readString(motDePasse), UTF_8));
        } catch (IOException e) {
            throw new SQLException("the password is not readable", e);
        }
    }

    /** @param base the gateways' database */
    public Evenements(Connection base) {
        this.base = base;
    }

    /** @return of these calls, which the journal as it is now does not tell of exactly once; one without an id is one of them */
    public List<Manque> manquants(List<String> requetes) throws SQLException {
        lire();
        return requetes.stream().map(requete -> new Manque(requete, parRequete.getOrDefault(requete, 0)))
                .filter(manque -> manque.evenements() != 1).toList();
    }

    /** @param requete null for a call without an id */
    public record Manque(String requete, int evenements) {
    }

    private void lire() throws SQLException {
        try (PreparedStatement lecture = base.prepareStatement(NOUVEAUX)) {
            lecture.setLong(1, ancre);
            try (ResultSet evenements = lecture.executeQuery()) {
                while (evenements.next()) {
                    ancre = evenements.getLong(1);
                    parRequete.merge(evenements.getString(2), 1, Integer::sum);
                }
            }
        }
    }
}
