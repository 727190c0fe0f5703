package fr.apiparticulier.cnaf.dossier;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

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
        List<DossierEntity> dossiers = fiches.stream().map(fiche -> new DossierEntity(generation, fiche)).toList();
        // The files first, then their people: their ids are what the rest refers to.
        return Panache.getSession().flatMap(session -> session.persistAll(dossiers.toArray())
                .chain(() -> session.persistAll(IntStream.range(0, fiches.size()).boxed()
                        .flatMap(i -> annees(dossiers.get(i), fiches.get(i), enTete)).toArray()))
                .map(ignored -> IntStream.range(0, fiches.size()).boxed()
                        .flatMap(i -> inscrits(dossiers.get(i), fiches.get(i))).toList())
                .call(inscrits -> session.persistAll(inscrits.stream().map(Inscrit::membre).toArray()))
                .chain(inscrits -> session.persistAll(inscrits.stream().flatMap(Inscrit::droits).toArray())));
    }

    private record Inscrit(MembreEntity membre, FicheMembre fiche) {
        Stream<DroitEntity> droits() {
            return fiche.droits().stream().map(droit -> new DroitEntity(membre, droit));
        }
    }

    private static Stream<Inscrit> inscrits(DossierEntity dossier, FicheDossier fiche) {
        return Stream.concat(inscrits(dossier, true, fiche.allocataires()), inscrits(dossier, false, fiche.enfants()));
    }

    private static Stream<Inscrit> inscrits(DossierEntity dossier, boolean allocataires, List<FicheMembre> fiches) {
        return IntStream.range(0, fiches.size()).mapToObj(
                rang -> new Inscrit(new MembreEntity(dossier, allocataires, rang, fiches.get(rang)), fiches.get(rang)));
    }

    private static Stream<Object> annees(DossierEntity dossier, FicheDossier fiche, EnTete enTete) {
        return Stream.concat(
                QuotientDuMois.deplier(fiche.regime(), fiche.quotients(), enTete).stream()
                        .map(quotient -> new QuotientEntity(dossier, quotient)),
                fiche.ressources().stream().map(annee -> new RessourcesEntity(dossier, annee)));
    }
}
