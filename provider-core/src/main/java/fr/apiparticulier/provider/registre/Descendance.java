package fr.apiparticulier.provider.registre;

import java.util.function.Function;

/** Which rows belong to certain records, however far below them. */
final class Descendance {

    private Descendance() {
    }

    /**
     * @param nom under which a table's rows stand
     * @param racines a query that gives the ids of root rows
     * @return a condition on {@code lignes} of the table
     */
    static String appartient(Table table, Function<Table, String> nom, String racines) {
        return table.parente() == null
                ? "lignes.id in (" + racines + ")"
                : "lignes." + table.lien() + " in (" + ids(table.parente(), nom, racines) + ")";
    }

    private static String ids(Table table, Function<Table, String> nom, String racines) {
        return table.parente() == null
                ? racines
                : "select id from " + nom.apply(table) + " where " + table.lien() + " in ("
                        + ids(table.parente(), nom, racines) + ")";
    }
}
