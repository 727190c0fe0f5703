package fr.apiparticulier.cnous.boursier;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.provider.effacement.PersonnesParIne;
import fr.apiparticulier.provider.registre.FicheIdentite;

/** Erasure: a record is one student; one student has several. */
@ApplicationScoped
class EffacementBoursiers extends PersonnesParIne<FicheBourse> {

    @Override
    protected String ine(FicheBourse fiche) {
        return fiche.ine();
    }

    @Override
    protected FicheIdentite personne(FicheBourse fiche) {
        return fiche.identite();
    }
}
