package fr.apiparticulier.cnaf.dossier;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class MembreRepository implements PanacheRepository<MembreEntity> {

    /** @return everybody of a file, the allocataires first, each in the file's order */
    Uni<List<MembreEntity>> du(DossierEntity dossier) {
        return list("generation = ?1 and dossier = ?2", Sort.by("allocataire", Sort.Direction.Descending).and("rang"),
                dossier.generation, dossier.id);
    }
}
