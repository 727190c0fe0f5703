package fr.apiparticulier.mesr.etudiant;

import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.mesr.Etudiant.Inscription;

/**
 * A student who was found, and what of their path the question may see.
 *
 * @param ine or null for those who have none yet
 * @param inscriptions of the populations asked for, latest start first; maybe empty
 */
public record Parcours(String ine, Identite identite, List<Inscription> inscriptions) implements Discret {

    public Parcours {
        inscriptions = List.copyOf(inscriptions);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
