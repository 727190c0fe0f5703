package fr.apiparticulier.cnaf.dossier;

import fr.apiparticulier.contract.cnaf.QuotientFamilial.Personne;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * Somebody a file names, with all it holds about who that is, which is more than is answered.
 *
 * @param nomPrenom the one string under which the CAF prints this person
 */
public record Individu(Identite identite, String nomPrenom) implements Discret {

    /** @return what is answered */
    public Personne personne() {
        return new Personne(nomPrenom, identite.nomNaissance(), identite.nomUsage(), identite.prenoms(), identite.naissance(),
                identite.sexe());
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
