package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;

/** An answer about payments as a record of the job seekers' registry: payments alone. */
final class FabriquePaiements implements Fabrique {

    @Override
    public List<Fiche> fiches(Cas cas) {
        String identifiant = cas.texte("identifiant").orElse(null);
        if (!cas.estServi() || identifiant == null) {
            return List.of();
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("identifiant", identifiant);
        ArrayNode paiements = document.putArray("paiements");
        Membres.liste(cas.donnees(), "paiements").forEach(paiement -> paiements.add(paiement(paiement)));
        return List.of(new Fiche(identifiant, null, "", document));
    }

    private static ObjectNode paiement(JsonNode paiement) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("date", texte(paiement, "date_versement", "date"));
        json.set("total", Membres.un(paiement, "montant_total", "montant"));
        json.set("allocations", Membres.un(paiement, "montant_allocations", "allocations"));
        json.set("aides", Membres.un(paiement, "montant_aides", "aides"));
        json.set("autres", Membres.un(paiement, "montant_autres", "autres"));
        return json;
    }
}
