package fr.apiparticulier.suite.migration;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the release before a migration goes on working after it. What is known to leave it alone is listed here; all else
 * takes something away from it, or may: then the statement has to say since which release nobody needs it.
 */
final class Elargissement {

    private static final String NOM = "(?:if not exists )?([\\w.\"]+)";
    private static final Pattern TABLE = Pattern.compile("create (?:unlogged )?table " + NOM + "\\b.*");
    private static final Pattern INDEX = Pattern
            .compile("create (unique )?index (?:concurrently )?(?:" + NOM + " )?on (?:only )?([\\w.\"]+).*");
    private static final Pattern DECLENCHEUR = Pattern.compile("create (?:constraint )?trigger .*? on ([\\w.\"]+)\\b.*");
    private static final Pattern FONCTION_REFAITE = Pattern.compile("create or replace function .*");
    private static final Pattern MODIFICATION = Pattern.compile("alter table (?:if exists )?(?:only )?([\\w.\"]+) (.*)");
    /** New things beside the old ones; rows that are added, or filled in. */
    private static final Pattern A_COTE = Pattern.compile(
            "(?:create (?:function|procedure|type|domain|sequence|view|materialized view|schema|extension)|insert into|update"
                    + "|comment on|grant|analyze|set constraints|select) .*");
    /** A column that whoever does not know of it need not fill: none of a key, and if it must not be null it says what else. */
    private static final Pattern COLONNE = Pattern
            .compile("add (?:column )?(?:if not exists )?(?!(?:constraint|check|unique|primary|foreign|exclude)\\b)\\S+ .*");
    private static final Pattern CLE = Pattern.compile(".*\\b(?:unique|primary key)\\b.*");
    private static final Pattern REGLAGE = Pattern.compile("alter (?:column )?\\S+ set (?:default|statistics) .*|set \\(.*\\)");

    private static final Pattern RENOMMEE = Pattern.compile("alter table ([\\w.]+) rename to (\\w+)");

    private final Set<String> neuves = new HashSet<>();
    private final Set<String> partagees = new HashSet<>();
    private final String precedente;

    /** @param precedente the release before, as in {@code 1.2.0} */
    Elargissement(String precedente) {
        this.precedente = precedente;
    }

    /** @return the statements that leave less than there was, by their beginning */
    List<String> contredire(String sql) {
        List<Ordre> ordres = Ordre.lire(sql);
        Set<Ordre> partages = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i + 2 < ordres.size(); i++) {
            if (partage(ordres.get(i).texte(), ordres.get(i + 1).texte(), ordres.get(i + 2).texte())) {
                partages.addAll(ordres.subList(i, i + 3));
            }
        }
        return ordres.stream().filter(ordre -> !partages.contains(ordre) && !elargit(ordre.texte()) && !estExcuse(ordre)
                && !estEpargne(ordre))
                .map(ordre -> ordre.texte().substring(0, Math.min(ordre.texte().length(), 80))).toList();
    }

    /** A table that becomes the partition by default of one with its name and columns: rows come and go as they did. */
    private boolean partage(String renomme, String cree, String attache) {
        Matcher nom = RENOMMEE.matcher(renomme);
        if (!nom.matches()) {
            return false;
        }
        String table = nom.group(1);
        String defaut = nom.group(2);
        boolean partage = cree.equals("create table " + table + " (like " + defaut
                + " including defaults including constraints) partition by list (generation)")
                && attache.equals("alter table " + table + " attach partition " + defaut + " default");
        if (partage) {
            partagees.add(table);
        }
        return partage;
    }

    private boolean estExcuse(Ordre ordre) {
        return ordre.inutileDepuis() != null && Arrays.compare(nombres(ordre.inutileDepuis()), nombres(precedente)) <= 0;
    }

    /** What a trigger does to the rows of the release before stands in a body that is not read here: a reader of it says so. */
    private static boolean estEpargne(Ordre ordre) {
        return ordre.epargne() && Stream.of(DECLENCHEUR, FONCTION_REFAITE)
                .anyMatch(forme -> forme.matcher(ordre.texte()).matches());
    }

    private static int[] nombres(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private boolean elargit(String ordre) {
        Matcher table = TABLE.matcher(ordre);
        if (table.matches()) {
            neuves.add(table.group(1));
            return !ordre.contains(" partition of ");
        }
        Matcher index = INDEX.matcher(ordre);
        if (index.matches()) {
            // "On only" says what partitions to come have; it builds nothing on those that are there.
            return index.group(1) == null || neuves.contains(index.group(3))
                    || ordre.contains(" on only ") && partagees.contains(index.group(3));
        }
        Matcher declencheur = DECLENCHEUR.matcher(ordre);
        if (declencheur.matches()) {
            return neuves.contains(declencheur.group(1));
        }
        Matcher modification = MODIFICATION.matcher(ordre);
        if (modification.matches()) {
            return neuves.contains(modification.group(1))
                    || clauses(modification.group(2)).allMatch(Elargissement::ajoute);
        }
        return A_COTE.matcher(ordre).matches();
    }

    private static boolean ajoute(String clause) {
        boolean colonne = COLONNE.matcher(clause).matches() && !CLE.matcher(clause).matches()
                && (!clause.contains(" not null") || clause.contains(" default ") || clause.contains(" generated "));
        return colonne || REGLAGE.matcher(clause).matches();
    }

    /** At the commas that stand in no parenthesis. */
    private static Stream<String> clauses(String texte) {
        Stream.Builder<String> clauses = Stream.builder();
        int profondeur = 0;
        int debut = 0;
        for (int i = 0; i < texte.length(); i++) {
            char signe = texte.charAt(i);
            profondeur += signe == '(' ? 1 : signe == ')' ? -1 : 0;
            if (signe == ',' && profondeur == 0) {
                clauses.add(texte.substring(debut, i).strip());
                debut = i + 1;
            }
        }
        return clauses.add(texte.substring(debut).strip()).build();
    }
}
