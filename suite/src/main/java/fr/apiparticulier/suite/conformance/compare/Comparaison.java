package fr.apiparticulier.suite.conformance.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import fr.apiparticulier.suite.conformance.cas.Cas;

/** Compares a recorded answer with the one given now. The order of members and the way a number is written do not count. */
public final class Comparaison {

    /** The members of error bodies that speak to people: each may say it in its own words, none may be silent. */
    private static final Set<String> PAROLES = Set.of("title", "detail", "reason", "message", "description");
    private static final int PREMIERE_ERREUR = 400;

    private final boolean erreur;

    private Comparaison(boolean erreur) {
        this.erreur = erreur;
    }

    /** @return all differences; only the status if that is another, for then the bodies are about other things */
    public static List<Difference> comparer(Cas cas, Reponse reponse) {
        if (cas.statut() != reponse.statut()) {
            return List.of(Difference.statut(cas.statut(), reponse.statut()));
        }
        List<Difference> differences = new ArrayList<>();
        new Comparaison(cas.statut() >= PREMIERE_ERREUR).valeurs("", cas.reponse(), reponse.corps(), MissingNode.getInstance(),
                MissingNode.getInstance(), differences);
        return differences;
    }

    private void valeurs(String membre, JsonNode attendu, JsonNode obtenu, JsonNode parentAttendu, JsonNode parentObtenu,
            List<Difference> differences) {
        if (attendu.isObject() && obtenu.isObject()) {
            objets(membre, attendu, obtenu, differences);
        } else if (attendu.isArray() && obtenu.isArray()) {
            listes(membre, attendu, obtenu, differences);
        } else if (!sontEgales(membre, attendu, obtenu)) {
            differences.add(new Difference(membre, attendu, obtenu, parentAttendu, parentObtenu));
        }
    }

    private void objets(String membre, JsonNode attendu, JsonNode obtenu, List<Difference> differences) {
        Set<String> noms = new LinkedHashSet<>();
        attendu.fieldNames().forEachRemaining(noms::add);
        obtenu.fieldNames().forEachRemaining(noms::add);
        noms.forEach(nom -> valeurs(membre + "/" + nom.replace("~", "~0").replace("/", "~1"), attendu.path(nom),
                obtenu.path(nom), attendu, obtenu, differences));
    }

    private void listes(String membre, JsonNode attendu, JsonNode obtenu, List<Difference> differences) {
        Alignement.de(attendu, obtenu, this::ecart).forEach(paire -> valeurs(membre + "/" + paire.rang(),
                attendu.path(paire.attendu()), obtenu.path(paire.obtenu()), attendu, obtenu, differences));
    }

    private int ecart(JsonNode attendu, JsonNode obtenu) {
        List<Difference> differences = new ArrayList<>();
        valeurs("", attendu, obtenu, attendu, obtenu, differences);
        return differences.size();
    }

    private boolean sontEgales(String membre, JsonNode attendu, JsonNode obtenu) {
        if (attendu.isNumber() && obtenu.isNumber()) {
            return attendu.decimalValue().compareTo(obtenu.decimalValue()) == 0;
        }
        if (erreur && PAROLES.contains(membre.substring(membre.lastIndexOf('/') + 1)) && attendu.isTextual()) {
            return obtenu.isTextual() && !obtenu.asText().isBlank();
        }
        return attendu.equals(obtenu);
    }
}
