package fr.apiparticulier.gateway.test;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Parameters as a body has them. */
public final class Corps {

    private Corps() {
    }

    /** @param parametres as they stand in an address, encoded */
    public static JsonObject json(String parametres) {
        JsonObject objet = new JsonObject();
        for (String parametre : parametres.split("&")) {
            String[] nomEtValeur = parametre.split("=", 2);
            String nom = nomEtValeur[0];
            String valeur = URLDecoder.decode(nomEtValeur[1], StandardCharsets.UTF_8);
            if (nom.endsWith("[]")) {
                String liste = nom.substring(0, nom.length() - 2);
                objet.put(liste, objet.getJsonArray(liste, new JsonArray()).add(valeur));
            } else {
                objet.put(nom, valeur);
            }
        }
        return objet;
    }
}
