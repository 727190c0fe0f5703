package fr.apiparticulier.gateway.datapass;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

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

    long entier(String nom) {
        return de(nom, Number.class, -1).longValue();
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

    private static IllegalArgumentException refus(String nom) {
        return new IllegalArgumentException(nom + ": missing or not of its type");
    }

    @Override
    public String toString() {
        return "Noeud";
    }
}
