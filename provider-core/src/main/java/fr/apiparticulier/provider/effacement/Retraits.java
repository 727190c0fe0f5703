package fr.apiparticulier.provider.effacement;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.apiparticulier.provider.registre.Base;
import fr.apiparticulier.provider.registre.Table;

/** Takes rows out of the registry, with all that belongs to them, and counts them. */
final class Retraits {

    private record Ou(String table, long generation) implements Comparable<Ou> {
        @Override
        public int compareTo(Ou autre) {
            return generation == autre.generation ? table.compareTo(autre.table) : Long.compare(generation, autre.generation);
        }
    }

    private final Base base;
    private final List<Table> tables;
    private final Personnes<?> personnes;
    private final Map<Ou, Long> comptes = new TreeMap<>();

    Retraits(Base base, List<Table> tables, Personnes<?> personnes) {
        this.base = base;
        this.tables = tables;
        this.personnes = personnes;
    }

    /** @return how many rows went, by table and generation */
    List<Retrait> oter(Collection<Rangee> rangees, Instant maintenant) throws SQLException {
        for (Rangee rangee : rangees) {
            oter(rangee.table(), rangee.generation(), new Long[]{rangee.id()});
            if (rangee.table().parente() != null
                    && !personnes.reste(base, rangee.generation(), rangee.racine(), rangee.identite())) {
                oter(tables.get(0), rangee.generation(), new Long[]{rangee.racine()});
            }
        }
        dater(maintenant);
        return comptes.entrySet().stream()
                .map(compte -> new Retrait(compte.getKey().table, compte.getKey().generation, compte.getValue())).toList();
    }

    private void oter(Table table, long generation, Long[] ids) throws SQLException {
        for (Table sous : tables) {
            if (table.equals(sous.parente())) {
                Long[] dessous = base.lister(ligne -> ligne.getLong(1),
                        "select id from " + sous.nom() + " where generation = ? and " + sous.lien() + " = any(?)", generation,
                        ids)
                        .toArray(Long[]::new);
                if (dessous.length > 0) {
                    oter(sous, generation, dessous);
                }
            }
        }
        long lignes = base.executer("delete from " + table.nom() + " where generation = ? and id = any(?)", generation, ids);
        if (lignes > 0) {
            comptes.merge(new Ou(table.nom(), generation), lignes, Long::sum);
        }
    }

    /** What is in service is dated anew: whoever remembers answers from before it drops them. */
    private void dater(Instant maintenant) throws SQLException {
        for (Map.Entry<Ou, Long> compte : comptes.entrySet()) {
            base.executer("""
                    update generation set changee_le = greatest(cast(? as timestamptz), importee_le + interval '1 millisecond'),
                           enregistrements = enregistrements - ? where id = ?""", maintenant.atOffset(ZoneOffset.UTC),
                    compte.getKey().table.equals(tables.get(0).nom()) ? compte.getValue() : 0L, compte.getKey().generation);
        }
    }
}
