package fr.apiparticulier.provider.registre;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Takes out of what one file brought the records that share a key. Of records that say the very same one stays; of others those
 * that the provider's {@link MemeCle} says.
 */
final class Doublons {

    private static final String MOTIF = "another record of this file has the same key and says something else";
    private static final String AMBIGU = "several records in service have the same key (expected: a whole file)";

    private final Base base;
    private final List<Table> tables;
    private final Function<Table, String> nom;

    /** @param nom under which a table's rows were loaded */
    Doublons(Base base, List<Table> tables, Function<Table, String> nom) {
        this.base = base;
        this.tables = tables;
        this.nom = nom;
    }

    /** @return how many records were left out without being wrong */
    long oter(MemeCle gardes, LectureImport<?> lecture) throws SQLException {
        boolean dernier = gardes == MemeCle.DERNIER;
        base.executer("""
                create temporary table doublon on commit drop as
                select id, %s as garde, egaux
                from (select id, min(id) over fiche as premier, max(id) over fiche as dernier, count(*) over fiche as fois,
                             min(contenu) over fiche = max(contenu) over fiche as egaux
                      from %s window fiche as (partition by %s)) as vus
                where fois > 1""".formatted(dernier ? "id = dernier" : "egaux and id = premier", nom.apply(tables.get(0)),
                gardes == MemeCle.TOUS ? "cle, contenu" : "cle"));
        long egaux = base.nombre("select count(*) from doublon where not garde and (egaux or ?)", dernier);
        if (!dernier) {
            base.lister(ligne -> ligne.getLong(1), "select id from doublon where not egaux order by id")
                    .forEach(id -> lecture.rejeter(Rangees.position(id), MOTIF));
        }
        base.executer("delete from doublon where garde");
        supprimer();
        lecture.controler(lecture.lus());
        return egaux;
    }

    /**
     * Takes out the records of a delta whose key several records in service share: which of them it is to replace, nothing tells.
     *
     * @param racine where these are
     */
    void oterAmbigus(String racine, LectureImport<?> lecture) throws SQLException {
        String depot = nom.apply(tables.get(0));
        base.executer("drop table doublon");
        base.executer("""
                create temporary table doublon on commit drop as
                select id from %1$s where cle in (
                    select cle from %2$s where cle in (select cle from %1$s) group by cle having count(*) > 1)"""
                .formatted(depot, racine));
        base.lister(ligne -> ligne.getLong(1), "select id from doublon order by id")
                .forEach(id -> lecture.rejeter(Rangees.position(id), AMBIGU));
        supprimer();
        lecture.controler(lecture.lus());
    }

    private void supprimer() throws SQLException {
        for (int i = tables.size() - 1; i >= 0; i--) {
            Table table = tables.get(i);
            base.executer("delete from " + nom.apply(table) + " as lignes where "
                    + Descendance.appartient(table, nom, "select id from doublon"));
        }
    }
}
