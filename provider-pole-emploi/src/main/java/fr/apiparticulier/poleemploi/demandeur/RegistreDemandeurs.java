package fr.apiparticulier.poleemploi.demandeur;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.poleemploi.identifiant.Empreinte;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.echeance.LectureDirecte;
import fr.apiparticulier.provider.echeance.Seance;
import fr.apiparticulier.provider.registre.Generations;

/** Finds files in this provider's own database. */
@ApplicationScoped
class RegistreDemandeurs implements Demandeurs {

    private static final String DEMANDEUR = "select " + DemandeurEntity.COLONNES + " from demandeur where generation ="
            + " (select generation from registre) and empreinte_identifiant = $1";
    private static final String INSCRIPTIONS = "select " + LigneInscription.COLONNES
            + " from inscription where generation = $1 and demandeur = $2";

    private static final String DE_CET_IDENTIFIANT = "generation = " + Generations.EN_SERVICE + " and empreinte = ?1";

    private final DemandeurRepository demandeurs;
    private final PaiementRepository paiements;
    private final Empreinte empreinte;

    RegistreDemandeurs(DemandeurRepository demandeurs, PaiementRepository paiements,
            Empreinte empreinte) {
        this.demandeurs = demandeurs;
        this.paiements = paiements;
        this.empreinte = empreinte;
    }

    @Override
    @LectureDirecte
    public Uni<Optional<Demandeur>> parIdentifiant(String identifiant) {
        // An index holds that no two have one identifier.
        return Seance.courante().lister(DemandeurEntity::lire, DEMANDEUR, empreinte.de(identifiant))
                .flatMap(trouves -> trouves.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : avecInscriptions(trouves.get(0)));
    }

    private static Uni<Optional<Demandeur>> avecInscriptions(DemandeurEntity demandeur) {
        return Seance.courante()
                .lister(LigneInscription::lire, INSCRIPTIONS, demandeur.generation, demandeur.id)
                .map(liste -> Optional.of(demandeur.demandeur(liste)));
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
