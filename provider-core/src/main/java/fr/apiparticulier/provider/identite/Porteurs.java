package fr.apiparticulier.provider.identite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Sexe;

/** Asks the registry which given names its people bear. Reads a few rows for each name, however many bear it. */
final class Porteurs {

    /** One or two may be misspelt themselves. */
    static final int PLUSIEURS = 3;

    private static final String ENTRE = "|";

    private Porteurs() {
    }

    /**
     * @param table of people
     * @param noms keys of given names
     * @param sexe of the bearers; null for either
     * @return those that several people of the generation in service bear as their first given name
     */
    static Uni<PrenomsPortes> de(String table, Set<String> noms, Sexe sexe) {
        String requete = "select nom from unnest(string_to_array(?1, '" + ENTRE + "')) nom where exists (select 1 from " + table
                + " personne where personne.generation = (select generation from registre) and personne.cle_prenom = nom"
                + (sexe == null ? "" : " and personne.sexe = ?2") + " offset " + (PLUSIEURS - 1) + ")";
        return Panache.getSession().flatMap(session -> {
            var question = session.createNativeQuery(requete, String.class).setParameter(1, String.join(ENTRE, noms));
            Uni<List<String>> portes = (sexe == null ? question : question.setParameter(2, sexe.name())).getResultList();
            return portes.map(liste -> new PrenomsPortes(new HashSet<>(liste)));
        });
    }
}
