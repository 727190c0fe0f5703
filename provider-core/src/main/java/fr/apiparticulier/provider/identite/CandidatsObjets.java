package fr.apiparticulier.provider.identite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.registre.Generations;

/** Within a {@link fr.apiparticulier.provider.echeance.Lecture}. */
record CandidatsObjets<T>(PanacheRepositoryBase<T, Long> repository) implements Candidats<T> {

    @Override
    public Uni<List<T>> lire(Blocs.Cherches cherches, Set<String> departements, String condition, Parameters parametres,
            int limite) {
        List<String> choix = new ArrayList<>();
        ajouter(choix, "identite.blocNom", "blocNom", cherches.noms(), "", parametres);
        String ne = "";
        if (!departements.isEmpty()) {
            ne = " and (identite.communeNaissance is null or substring(identite.communeNaissance, 1, 2) in :departements)";
            parametres.and("departements", departements);
        }
        ajouter(choix, "identite.blocPrenom", "blocPrenom", cherches.prenoms(), ne, parametres);
        ajouter(choix, "identite.blocNoms", "blocNoms", cherches.deux(), ne, parametres);
        return repository.find("generation = " + Generations.EN_SERVICE + " and (" + String.join(" or ", choix) + ")"
                + (condition.isEmpty() ? "" : " and " + condition), parametres).page(0, limite).list();
    }

    @Override
    public Uni<List<T>> lireParNom(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        return lire(cherches.parNom(), Set.of(), condition, parametres, limite);
    }

    private static void ajouter(List<String> choix, String champ, String nom, Collection<Long> cles, String suite,
            Parameters parametres) {
        if (!cles.isEmpty()) {
            choix.add(champ + " in :" + nom + suite);
            parametres.and(nom, cles);
        }
    }
}
