package fr.apiparticulier.poleemploi.demandeur;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import fr.apiparticulier.poleemploi.identifiant.Empreinte;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.ErreurImport;
import fr.apiparticulier.provider.registre.Fiches;

/** Stores the job seekers of an import. */
@ApplicationScoped
class ImportDemandeurs implements Fiches<FicheDemandeur> {

    private final Empreinte empreinte;

    ImportDemandeurs(Empreinte empreinte) {
        this.empreinte = empreinte;
    }

    @Override
    public Class<FicheDemandeur> forme() {
        return FicheDemandeur.class;
    }

    @Override
    public Uni<Void> ranger(long generation, List<FicheDemandeur> fiches, EnTete enTete) {
        List<ErreurImport> repetes = IdentifiantsRepetes.parmi(fiches);
        if (!repetes.isEmpty()) {
            return Uni.createFrom().failure(new IdentifiantsRepetes(repetes));
        }
        List<DemandeurEntity> entites = fiches.stream()
                .map(fiche -> new DemandeurEntity(generation, empreinte.de(fiche.identifiant()), fiche)).toList();
        // The job seekers first: their ids are what inscriptions and payments refer to.
        return persister(entites.stream())
                .chain(() -> persister(deplier(fiches, i -> fiches.get(i).inscriptions().stream()
                        .map(fiche -> new InscriptionEntity(entites.get(i), fiche)))))
                .chain(() -> persister(deplier(fiches, i -> fiches.get(i).paiements().stream()
                        .map(fiche -> new PaiementEntity(entites.get(i), fiche)))));
    }

    private static Stream<?> deplier(List<FicheDemandeur> fiches, Function<Integer, Stream<?>> lignes) {
        return IntStream.range(0, fiches.size()).boxed().flatMap(lignes);
    }

    /** Through the session, because a repository fails where there is nothing to persist, as in a file without payments. */
    private static Uni<Void> persister(Stream<?> entites) {
        return Panache.getSession().chain(session -> session.persistAll(entites.toArray()));
    }
}
