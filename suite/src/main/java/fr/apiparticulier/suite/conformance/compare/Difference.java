package fr.apiparticulier.suite.conformance.compare;

import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * One thing that is not as recorded. The values are those of fictional people and may be shown.
 *
 * @param membre JSON pointer into the recorded answer, or one of the words below for what is not in it
 * @param attendu as recorded; missing if the case does not have the member
 * @param obtenu as answered; missing if the answer does not have the member
 * @param parentAttendu the recorded object or array that holds the member
 * @param parentObtenu the answered object or array that holds the member
 */
public record Difference(
        String membre, JsonNode attendu, JsonNode obtenu, JsonNode parentAttendu, JsonNode parentObtenu) {

    /** The question itself, before it is asked. */
    public static final String QUESTION = "question";
    /** The HTTP status. */
    public static final String STATUT = "status";
    /** The record made of the case, refused by the provider. */
    public static final String IMPORT = "import";
    /** What another case of the operation says of the same person. */
    public static final String CONTRADICTION = "contradiction";

    private static final JsonNode RIEN = MissingNode.getInstance();

    public static Difference de(String membre) {
        return new Difference(membre, RIEN, RIEN, RIEN, RIEN);
    }

    public static Difference importation(String motif) {
        return new Difference(IMPORT, RIEN, TextNode.valueOf(motif), RIEN, RIEN);
    }

    static Difference statut(int attendu, int obtenu) {
        return new Difference(STATUT, IntNode.valueOf(attendu), IntNode.valueOf(obtenu), RIEN, RIEN);
    }

    /** @return the member's name, without the way to it */
    public String nom() {
        return membre.substring(membre.lastIndexOf('/') + 1);
    }

    /** @return one line for the report */
    public String enClair() {
        return switch (membre) {
            case QUESTION -> "the question cannot be asked";
            case CONTRADICTION -> "another case of the operation says otherwise of the same person";
            case IMPORT -> "the import refuses the case's record: " + obtenu.asText();
            default -> membre + ": recorded " + montrer(attendu) + ", answered " + montrer(obtenu);
        };
    }

    private static String montrer(JsonNode valeur) {
        if (valeur.isMissingNode() || valeur.isNull()) {
            return valeur.isNull() ? "null" : "nothing";
        }
        return valeur.getNodeType().name().toLowerCase(Locale.ROOT) + " " + valeur;
    }
}
