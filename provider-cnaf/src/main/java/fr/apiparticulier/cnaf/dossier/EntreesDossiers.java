package fr.apiparticulier.cnaf.dossier;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParIdentite;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParNumeroAllocataire;
import fr.apiparticulier.provider.sonde.Entree;
import fr.apiparticulier.provider.sonde.Entrees;

/** What of {@link Dossiers} is measured. */
@ApplicationScoped
class EntreesDossiers implements Entrees {

    private final Dossiers dossiers;

    EntreesDossiers(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<Entree<?>> entrees() {
        return List.of(
                new Entree<>("/quotient-familial/identite", ParIdentite.class,
                        question -> dossiers.parIdentite(question.identite(), question.mois())),
                new Entree<>("/quotient-familial/numero-allocataire", ParNumeroAllocataire.class, question -> dossiers
                        .parNumero(Integer.parseInt(question.numero()), question.codePostal(), question.mois())));
    }
}
