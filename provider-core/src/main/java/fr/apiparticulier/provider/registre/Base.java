package fr.apiparticulier.provider.registre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.postgresql.PGConnection;

/** One connection within a transaction, and statements in one line each. Names of tables are ours, values are bound. */
public final class Base {

    private static final String DUPLICATION = "23505";
    private static final String VERROU_ATTENDU = "55P03";
    private static final int BRASSEE = 5_000;

    private final Connection connexion;

    Base(Connection connexion) {
        this.connexion = connexion;
    }

    /** Makes an object of a row. */
    public interface Lecteur<T> {
        T lire(ResultSet ligne) throws SQLException;
    }

    /** A piece of work that the database may refuse. */
    interface Essai {
        void faire() throws SQLException;
    }

    PGConnection postgres() throws SQLException {
        return connexion.unwrap(PGConnection.class);
    }

    public int executer(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement instruction = preparer(sql, valeurs)) {
            return instruction.executeUpdate();
        }
    }

    /** One statement for many rows. */
    void parLot(String sql, List<Object[]> lignes) throws SQLException {
        try (PreparedStatement instruction = connexion.prepareStatement(sql)) {
            for (Object[] ligne : lignes) {
                lier(instruction, ligne);
                instruction.addBatch();
            }
            instruction.executeBatch();
        }
    }

    public <T> List<T> lister(Lecteur<T> lecteur, String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement instruction = preparer(sql, valeurs); ResultSet lignes = instruction.executeQuery()) {
            List<T> liste = new ArrayList<>();
            while (lignes.next()) {
                liste.add(lecteur.lire(lignes));
            }
            return liste;
        }
    }

    public <T> Optional<T> trouver(Lecteur<T> lecteur, String sql, Object... valeurs) throws SQLException {
        return lister(lecteur, sql, valeurs).stream().findFirst();
    }

    /** The same for rows without number, of which the memory holds a few at a time. */
    public <T> void parcourir(Lecteur<T> lecteur, Consumer<T> vue, String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement instruction = preparer(sql, valeurs)) {
            instruction.setFetchSize(BRASSEE);
            try (ResultSet lignes = instruction.executeQuery()) {
                while (lignes.next()) {
                    vue.accept(lecteur.lire(lignes));
                }
            }
        }
    }

    /** @return the value of a statement that has one, be it null */
    public long nombre(String sql, Object... valeurs) throws SQLException {
        return lister(ligne -> ligne.getLong(1), sql, valeurs).get(0);
    }

    public boolean vrai(String sql, Object... valeurs) throws SQLException {
        return lister(ligne -> ligne.getBoolean(1), sql, valeurs).get(0);
    }

    /** @return false if it failed because two rows are one to a unique index; then nothing of it was done */
    boolean essayerUnique(Essai essai) throws SQLException {
        return essayer(DUPLICATION, essai);
    }

    /** @return false if a lock was not to be had in the time set; then nothing of it was done */
    boolean essayerVerrou(Essai essai) throws SQLException {
        return essayer(VERROU_ATTENDU, essai);
    }

    private boolean essayer(String etat, Essai essai) throws SQLException {
        Savepoint avant = connexion.setSavepoint();
        try {
            essai.faire();
            connexion.releaseSavepoint(avant);
            return true;
        } catch (SQLException e) {
            if (!etat.equals(e.getSQLState())) {
                throw e;
            }
            connexion.rollback(avant);
            return false;
        }
    }

    private PreparedStatement preparer(String sql, Object... valeurs) throws SQLException {
        PreparedStatement instruction = connexion.prepareStatement(sql);
        lier(instruction, valeurs);
        return instruction;
    }

    private static void lier(PreparedStatement instruction, Object... valeurs) throws SQLException {
        for (int i = 0; i < valeurs.length; i++) {
            instruction.setObject(i + 1, valeurs[i]);
        }
    }
}
