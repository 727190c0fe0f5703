package fr.apiparticulier.mesr.etudiant;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIdentite;
import fr.apiparticulier.contract.mesr.StatutEtudiantApi.ParIne;
import fr.apiparticulier.provider.sonde.Entree;
import fr.apiparticulier.provider.sonde.Entrees;

/** What of {@link Etudiants} is measured. */
@ApplicationScoped
class EntreesEtudiants implements Entrees {

    private final Etudiants etudiants;

    EntreesEtudiants(Etudiants etudiants) {
        this.etudiants = etudiants;
    }

    @Override
    public List<Entree<?>> entrees() {
        return List.of(
                new Entree<>("/statut-etudiant/identite", ParIdentite.class,
                        question -> etudiants.parIdentite(question.identite(), question.populations())),
                new Entree<>("/statut-etudiant/ine", ParIne.class,
                        question -> etudiants.parIne(Ine.lire(question.ine()).orElseThrow(), question.populations())));
    }
}
