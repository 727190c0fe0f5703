package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;

/** An answer about a student's enrolments as a record of the students' registry. */
final class FabriqueEtudiant implements Fabrique {

    @Override
    public List<Fiche> fiches(Cas cas) {
        if (!cas.estServi()) {
            return List.of();
        }
        JsonNode donnees = cas.donnees();
        Identite personne = Fabrique.personne(cas);
        String ine = cas.texte("ine").orElse(texte(donnees, "ine"));
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("ine", ine);
        document.set("identite", Identites.json(personne));
        ArrayNode inscriptions = document.putArray("inscriptions");
        Membres.liste(donnees, "admissions", "inscriptions").forEach(inscription -> inscriptions.add(inscription(inscription)));
        return List.of(new Fiche(ine, personne, "", document));
    }

    private static ObjectNode inscription(JsonNode inscription) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("debut", texte(inscription, "date_debut", "dateDebutInscription"));
        json.put("fin", texte(inscription, "date_fin", "dateFinInscription"));
        json.put("inscrit", inscription.path("est_inscrit").asBoolean("inscrit".equals(texte(inscription, "statut"))));
        json.put("regime", regime(inscription));
        json.put("commune", texte(inscription, "code_cog_insee_commune", "codeCommune"));
        JsonNode etablissement = Membres.un(inscription, "etablissement_etudes", "etablissement");
        json.putObject("etablissement").put("uai", texte(etablissement, "uai")).put("nom", texte(etablissement, "nom"));
        return json;
    }

    /** v2 only tells whether it is formation initiale or continue: the plain régime of each is RF1 and RF5. */
    private static String regime(JsonNode inscription) {
        String code = texte(inscription.path("regime_formation"), "code");
        return code != null ? code : "formation continue".equals(texte(inscription, "regime")) ? "RF5" : "RF1";
    }
}
