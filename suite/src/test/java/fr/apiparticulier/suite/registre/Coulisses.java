package fr.apiparticulier.suite.registre;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a provider, looked at behind its back. */
record Coulisses(Executable executable) {

    void executer(String sql) throws SQLException {
        try (Connection connexion = executable.connexion(); Statement instruction = connexion.createStatement()) {
            instruction.execute(sql);
        }
    }

    /** @return the first column */
    List<String> textes(String sql) throws SQLException {
        try (Connection connexion = executable.connexion();
                Statement instruction = connexion.createStatement();
                ResultSet lignes = instruction.executeQuery(sql)) {
            List<String> textes = new ArrayList<>();
            while (lignes.next()) {
                textes.add(lignes.getString(1));
            }
            return textes;
        }
    }

    /** @return all that an import may leave behind */
    List<String> traces() throws SQLException {
        return textes("select 'table ' || relname from pg_class where relname ~ '_g\\d+' union all"
                + " select 'generation ' || id || ' ' || enregistrements from generation union all"
                + " select 'en service ' || generation from registre order by 1");
    }
}
