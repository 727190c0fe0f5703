package fr.apiparticulier.provider.fraicheur;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/** What a registry says of itself, as numbers; NaN for what is not known, and instants in seconds since 1970. */
record Releve(double generation, double importee, double enregistrements, double rejets, double misesAJour, double effacements,
        double dernierEffacement) {

    static final Releve INCONNU = new Releve(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
            Double.NaN);

    static final String QUESTION = """
            select g.id, g.importee_le, g.enregistrements, g.rejets, g.mises_a_jour, e.nombre, e.dernier
            from (select count(*) as nombre, max(efface_le) as dernier from effacement) as e
            left join (select g.* from generation g join registre r on r.generation = g.id) as g on true""";

    private static final double MILLIS = 1_000;

    static Releve lire(ResultSet ligne) throws SQLException {
        return new Releve(nombre(ligne, "id"), instant(ligne, "importee_le"), nombre(ligne, "enregistrements"),
                nombre(ligne, "rejets"), nombre(ligne, "mises_a_jour"), nombre(ligne, "nombre"), instant(ligne, "dernier"));
    }

    private static double nombre(ResultSet ligne, String colonne) throws SQLException {
        double nombre = ligne.getDouble(colonne);
        return ligne.wasNull() ? Double.NaN : nombre;
    }

    private static double instant(ResultSet ligne, String colonne) throws SQLException {
        Timestamp instant = ligne.getTimestamp(colonne);
        return instant == null ? Double.NaN : instant.getTime() / MILLIS;
    }
}
