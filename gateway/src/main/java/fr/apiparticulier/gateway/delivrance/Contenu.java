package fr.apiparticulier.gateway.delivrance;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.scope.Scope;

/**
 * What a habilitation says, each member of its form. It may be a draft's: what the law needs is {@link Exigences}' to say.
 *
 * @param valeurs by public name; lists are there even if empty, other members only if they say something
 */
public record Contenu(JsonObject valeurs) implements Discret {

    /** @throws RefusEcriture naming every member that is unknown, missing or not of its form */
    public static Contenu lire(JsonObject demande) {
        return lire(demande, List.of());
    }

    /**
     * @param autres what is wrong beside it
     * @throws RefusEcriture naming these, and every member that is unknown, missing or not of its form
     */
    public static Contenu lire(JsonObject demande, List<Faute> autres) {
        List<Faute> fautes = Stream.of(autres.stream(),
                demande.fieldNames().stream().filter(nom -> !Membre.PAR_NOM.containsKey(nom))
                        .map(nom -> new Faute(citable(nom), "inconnu")),
                Membre.DES_LE_BROUILLON.stream().sorted().filter(membre -> demande.getValue(membre.nom()) == null)
                        .map(membre -> new Faute(membre.nom(), Faute.REQUIS)),
                Arrays.stream(Membre.values()).filter(membre -> demande.getValue(membre.nom()) != null)
                        .flatMap(membre -> membre.forme().fautes(membre.nom(), demande.getValue(membre.nom())).stream()))
                .flatMap(partie -> partie).toList();
        if (!fautes.isEmpty()) {
            throw RefusEcriture.invalide(fautes);
        }
        return de(demande);
    }

    /** A name that is nobody's is said again only if it looks like a name. */
    private static String citable(String nom) {
        return nom.matches("[a-zA-Z0-9_-]{1,60}") ? nom : "?";
    }

    /** @param valeurs of their forms; may hold other names, and nulls */
    static Contenu de(JsonObject valeurs) {
        JsonObject tout = new JsonObject();
        for (Membre membre : Membre.values()) {
            Object valeur = valeurs.getValue(membre.nom());
            if (valeur != null) {
                tout.put(membre.nom(), valeur);
            } else if (Membre.LISTES.contains(membre)) {
                tout.put(membre.nom(), new JsonArray());
            } else if (membre == Membre.CONSENTEMENT_RECUEILLI) {
                tout.put(membre.nom(), false);
            }
        }
        return new Contenu(tout);
    }

    static Contenu vide() {
        return de(new JsonObject());
    }

    /** @return null if nothing is said */
    Object valeur(Membre membre) {
        return valeurs.getValue(membre.nom());
    }

    /** @return a copy of what says something: no empty lists */
    JsonObject dits() {
        JsonObject dits = new JsonObject();
        Arrays.stream(Membre.values()).filter(this::dit).forEach(membre -> dits.put(membre.nom(), valeur(membre)));
        return dits;
    }

    boolean dit(Membre membre) {
        return valeur(membre) instanceof JsonArray liste ? !liste.isEmpty() : valeur(membre) != null;
    }

    Set<String> mots(Membre liste) {
        return ((JsonArray) valeur(liste)).stream().map(String.class::cast).collect(Collectors.toSet());
    }

    Set<Scope> scopes() {
        return Scope.lire(mots(Membre.SCOPES));
    }

    /** @return the names of what another content says otherwise */
    List<String> differences(Contenu autre) {
        return Arrays.stream(Membre.values()).filter(membre -> !Objects.equals(valeur(membre), autre.valeur(membre)))
                .map(Membre::nom).toList();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
