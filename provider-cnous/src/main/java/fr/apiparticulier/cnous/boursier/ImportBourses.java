package fr.apiparticulier.cnous.boursier;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the files of an import. */
@ApplicationScoped
class ImportBourses implements Fiches<FicheBourse> {

    private final BourseRepository bourses;

    ImportBourses(BourseRepository bourses) {
        this.bourses = bourses;
    }

    @Override
    public Class<FicheBourse> forme() {
        return FicheBourse.class;
    }

    @Override
    public Uni<Void> ranger(long generation, List<FicheBourse> fiches, EnTete enTete) {
        return bourses.persist(fiches.stream().map(fiche -> new BourseEntity(generation, fiche)));
    }
}
