package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;
import fr.apiparticulier.suite.conformance.identite.IdentiteRepondue;

/** An answer about a job seeker's situation as a record of the job seekers' registry. */
final class FabriqueSituation implements Fabrique {

    @Override
    public List<Fiche> fiches(Cas cas) {
        String identifiant = cas.texte("identifiant").orElse(null);
        if (!cas.estServi() || identifiant == null) {
            return List.of();
        }
        JsonNode donnees = cas.donnees();
        JsonNode identite = donnees.has("identite") ? donnees.get("identite") : donnees;
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("identifiant", identifiant);
        document.put("civilite", "MME".equalsIgnoreCase(texte(identite, "civilite")) ? "MME" : "M");
        document.set("identite", Identites.json(IdentiteRepondue.de(identite)));
        JsonNode contact = donnees.has("contact") ? donnees.get("contact") : donnees;
        document.putObject("contact").put("telephone", texte(contact, "telephone"))
                .put("telephone2", texte(contact, "telephone2")).put("email", texte(contact, "email"));
        document.set("adresse", adresse(donnees.path("adresse")));
        JsonNode inscription = donnees.has("inscription") ? donnees.get("inscription") : donnees;
        document.put("certification", texte(inscription, "code_certification_cnav", "codeCertificationCNAV"));
        document.putArray("inscriptions").add(inscription(inscription));
        return List.of(new Fiche(identifiant, null, "", document));
    }

    private static ObjectNode inscription(JsonNode inscription) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("debut", texte(inscription, "date_debut", "dateInscription"));
        json.put("fin", texte(inscription, "date_fin", "dateCessationInscription"));
        json.set("categorie", inscription.has("categorie")
                ? inscription.path("categorie").path("code")
                : Membres.un(inscription, "codeCategorieInscription"));
        return json;
    }

    private static ObjectNode adresse(JsonNode adresse) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("codePostal", texte(adresse, "code_postal", "codePostal"));
        json.put("codeCommune", texte(adresse, "code_cog_insee_commune", "INSEECommune"));
        json.put("localite", texte(adresse, "localite"));
        json.put("ligneVoie", texte(adresse, "ligne_voie", "ligneVoie"));
        json.put("ligneComplementDestinataire", texte(adresse, "ligne_complement_destinataire", "ligneComplementDestinataire"));
        json.put("ligneComplementAdresse", texte(adresse, "ligne_complement_adresse", "ligneComplementAdresse"));
        json.put("ligneComplementDistribution", texte(adresse, "ligne_complement_distribution", "ligneComplementDistribution"));
        json.put("ligneNom", texte(adresse, "ligne_nom", "ligneNom"));
        return json;
    }
}
