package fr.apiparticulier.provider.identite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

/** Asks the registry which names its people bear. Reads a few rows for each name, however many bear it. */
final class Porteurs {

    /** One or two may be misspelt themselves. */
    static final int PLUSIEURS = 3;

    private static final String ENTRE = "|";
    /** No name is written so. */
    private static final String NOM_PORTE = "*";

    private Porteurs() {
    }

    /**
     * @param table of people
     * @param prenoms keys of given names to look for
     * @return those that several people of the generation in service, of the sex asked for, bear as their first given name, and
     *         whether anybody was born with the family name asked
     */
    static Uni<NomsPortes> de(String table, Identite question, Set<String> prenoms) {
        String generation = " personne where personne.generation = (select generation from registre) and ";
        String requete = "select nom from unnest(string_to_array(?1, '" + ENTRE + "')) nom where " + PLUSIEURS
                + " = (select count(*) from (select personne.sexe from " + table + generation + "personne.cle_prenom = nom"
                + premiers(question.sexe()) + " limit " + PLUSIEURS + ") porteurs"
                + (question.sexe() == null ? "" : " where porteurs.sexe = ?3") + ") union all select '" + NOM_PORTE
                + "' where exists (select 1 from " + table + generation + "personne.cle_nom_naissance = ?2)";
        String cherches = String.join(ENTRE, prenoms);
        Object[] valeurs = question.sexe() == null
                ? new Object[]{cherches, question.cleNomNaissance()}
                : new Object[]{cherches, question.cleNomNaissance(), question.sexe().name()};
        return Textes.lister(requete, valeurs).map(Porteurs::lire);
    }

    /**
     * Those of a sex come first, or those of the other where there are too few. In the order of the index, because the planner, who
     * is to find a few rows of many in no order, may read a large table from its beginning, for every name.
     */
    private static String premiers(Sexe sexe) {
        return sexe == null
                ? " order by personne.sexe"
                : " and personne.sexe is not null order by personne.sexe" + (sexe == Sexe.F ? "" : " desc");
    }

    private static NomsPortes lire(List<String> noms) {
        Set<String> prenoms = new HashSet<>(noms);
        return new NomsPortes(prenoms, prenoms.remove(NOM_PORTE));
    }
}
