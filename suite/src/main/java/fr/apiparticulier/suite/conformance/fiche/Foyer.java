package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.liste;
import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.identite.Choix;
import fr.apiparticulier.suite.conformance.identite.IdentiteDemandee;
import fr.apiparticulier.suite.conformance.identite.IdentiteRepondue;
import fr.apiparticulier.suite.conformance.identite.Rapprochement;

/**
 * The family an answer tells of, as an allocataire's file.
 *
 * @param personne the allocataire asked for
 * @param document regime, address, allocataires and children; a CNAF file without its number
 */
record Foyer(Identite personne, ObjectNode document) {

    static final String CNAF = "CNAF";

    static Foyer de(Cas cas) {
        JsonNode donnees = cas.donnees();
        List<Identite> allocataires = new ArrayList<>(
                liste(donnees, "allocataires").stream().map(IdentiteRepondue::de).toList());
        Identite question = IdentiteDemandee.de(cas);
        Optional<Integer> rang = Choix.rang(question, allocataires);
        Identite personne = rang.map(r -> Choix.completer(allocataires.get(r), question)).orElse(question);
        if (rang.isPresent() || Rapprochement.suffit(question) && !allocataires.isEmpty()) {
            allocataires.set(rang.orElse(0), personne);
        }
        ObjectNode document = vide(adresse(donnees.path("adresse")));
        document.putArray("allocataires").addAll(membres(liste(donnees, "allocataires"), allocataires));
        document.putArray("enfants").addAll(membres(liste(donnees, "enfants"),
                liste(donnees, "enfants").stream().map(IdentiteRepondue::de).toList()));
        return new Foyer(personne, document);
    }

    /** @return the file of somebody of whom an answer tells nothing but what was asked; it has room for rights */
    static Foyer seul(Identite personne) {
        ObjectNode document = vide(JsonNodeFactory.instance.objectNode());
        document.putArray("allocataires").addObject().set("identite", Identites.json(personne));
        return new Foyer(personne, document);
    }

    private static ObjectNode vide(ObjectNode adresse) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("regime", CNAF);
        document.putNull("numero");
        document.putNull("codePostal");
        document.set("adresse", adresse);
        return document;
    }

    private static List<ObjectNode> membres(List<JsonNode> membres, List<Identite> identites) {
        List<ObjectNode> fiches = new ArrayList<>();
        for (int i = 0; i < membres.size(); i++) {
            ObjectNode fiche = JsonNodeFactory.instance.objectNode();
            fiche.set("identite", Identites.json(identites.get(i)));
            fiche.put("nomPrenom", texte(membres.get(i), "nomPrenom"));
            fiches.add(fiche);
        }
        return fiches;
    }

    private static ObjectNode adresse(JsonNode adresse) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("destinataire", texte(adresse, "destinataire", "identite"));
        json.put("complementInformation",
                texte(adresse, "complement_information", "complementInformation", "complementIdentite"));
        json.put("complementGeographique", texte(adresse, "complement_information_geographique",
                "complementInformationGeographique", "complementIdentiteGeo"));
        json.put("numeroLibelleVoie", texte(adresse, "numero_libelle_voie", "numeroLibelleVoie", "numeroRue"));
        json.put("lieuDit", texte(adresse, "lieu_dit", "lieuDit"));
        json.put("codePostalVille", texte(adresse, "code_postal_ville", "codePostalVille"));
        json.put("pays", texte(adresse, "pays"));
        return json;
    }
}
