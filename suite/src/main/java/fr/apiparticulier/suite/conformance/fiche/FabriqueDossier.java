package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.cas.Membres.liste;
import static fr.apiparticulier.suite.conformance.cas.Membres.texte;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.cas.Membres;
import fr.apiparticulier.suite.conformance.identite.Choix;
import fr.apiparticulier.suite.conformance.identite.IdentiteDemandee;
import fr.apiparticulier.suite.conformance.identite.IdentiteRepondue;
import fr.apiparticulier.suite.conformance.identite.Rapprochement;

/** An answer about a quotient familial as an allocataire's file. */
final class FabriqueDossier implements Fabrique {

    private static final String MSA = "MSA";

    private final MoisDemande moisDemande;

    FabriqueDossier(MoisDemande moisDemande) {
        this.moisDemande = moisDemande;
    }

    @Override
    public List<Fiche> fiches(Cas cas) {
        if (!cas.estServi()) {
            return List.of();
        }
        JsonNode donnees = cas.donnees();
        List<Identite> allocataires = new ArrayList<>(
                liste(donnees, "allocataires").stream().map(IdentiteRepondue::de).toList());
        Identite question = IdentiteDemandee.de(cas);
        Optional<Integer> rang = Choix.rang(question, allocataires);
        Identite personne = rang.map(r -> Choix.completer(allocataires.get(r), question)).orElse(question);
        if (rang.isPresent() || Rapprochement.suffit(question) && !allocataires.isEmpty()) {
            allocataires.set(rang.orElse(0), personne);
        }
        Optional<String> numero = cas.texte("numeroAllocataire");
        return List.of(new Fiche(numero.map(n -> n + "@" + cas.texte("codePostal").orElse("")).orElse(null),
                numero.isPresent() ? null : personne, "", document(cas, donnees, allocataires)));
    }

    private ObjectNode document(Cas cas, JsonNode donnees, List<Identite> allocataires) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        JsonNode quotient = Membres.un(donnees, "quotient_familial");
        boolean msa = MSA.equals(texte(donnees, "regime")) || MSA.equals(texte(quotient, "fournisseur"));
        document.put("regime", msa ? MSA : "CNAF");
        document.put("numero", cas.texte("numeroAllocataire").orElse(null));
        document.put("codePostal", cas.texte("codePostal").orElse(null));
        document.set("adresse", adresse(donnees.path("adresse")));
        document.putArray("allocataires").addAll(membres(liste(donnees, "allocataires"), allocataires));
        document.putArray("enfants").addAll(membres(liste(donnees, "enfants"),
                liste(donnees, "enfants").stream().map(IdentiteRepondue::de).collect(Collectors.toList())));
        document.putArray("quotients").add(quotient(moisDemande.de(cas), quotient.isObject() ? quotient : donnees));
        return document;
    }

    private static ObjectNode quotient(YearMonth mois, JsonNode quotient) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("de", mois.toString());
        json.set("valeur", Membres.un(quotient, "valeur", "quotientFamilial"));
        int annee = quotient.path("annee_calcul").asInt();
        int calcul = quotient.path("mois_calcul").asInt();
        if (annee > 0 && calcul >= 1 && calcul <= 12) {
            json.put("calcul", YearMonth.of(annee, calcul).toString());
        }
        return json;
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
