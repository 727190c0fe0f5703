package fr.apiparticulier.cnous.boursier;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.registre.Generations;

@ApplicationScoped
class BourseRepository implements PanacheRepository<BourseEntity> {

    /** @return whatever may be the same students' as these files: of one INE with them, or of one name and birth year */
    Uni<List<BourseEntity>> voisins(List<BourseEntity> dossiers) {
        List<Identite> identites = dossiers.stream().map(dossier -> dossier.identite.identite()).toList();
        return list("generation = " + Generations.EN_SERVICE + " and (ine in :ines"
                + " or identite.cleNomNaissance in :noms and identite.naissanceAnnee in :annees)",
                Parameters.with("ines", dossiers.stream().map(dossier -> dossier.ine).filter(Objects::nonNull).toList())
                        .and("noms", identites.stream().map(Identite::cleNomNaissance).toList())
                        .and("annees", identites.stream().map(personne -> personne.naissance().annee())
                                .filter(Objects::nonNull).toList()));
    }
}
