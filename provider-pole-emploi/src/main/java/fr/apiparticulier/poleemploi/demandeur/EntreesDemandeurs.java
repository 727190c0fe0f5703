package fr.apiparticulier.poleemploi.demandeur;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.emploi.DemandeurEmploiApi.ParIdentifiant;
import fr.apiparticulier.provider.sonde.Entree;
import fr.apiparticulier.provider.sonde.Entrees;

/** What of {@link Demandeurs} is measured. */
@ApplicationScoped
class EntreesDemandeurs implements Entrees {

    private final Demandeurs demandeurs;

    EntreesDemandeurs(Demandeurs demandeurs) {
        this.demandeurs = demandeurs;
    }

    @Override
    public List<Entree<?>> entrees() {
        return List.of(new Entree<>("/demandeur-emploi/situation", ParIdentifiant.class,
                question -> demandeurs.parIdentifiant(question.identifiant())));
    }
}
