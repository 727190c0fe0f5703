package fr.apiparticulier.cnaf.dossier;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.FicheDossier.FicheMembre;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the files of an import. */
@ApplicationScoped
class ImportDossiers implements Fiches<FicheDossier> {

    private final DossierRepository dossiers;
    private final MembreRepository membres;
    private final QuotientRepository quotients;

    ImportDossiers(DossierRepository dossiers, MembreRepository membres, QuotientRepository quotients) {
        this.dossiers = dossiers;
        this.membres = membres;
        this.quotients = quotients;
    }

    @Override
    public Class<FicheDossier> forme() {
        return FicheDossier.class;
    }

    @Override
    public Uni<Void> ranger(long generation, List<FicheDossier> fiches, EnTete enTete) {
        List<DossierEntity> entites = fiches.stream().map(fiche -> new DossierEntity(generation, fiche)).toList();
        // The files first: their ids are what the people and the quotients refer to.
        return dossiers.persist(entites)
                .chain(() -> membres.persist(IntStream.range(0, fiches.size()).boxed()
                        .flatMap(i -> membres(entites.get(i), fiches.get(i)))))
                .chain(() -> quotients.persist(IntStream.range(0, fiches.size()).boxed()
                        .flatMap(i -> quotients(entites.get(i), fiches.get(i), enTete))));
    }

    private static Stream<MembreEntity> membres(DossierEntity dossier, FicheDossier fiche) {
        return Stream.concat(membres(dossier, true, fiche.allocataires()), membres(dossier, false, fiche.enfants()));
    }

    private static Stream<MembreEntity> membres(DossierEntity dossier, boolean allocataires, List<FicheMembre> fiches) {
        return IntStream.range(0, fiches.size())
                .mapToObj(rang -> new MembreEntity(dossier, allocataires, rang, fiches.get(rang)));
    }

    private static Stream<QuotientEntity> quotients(DossierEntity dossier, FicheDossier fiche, EnTete enTete) {
        return QuotientDuMois.deplier(fiche.regime(), fiche.quotients(), enTete).stream()
                .map(quotient -> new QuotientEntity(dossier, quotient));
    }
}
