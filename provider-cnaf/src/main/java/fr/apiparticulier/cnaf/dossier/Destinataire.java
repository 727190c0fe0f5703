package fr.apiparticulier.cnaf.dossier;

import java.util.List;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;

/** The first line of a family's address, which may name more than one of them. */
final class Destinataire {

    private Destinataire() {
    }

    /** @return the line, or null if a given name of that person stands in it */
    static String sans(String ligne, Identite personne) {
        List<String> mots = Normalisation.mots(ligne);
        return personne.prenoms().stream().flatMap(prenom -> Normalisation.mots(prenom).stream()).anyMatch(mots::contains)
                ? null
                : ligne;
    }
}
