package fr.apiparticulier.mesr.etudiant;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the students of an import. */
@ApplicationScoped
class ImportEtudiants implements Fiches<FicheEtudiant> {

    @Override
    public Class<FicheEtudiant> forme() {
        return FicheEtudiant.class;
    }

    @Override
    public Uni<Void> ranger(long generation, List<FicheEtudiant> fiches, EnTete enTete) {
        List<EtudiantEntity> entites = fiches.stream().map(fiche -> new EtudiantEntity(generation, fiche)).toList();
        // The students first: their ids are what the enrolments refer to.
        return Panache.getSession().flatMap(session -> session.persistAll(entites.toArray())
                .chain(() -> session.persistAll(IntStream.range(0, fiches.size()).boxed()
                        .flatMap(i -> fiches.get(i).inscriptions().stream()
                                .map(inscription -> new InscriptionEntity(entites.get(i), inscription)))
                        .toArray())));
    }
}
