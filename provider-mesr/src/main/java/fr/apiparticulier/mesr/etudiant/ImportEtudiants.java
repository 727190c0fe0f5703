package fr.apiparticulier.mesr.etudiant;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the students of an import. */
@ApplicationScoped
class ImportEtudiants implements Fiches<FicheEtudiant> {

    private final EtudiantRepository etudiants;
    private final InscriptionRepository inscriptions;

    ImportEtudiants(EtudiantRepository etudiants, InscriptionRepository inscriptions) {
        this.etudiants = etudiants;
        this.inscriptions = inscriptions;
    }

    @Override
    public Class<FicheEtudiant> forme() {
        return FicheEtudiant.class;
    }

    @Override
    public Uni<Void> ranger(long generation, List<FicheEtudiant> fiches, EnTete enTete) {
        List<EtudiantEntity> entites = fiches.stream().map(fiche -> new EtudiantEntity(generation, fiche)).toList();
        // The students first: their ids are what the enrolments refer to.
        return etudiants.persist(entites)
                .chain(() -> inscriptions.persist(IntStream.range(0, fiches.size()).boxed()
                        .flatMap(i -> fiches.get(i).inscriptions().stream()
                                .map(inscription -> new InscriptionEntity(entites.get(i), inscription)))));
    }
}
