package fr.apiparticulier.contract.identite;

import java.util.Map;

/**
 * What two COG codes of a birth place have to do with each other. Paris, Lyon and Marseille have a code as a whole and one
 * for each arrondissement: registers write the arrondissement, people say the city.
 */
public final class CommuneNaissance {

    /** The city, and how the codes of its arrondissements begin. */
    private static final Map<String, String> ARRONDISSEMENTS = Map.of("75056", "751", "69123", "6938", "13055", "132");

    private CommuneNaissance() {
    }

    /** @return whether one person can be born in both: the same, or a city and an arrondissement of it; none may be null */
    public static boolean concordent(String une, String autre) {
        return une.equals(autre) || comprend(une, autre) || comprend(autre, une);
    }

    /** @return the code of the city as a whole, of which this is an arrondissement; else the same code */
    public static String ville(String code) {
        return ARRONDISSEMENTS.keySet().stream().filter(ville -> comprend(ville, code)).findFirst().orElse(code);
    }

    private static boolean comprend(String ville, String arrondissement) {
        String debut = ARRONDISSEMENTS.get(ville);
        return debut != null && arrondissement.startsWith(debut);
    }
}
