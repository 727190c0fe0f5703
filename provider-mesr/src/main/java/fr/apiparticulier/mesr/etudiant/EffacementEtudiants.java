package fr.apiparticulier.mesr.etudiant;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.provider.effacement.PersonnesParIne;
import fr.apiparticulier.provider.registre.FicheIdentite;

/** Erasure: a record is one student. */
@ApplicationScoped
class EffacementEtudiants extends PersonnesParIne<FicheEtudiant> {

    @Override
    protected String ine(FicheEtudiant fiche) {
        return fiche.ine();
    }

    @Override
    protected FicheIdentite personne(FicheEtudiant fiche) {
        return fiche.identite();
    }
}
