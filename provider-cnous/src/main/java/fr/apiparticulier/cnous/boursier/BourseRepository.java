package fr.apiparticulier.cnous.boursier;

import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;

@ApplicationScoped
class BourseRepository implements PanacheRepository<BourseEntity> {

    /**
     * Looks in the generation of these files, whichever is in service by now: an import may have come between.
     *
     * @return whatever may be the same students' as these files: of one INE with them, or of one name and birth year; empty
     *         if there are none
     */
    Uni<List<BourseEntity>> voisins(List<BourseEntity> dossiers) {
        if (dossiers.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<Identite> identites = dossiers.stream().map(dossier -> dossier.identite.identite()).toList();
        return list("generation = :generation and (ine in :ines"
                + " or identite.cleNomNaissance in :noms and identite.naissanceAnnee in :annees)",
                Parameters.with("generation", dossiers.get(0).generation)
                        .and("ines", dossiers.stream().map(dossier -> dossier.ine).filter(Objects::nonNull).toList())
                        .and("noms", identites.stream().map(Identite::cleNomNaissance).toList())
                        .and("annees", identites.stream().map(personne -> personne.naissance().annee())
                                .filter(Objects::nonNull).toList()));
    }
}
