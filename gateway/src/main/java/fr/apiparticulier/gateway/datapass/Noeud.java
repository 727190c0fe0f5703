package fr.apiparticulier.gateway.datapass;

import java.time.DateTimeException;
import java.time.Instant;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** An object of a body, read by the types that are documented; another one is told by the member's name alone. */
record Noeud(JsonObject json) {

    /** @return an empty one if it is not there */
    Noeud objet(String nom) {
        return new Noeud(de(nom, JsonObject.class, new JsonObject()));
    }

    /** @return an empty one if it is not there */
    JsonArray liste(String nom) {
        return de(nom, JsonArray.class, new JsonArray());
    }

    /** @return null if it is not there, or empty */
    String texte(String nom) {
        String texte = de(nom, String.class, "").strip();
        return texte.isEmpty() ? null : texte;
    }

    String texteRequis(String nom) {
        String texte = texte(nom);
        if (texte == null) {
            throw refus(nom);
        }
        return texte;
    }

    /** @return from seconds since 1970 */
    Instant instant(String nom) {
        try {
            return Instant.ofEpochSecond(de(nom, Number.class, -1).longValue());
        } catch (DateTimeException e) {
            throw refus(nom);
        }
    }

    /** A number or a word: the desk has used both. */
    String identifiant(String nom) {
        Object valeur = json.getValue(nom);
        String texte = valeur == null ? "" : valeur.toString();
        if (!texte.matches("[A-Za-z0-9-]{1,60}")) {
            throw refus(nom);
        }
        return texte;
    }

    private <T> T de(String nom, Class<T> type, T sinon) {
        Object valeur = json.getValue(nom);
        if (valeur != null && !type.isInstance(valeur)) {
            throw refus(nom);
        }
        return valeur == null ? sinon : type.cast(valeur);
    }

    private static RefusEcriture refus(String nom) {
        return RefusEcriture.invalide(nom, "manque, ou n'est pas du type attendu");
    }

    @Override
    public String toString() {
        return "Noeud";
    }
}
