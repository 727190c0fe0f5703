package fr.apiparticulier.gateway.delivrance;

import java.util.Arrays;
import java.util.UUID;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Habilitations of communes that do not exist. */
public final class Fiches {

    private Fiches() {
    }

    /** @return what the law needs, and nothing beside it */
    public static JsonObject complete(String... scopes) {
        return new JsonObject().put("siret", "13002526500013").put("intitule", "Tarification de la cantine de Fictiville")
                .put("finalite", "Calculer le tarif de la cantine").put("fondement_juridique", "CRPA, article L114-8")
                .put("responsable_traitement", contact("responsable")).put("delegue_protection_donnees", contact("dpd"))
                .put("contact_technique", contact("technique")).put("contact_metier", contact("metier"))
                .put("scopes", new JsonArray(Arrays.asList(scopes))).put("modalites", new JsonArray().add("identite"));
    }

    /** @return all that a habilitation can say, each member otherwise than one that says nothing */
    public static JsonObject entiere() {
        return complete("cnaf_enfants", "cnaf_adresse").put("reference", UUID.randomUUID().toString())
                .put("deliberation", "Délibération fictive n° 2026-7")
                .put("editeur", new JsonObject().put("nom", "Éditeur Fictif").put("siret", "13002526500013"))
                .put("consentement_recueilli", true).put("destinataires", new JsonArray().add("13002526500013"))
                .put("adresses", new JsonArray().add("192.0.2.0/24").add("2001:db8::1")).put("appels_par_seconde", 7)
                .put("client_france_connect", "client-fictif-" + UUID.randomUUID());
    }

    private static JsonObject contact(String nom) {
        return new JsonObject().put("nom", "Test " + nom).put("courriel", nom + "@fictiville.invalid");
    }
}
