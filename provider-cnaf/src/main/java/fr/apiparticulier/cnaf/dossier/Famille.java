package fr.apiparticulier.cnaf.dossier;

import java.util.List;

import fr.apiparticulier.contract.cnaf.ParticipationFamiliale.Ressources;
import fr.apiparticulier.contract.cnaf.QuotientFamilial.Adresse;
import fr.apiparticulier.contract.discretion.Discret;

/**
 * An allocataire's file, with what an early-childhood place is priced on.
 *
 * @param enfants all the file lists, à charge or not
 * @param ressources of every year the file knows, in any order
 */
public record Famille(
        boolean droitClos, Adresse adresse, List<Individu> allocataires, List<Enfant> enfants,
        List<Ressources> ressources) implements Discret {

    /** @param aeeh the rights it opens to the AEEH, in any order, whether open or not */
    public record Enfant(Dossier.Enfant enfant, List<DroitInscrit> aeeh) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
