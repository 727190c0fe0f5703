package fr.apiparticulier.cnaf.dossier;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.FicheDossier.FicheMembre;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the files of an import. */
@ApplicationScoped
class ImportDossiers implements Fiches<FicheDossier> {

    @Override
    public Class<FicheDossier> forme() {
        return FicheDossier.class;
    }

    @Override
    public Uni<Void> ranger(long generation, List<FicheDossier> fiches, EnTete enTete) {
        List<DossierEntity> entites = fiches.stream().map(fiche -> new DossierEntity(generation, fiche)).toList();
        // The files first: their ids are what the people and the quotients refer to.
        return Panache.getSession().flatMap(session -> session.persistAll(entites.toArray())
                .chain(() -> session.persistAll(IntStream.range(0, fiches.size()).boxed()
                        .flatMap(i -> contenu(entites.get(i), fiches.get(i), enTete)).toArray())));
    }

    private static Stream<Object> contenu(DossierEntity dossier, FicheDossier fiche, EnTete enTete) {
        return Stream.of(membres(dossier, true, fiche.allocataires()), membres(dossier, false, fiche.enfants()),
                quotients(dossier, fiche, enTete)).flatMap(entites -> entites);
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
