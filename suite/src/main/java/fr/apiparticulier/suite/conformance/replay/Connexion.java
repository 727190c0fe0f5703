package fr.apiparticulier.suite.conformance.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.conformance.cas.Cas;

/** A recorded question by FranceConnect: who is signed in, and what is left to be asked. */
final class Connexion {

    /** What a FranceConnect token does not say. */
    private static final List<String> RESTE = List.of("recipient", "annee", "mois", "campaignYear");
    private static final String RECIPIENT = "recipient";

    private Connexion() {
    }

    /** @param identite with all that a FranceConnect identity has */
    static Map<String, Object> pivot(Identite identite) {
        Map<String, Object> pivot = new HashMap<>();
        pivot.put("family_name", identite.nomNaissance());
        pivot.put("given_name", String.join(" ", identite.prenoms()));
        pivot.put("given_name_array", identite.prenoms());
        pivot.put("birthdate", identite.naissance().iso());
        pivot.put("gender", identite.sexe() == Sexe.M ? "male" : "female");
        pivot.put("birthplace", identite.codeCommune() == null ? "" : identite.codeCommune());
        pivot.put("birthcountry", identite.codePays());
        return pivot;
    }

    /** @return the same case without what the token says; with a recipient, which no such question may lack */
    static Cas question(Cas cas) {
        ObjectNode reste = cas.parametres().deepCopy().retain(RESTE);
        if (!reste.has(RECIPIENT)) {
            reste.put(RECIPIENT, Appel.SIRET);
        }
        return new Cas(cas.operation(), cas.nom(), reste, cas.statut(), cas.reponse());
    }
}
