package fr.apiparticulier.cnous.boursier;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the files of an import. */
@ApplicationScoped
class ImportBourses implements Fiches<FicheBourse> {

    @Override
    public Class<FicheBourse> forme() {
        return FicheBourse.class;
    }

    @Override
    public Uni<Void> ranger(long generation, List<FicheBourse> fiches, EnTete enTete) {
        return Panache.getSession().flatMap(session -> session
                .persistAll(fiches.stream().map(fiche -> new BourseEntity(generation, fiche)).toArray()));
    }
}
