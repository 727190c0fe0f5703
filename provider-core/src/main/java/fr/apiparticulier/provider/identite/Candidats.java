package fr.apiparticulier.provider.identite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.registre.Generations;

/** The query for whoever shares a key of {@link Blocs} with a question, in the generation in service. */
final class Candidats {

    private Candidats() {
    }

    /**
     * @param condition further HQL, on the entity's fields; empty for none
     * @param parametres named parameters of the condition
     */
    static <T> PanacheQuery<T> de(Inscrits<T> inscrits, Identite question, String condition, Parameters parametres) {
        Blocs.Cherches cherches = Blocs.cherches(question);
        List<String> choix = new ArrayList<>();
        ajouter(choix, "identite.blocNom", "blocNom", cherches.noms(), parametres);
        ajouter(choix, "identite.blocPrenom", "blocPrenom", cherches.prenoms(), parametres);
        ajouter(choix, "identite.blocNoms", "blocNoms", cherches.deux(), parametres);
        return inscrits.repository().find("generation = " + Generations.EN_SERVICE + " and ("
                + String.join(" or ", choix) + ")" + (condition.isEmpty() ? "" : " and " + condition), parametres);
    }

    private static void ajouter(List<String> choix, String champ, String nom, Collection<Long> cles, Parameters parametres) {
        if (!cles.isEmpty()) {
            choix.add(champ + " in :" + nom);
            parametres.and(nom, cles);
        }
    }
}
