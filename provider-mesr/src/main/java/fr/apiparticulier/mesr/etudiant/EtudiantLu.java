package fr.apiparticulier.mesr.etudiant;

import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.mesr.Etudiant.Inscription;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/**
 * A student's row with the enrolments that the question may see.
 *
 * @param suivi whether they were read
 */
record EtudiantLu(LigneEtudiant etudiant, boolean suivi, List<Inscription> inscriptions) implements Discret {

    EtudiantLu avec(List<Inscription> lues) {
        return new EtudiantLu(etudiant, true, lues);
    }

    IdentiteEnregistree identite() {
        return etudiant.identite();
    }

    Parcours parcours() {
        return new Parcours(etudiant.ine(), etudiant.identite().identite(), inscriptions);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
