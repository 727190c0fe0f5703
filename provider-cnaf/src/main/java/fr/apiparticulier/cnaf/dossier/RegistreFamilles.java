package fr.apiparticulier.cnaf.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Famille.Enfant;
import fr.apiparticulier.contract.cnaf.Droit.Qualite;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.echeance.Lecture;

/** Finds families in this provider's own database. */
@ApplicationScoped
class RegistreFamilles implements Familles {

    private final Allocataires allocataires;
    private final MembreRepository membres;
    private final DroitRepository droits;
    private final RessourcesRepository ressources;

    RegistreFamilles(Allocataires allocataires, MembreRepository membres, DroitRepository droits,
            RessourcesRepository ressources) {
        this.allocataires = allocataires;
        this.membres = membres;
        this.droits = droits;
        this.ressources = ressources;
    }

    @Override
    @Lecture
    public Uni<Optional<Famille>> parIdentite(Identite identite) {
        return allocataires.dossierDe(identite).flatMap(dossier -> dossier == null
                ? Uni.createFrom().item(Optional.empty())
                : completer(dossier).map(Optional::of));
    }

    private Uni<Famille> completer(DossierEntity dossier) {
        return membres.du(dossier).flatMap(gens -> droits
                .list("generation = ?1 and prestation = ?2 and qualite = ?3 and membre in ?4", dossier.generation,
                        Prestation.ALLOCATION_ENFANT_HANDICAPE, Qualite.OUVRANT_DROIT,
                        gens.stream().map(membre -> membre.id).toList())
                .flatMap(aeeh -> ressources.list("generation = ?1 and dossier = ?2", dossier.generation, dossier.id)
                        .map(annees -> assembler(dossier, gens, aeeh, annees))));
    }

    private static Famille assembler(DossierEntity dossier, List<MembreEntity> gens, List<DroitEntity> aeeh,
            List<RessourcesEntity> annees) {
        Map<Long, List<DroitInscrit>> ouverts = aeeh.stream()
                .collect(groupingBy(droit -> droit.membre, mapping(DroitEntity::inscrit, toList())));
        return new Famille(dossier.droitClos, dossier.adresse(),
                gens.stream().filter(membre -> membre.allocataire).map(MembreEntity::individu).toList(),
                gens.stream().filter(membre -> !membre.allocataire)
                        .map(enfant -> new Enfant(enfant.enfant(), ouverts.getOrDefault(enfant.id, List.of())))
                        .toList(),
                annees.stream().map(RessourcesEntity::ressources).toList());
    }
}
