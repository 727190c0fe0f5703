package fr.apiparticulier.poleemploi.demandeur;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.poleemploi.identifiant.Empreinte;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.registre.Generations;

/** Finds files in this provider's own database. */
@ApplicationScoped
class RegistreDemandeurs implements Demandeurs {

    private static final String DE_CET_IDENTIFIANT = "generation = " + Generations.EN_SERVICE + " and empreinte = ?1";

    private final DemandeurRepository demandeurs;
    private final InscriptionRepository inscriptions;
    private final PaiementRepository paiements;
    private final Empreinte empreinte;

    RegistreDemandeurs(DemandeurRepository demandeurs, InscriptionRepository inscriptions, PaiementRepository paiements,
            Empreinte empreinte) {
        this.demandeurs = demandeurs;
        this.inscriptions = inscriptions;
        this.paiements = paiements;
        this.empreinte = empreinte;
    }

    @Override
    @Lecture
    public Uni<Optional<Demandeur>> parIdentifiant(String identifiant) {
        return trouver(identifiant).onItem().ifNotNull()
                .transformToUni(demandeur -> inscriptions
                        .list("generation = ?1 and demandeur = ?2", demandeur.generation, demandeur.id)
                        .map(liste -> demandeur.demandeur(liste.stream().map(InscriptionEntity::inscription).toList())))
                .map(Optional::ofNullable);
    }

    @Override
    @Lecture
    public Uni<Optional<Paye>> paiements(String identifiant) {
        return trouver(identifiant).onItem().ifNotNull()
                .transformToUni(demandeur -> paiements
                        .list("generation = ?1 and demandeur = ?2 order by jour, id", demandeur.generation, demandeur.id)
                        .map(liste -> demandeur.paye(liste.stream().map(PaiementEntity::paiement).toList())))
                .map(Optional::ofNullable);
    }

    /** @return null if nobody has that identifier; an index holds that no two have */
    private Uni<DemandeurEntity> trouver(String identifiant) {
        return demandeurs.find(DE_CET_IDENTIFIANT, empreinte.de(identifiant)).firstResult();
    }
}
