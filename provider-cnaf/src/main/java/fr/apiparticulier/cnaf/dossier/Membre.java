package fr.apiparticulier.cnaf.dossier;

import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * What one file says of one of its members, allocataire or child.
 *
 * @param droitClos whether the file is closed
 * @param droits those to the benefit asked for, in any order, whether open or not
 * @param identite as that file has it
 */
public record Membre(boolean droitClos, List<DroitInscrit> droits, Identite identite) implements Discret {
    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
