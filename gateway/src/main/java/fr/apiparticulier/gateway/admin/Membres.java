package fr.apiparticulier.gateway.admin;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.gateway.delivrance.Faute;
import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** The members of a small body; what is wrong with any of them, or unknown, is told at once by {@link #verifier}. */
final class Membres {

    private final JsonObject corps;
    private final Set<String> connus = new HashSet<>();
    private final List<Faute> fautes = new ArrayList<>();

    Membres(JsonObject corps) {
        this.corps = corps;
    }

    /** @return null if it is not there */
    Instant instant(String nom) {
        Object valeur = valeur(nom);
        try {
            return valeur == null ? null : Instant.parse((String) valeur);
        } catch (ClassCastException | DateTimeParseException e) {
            return faute(nom, "un instant attendu, comme 2026-01-31T23:00:00Z", null);
        }
    }

    boolean booleen(String nom) {
        Object valeur = valeur(nom);
        return valeur instanceof Boolean oui ? oui : valeur != null && faute(nom, "true ou false attendu", false);
    }

    int entierRequis(String nom) {
        return valeur(nom) instanceof Integer entier ? entier : faute(nom, "un entier attendu", 0);
    }

    String texteRequis(String nom) {
        return valeur(nom) instanceof String texte ? texte : faute(nom, "un texte attendu", "");
    }

    /** @return null if it is not there */
    List<String> textes(String nom) {
        Object valeur = valeur(nom);
        if (valeur instanceof JsonArray liste && liste.stream().allMatch(String.class::isInstance)) {
            return liste.stream().map(String.class::cast).toList();
        }
        return valeur == null ? null : faute(nom, "une liste de textes attendue", null);
    }

    List<Faute> fautes() {
        return List.copyOf(fautes);
    }

    /** @throws RefusEcriture naming all that was wrong with what was asked for, and all that was not */
    void verifier() {
        corps.fieldNames().stream().filter(nom -> !connus.contains(nom))
                .forEach(nom -> fautes.add(new Faute(nom.matches("[a-zA-Z0-9_-]{1,60}") ? nom : "?", "inconnu")));
        if (!fautes.isEmpty()) {
            throw RefusEcriture.invalide(fautes);
        }
    }

    private Object valeur(String nom) {
        connus.add(nom);
        return corps.getValue(nom);
    }

    private <T> T faute(String nom, String motif, T sinon) {
        fautes.add(new Faute(nom, motif));
        return sinon;
    }
}
