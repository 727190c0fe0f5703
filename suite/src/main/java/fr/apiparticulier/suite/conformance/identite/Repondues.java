package fr.apiparticulier.suite.conformance.identite;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;

/** The people an answer may be about: a family's allocataires, or the one person it tells of. */
public final class Repondues {

    private Repondues() {
    }

    /** @return empty if the answer tells nobody's identity */
    public static List<Identite> de(Cas cas) {
        JsonNode donnees = cas.donnees();
        List<JsonNode> objets = donnees.has("allocataires")
                ? Membres.liste(donnees, "allocataires")
                : List.of(identite(donnees));
        return objets.stream().map(IdentiteRepondue::de).filter(personne -> personne.nomNaissance() != null).toList();
    }

    /** @return whether the answer tells people, and none of them was born in the year asked */
    public static boolean contredisentLaNaissance(Cas cas) {
        List<Identite> personnes = de(cas);
        return !personnes.isEmpty() && Choix.rang(IdentiteDemandee.de(cas), personnes).isEmpty();
    }

    private static JsonNode identite(JsonNode donnees) {
        JsonNode identite = Membres.un(donnees, "identite", "eleve");
        return identite.isObject() ? identite : donnees;
    }
}
