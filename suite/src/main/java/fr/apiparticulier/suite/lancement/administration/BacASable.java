package fr.apiparticulier.suite.lancement.administration;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The sandbox's habilitation: a commune that does not exist, which may ask everything in every way, as fast as it likes. */
public final class BacASable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MODALITES = List.of("identite", "ine", "identifiant", "france_connect");

    private BacASable() {
    }

    /** @param clientFranceConnect whose citizens' tokens are this habilitation's */
    public static ObjectNode fiche(Collection<String> scopes, String clientFranceConnect) {
        ObjectNode fiche = JSON.createObjectNode().put("reference", "bac-a-sable").put("siret", "13002526500013")
                .put("intitule", "Bac à sable : commune fictive de Fictiville")
                .put("finalite", "Essayer l'API sur des personnes fictives")
                .put("fondement_juridique", "Aucune donnée réelle : bac à sable")
                .put("consentement_recueilli", true)
                .put("client_france_connect", clientFranceConnect);
        for (String membre : List.of("responsable_traitement", "delegue_protection_donnees", "contact_technique",
                "contact_metier")) {
            fiche.putObject(membre).put("nom", "Agent Fictif").put("courriel", membre + "@fictiville.invalid");
        }
        scopes.forEach(fiche.putArray("scopes")::add);
        MODALITES.forEach(fiche.putArray("modalites")::add);
        return fiche;
    }
}
