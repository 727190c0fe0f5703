package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A delta from one file: each record takes the place of the one with its key. Readers see all of it from one instant on. */
final class MiseAJour {

    private final Base base;

    MiseAJour(Base base) {
        this.base = base;
    }

    /**
     * All in the caller's transaction.
     *
     * @throws FichierRefuse also if the generation in service has no keys, or others
     */
    <F> RapportImport faire(Fiches<F> fiches, LectureImport<F> lecture, Instant maintenant)
            throws SQLException, IOException {
        List<Table> tables = fiches.tables();
        long generation = base.trouver(ligne -> ligne.getLong(1),
                "select g.id from generation g join registre r on r.generation = g.id where g.cles = ? for update", Cle.VERSION)
                .orElseThrow(
                        () -> new FichierRefuse("", "no delta applies to what is in service (expected: a whole file first)"));
        for (Table table : tables) {
            base.executer("create temporary table " + depot(table) + " (like " + table.nom() + ") on commit drop");
        }
        try (Chargement chargement = new Chargement(base.postgres(), MiseAJour::depot, false)) {
            lecture.charger(new Rangees(tables, Numero.suivant(base), generation), chargement);
        }
        Doublons semblables = new Doublons(base, tables, MiseAJour::depot);
        long doublons = semblables.oter(fiches.memeCle(), lecture);
        if (fiches.memeCle() == MemeCle.TOUS) {
            semblables.oterAmbigus(tables.get(0).partition(generation), lecture);
        }
        long importes = lecture.lus() - lecture.rejets().nombre() - lecture.omis() - doublons;
        long ajoutes = appliquer(tables, generation);
        base.executer("""
                update generation set importee_le = ?, enregistrements = enregistrements + ?, rejets = rejets + ?,
                       mises_a_jour = mises_a_jour + 1 where id = ?""", OffsetDateTime.ofInstant(maintenant, ZoneOffset.UTC),
                ajoutes, lecture.rejets().nombre(), generation);
        return new RapportImport(importes, lecture.rejets().nombre(), doublons, lecture.effaces(), lecture.rejets().dits());
    }

    /** @return how many records there are more than before */
    private long appliquer(List<Table> tables, long generation) throws SQLException {
        Table racine = tables.get(0);
        base.executer("analyze " + depot(racine));
        String remplaces = "select id from " + racine.partition(generation) + " where cle in (select cle from " + depot(racine)
                + ")";
        long otes = 0;
        for (int i = tables.size() - 1; i >= 0; i--) {
            otes = base.executer("delete from " + tables.get(i).partition(generation) + " as lignes where "
                    + Descendance.appartient(tables.get(i), table -> table.partition(generation), remplaces));
        }
        long mis = 0;
        for (int i = tables.size() - 1; i >= 0; i--) {
            String colonnes = String.join(", ", tables.get(i).toutes());
            mis = base.executer("insert into " + tables.get(i).partition(generation) + " (" + colonnes + ") select " + colonnes
                    + " from " + depot(tables.get(i)));
        }
        return mis - otes;
    }

    private static String depot(Table table) {
        return "depot_" + table.nom();
    }
}
