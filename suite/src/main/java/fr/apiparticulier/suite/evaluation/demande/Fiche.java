package fr.apiparticulier.suite.evaluation.demande;

import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/** An identity as import files have it. */
public record Fiche(String nomNaissance, String nomUsage, List<String> prenoms, String naissance, Object sexe, String commune,
        String pays) implements Discret {

    public static Fiche de(Identite inscrite) {
        return new Fiche(inscrite.nomNaissance(), inscrite.nomUsage(), inscrite.prenoms(), inscrite.naissance().iso(),
                inscrite.sexe(), inscrite.codeCommune(), inscrite.codePays());
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
