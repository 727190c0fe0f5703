package fr.apiparticulier.provider.identite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.registre.Generations;

/** Within a {@link fr.apiparticulier.provider.echeance.Lecture}. */
record CandidatsObjets<T>(PanacheRepositoryBase<T, Long> repository) implements Candidats<T> {

    @Override
    public Uni<List<T>> lire(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        List<String> choix = new ArrayList<>();
        ajouter(choix, "identite.blocNom", "blocNom", cherches.noms(), parametres);
        ajouter(choix, "identite.blocPrenom", "blocPrenom", cherches.prenoms(), parametres);
        ajouter(choix, "identite.blocNoms", "blocNoms", cherches.deux(), parametres);
        return repository.find("generation = " + Generations.EN_SERVICE + " and (" + String.join(" or ", choix) + ")"
                + (condition.isEmpty() ? "" : " and " + condition), parametres).page(0, limite).list();
    }

    @Override
    public Uni<List<T>> lireParNom(Blocs.Cherches cherches, String condition, Parameters parametres, int limite) {
        return lire(cherches.parNom(), condition, parametres, limite);
    }

    private static void ajouter(List<String> choix, String champ, String nom, Collection<Long> cles, Parameters parametres) {
        if (!cles.isEmpty()) {
            choix.add(champ + " in :" + nom);
            parametres.and(nom, cles);
        }
    }
}
