package fr.apiparticulier.suite.chaos.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a right answer holds, as the file of the fictional people tells it, so that the oracle is not merely what the
 * gateway happened to say first.
 *
 * @param fiche which record of the service's file it is about: JSON pointer to value
 * @param egal pointer in the answer to pointer in the record; both name the same value
 * @param absent pointers in the answer that its token's scopes do not open
 */
public record Temoin(Map<String, String> fiche, Map<String, String> egal, List<String> absent) {

    public Temoin {
        fiche = fiche == null ? Map.of() : Map.copyOf(fiche);
        egal = egal == null ? Map.of() : Map.copyOf(egal);
        absent = absent == null ? List.of() : List.copyOf(absent);
    }

    /**
     * @param fiches the records of the service's file
     * @return what contradicts the file, by pointer and without a value; empty if nothing does
     */
    List<String> contredire(List<JsonNode> fiches, JsonNode reponse) {
        List<String> contradictions = new ArrayList<>();
        if (!egal.isEmpty()) {
            List<JsonNode> trouvees = fiches.stream().filter(this::estLaSienne).toList();
            if (trouvees.size() != 1) {
                return List.of(trouvees.size() + " records for " + fiche.keySet() + " (expected: 1)");
            }
            egal.forEach((ici, la) -> {
                JsonNode attendu = trouvees.get(0).at(la);
                if (attendu.isMissingNode() || !attendu.asText().equals(reponse.at(ici).asText())) {
                    contradictions.add(ici + " is not the record's " + la);
                }
            });
        }
        absent.stream().filter(ici -> !reponse.at(ici).isMissingNode()).map(ici -> ici + " is not masked")
                .forEach(contradictions::add);
        return contradictions;
    }

    private boolean estLaSienne(JsonNode une) {
        return fiche.entrySet().stream().allMatch(critere -> une.at(critere.getKey()).asText().equals(critere.getValue()));
    }
}
