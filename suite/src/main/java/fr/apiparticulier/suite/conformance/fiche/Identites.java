package fr.apiparticulier.suite.conformance.fiche;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;

/** An identity in the form of the import files. */
final class Identites {

    private Identites() {
    }

    static ObjectNode json(Identite identite) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("nomNaissance", identite.nomNaissance());
        json.put("nomUsage", identite.nomUsage());
        ArrayNode prenoms = json.putArray("prenoms");
        identite.prenoms().forEach(prenoms::add);
        json.put("naissance", identite.naissance().iso());
        json.put("sexe", identite.sexe() == null ? null : identite.sexe().name());
        json.put("commune", identite.codeCommune());
        json.put("pays", identite.codePays());
        return json;
    }
}
