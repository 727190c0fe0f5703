package fr.apiparticulier.operateur.recherche;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;

import fr.apiparticulier.operateur.recherche.Evenement.Demandeur;

/** The journal in the gateway's database, where an index finds references. Only reads. */
final class BaseJournal implements Journal {

    private static final int LIGNES_A_LA_FOIS = 500;
    private static final String CHERCHER = """
            select e.contenu, h.siret, h.intitule
            from journal_evenement e left join habilitation h on h.id = e.habilitation
            where e.personnes @> any (?::jsonb[]) and e.instant >= ? and e.instant < ?
            order by e.instant, e.chaine, e.numero""";
    private static final String PREMIER = """
            select contenu, null, null from journal_evenement
            where personnes <> '[]' and instant >= ? and instant < ? order by instant limit 1""";

    private final String url;
    private final Properties acces;

    /**
     * @param url {@code jdbc:postgresql://…}, without a password
     * @param motDePasse null to let the driver look for one, in {@code .pgpass} for instance
     */
    BaseJournal(String url, String motDePasse) {
        this.url = url;
        this.acces = new Properties();
        if (motDePasse != null) {
            acces.setProperty("password", motDePasse);
        }
    }

    @Override
    public void chercher(Set<String> references, Periode periode, Consumer<Evenement> trouve) {
        lire(CHERCHER, requete -> {
            // A reference is letters, digits, '-', '_' and '.': quoted, it is JSON.
            requete.setArray(1, requete.getConnection().createArrayOf("text",
                    references.stream().map(reference -> "[\"" + reference + "\"]").toArray()));
            requete.setObject(2, utc(periode.debut()));
            requete.setObject(3, utc(periode.fin()));
        }, trouve);
    }

    @Override
    public Optional<Evenement> premier(Periode periode) {
        List<Evenement> premier = new ArrayList<>();
        lire(PREMIER, requete -> {
            requete.setObject(1, utc(periode.debut()));
            requete.setObject(2, utc(periode.fin()));
        }, premier::add);
        return premier.stream().findFirst();
    }

    /** What a statement asks. */
    private interface Question {
        void poser(PreparedStatement requete) throws SQLException;
    }

    private void lire(String sql, Question question, Consumer<Evenement> trouve) {
        try (Connection base = DriverManager.getConnection(url, acces)) {
            base.setReadOnly(true);
            base.setAutoCommit(false);
            try (PreparedStatement requete = base.prepareStatement(sql)) {
                requete.setFetchSize(LIGNES_A_LA_FOIS);
                question.poser(requete);
                try (ResultSet lignes = requete.executeQuery()) {
                    while (lignes.next()) {
                        trouve.accept(Evenement.de(lignes.getString(1), demandeur(lignes)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new RechercheImpossible("La base du journal ne répond pas comme attendu (SQLSTATE " + e.getSQLState() + ").");
        }
    }

    private static Demandeur demandeur(ResultSet ligne) throws SQLException {
        return ligne.getString(2) == null ? null : new Demandeur(ligne.getString(2), ligne.getString(3));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
