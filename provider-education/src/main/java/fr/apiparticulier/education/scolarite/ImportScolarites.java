package fr.apiparticulier.education.scolarite;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the school years of an import. */
@ApplicationScoped
class ImportScolarites implements Fiches<FicheScolarite> {

    @Override
    public Class<FicheScolarite> forme() {
        return FicheScolarite.class;
    }

    /** Through the session, because a repository fails where there is nothing to persist, as in a file of nobody. */
    @Override
    public Uni<Void> ranger(long generation, List<FicheScolarite> fiches, EnTete enTete) {
        Object[] entites = fiches.stream().map(fiche -> new ScolariteEntity(generation, fiche)).toArray();
        return Panache.getSession().chain(session -> session.persistAll(entites));
    }
}
