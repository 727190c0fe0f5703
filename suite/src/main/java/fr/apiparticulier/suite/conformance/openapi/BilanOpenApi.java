package fr.apiparticulier.suite.conformance.openapi;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import fr.apiparticulier.suite.conformance.openapi.Constat.Juge;

/**
 * What a comparison of two documents found.
 *
 * @param constats one per subject of either document
 * @param declarations those about this public document
 * @param superflues what is declared and no difference needs
 */
record BilanOpenApi(List<Constat> constats, List<Declaration> declarations, List<String> superflues) {

    static BilanOpenApi de(Document theirs, Document ours, Declarations toutes) {
        Declarations declarations = toutes.pour(theirs.version());
        SortedMap<Sujet, Faits> la = FaitsDocument.de(theirs);
        SortedMap<Sujet, Faits> ici = FaitsDocument.de(ours);
        SortedSet<Sujet> sujets = new TreeSet<>(la.keySet());
        sujets.addAll(ici.keySet());
        List<Constat> constats = sujets.stream().map(sujet -> {
            Confrontation confrontation = Confrontation.de(sujet, la.getOrDefault(sujet, new Faits()),
                    ici.getOrDefault(sujet, new Faits()));
            return new Constat(sujet, confrontation.egaux(), confrontation.ecarts().stream()
                    .map(ecart -> new Juge(ecart, declarations.excuse(ecart))).toList());
        }).toList();
        return new BilanOpenApi(constats, declarations.toutes(), declarations
                .superflues(constats.stream().flatMap(constat -> constat.juges().stream()).toList()));
    }

    boolean estReussi() {
        return superflues.isEmpty() && constats.stream().allMatch(constat -> constat.nonDeclares().isEmpty());
    }

    /** @return the last line of every report */
    String total() {
        return "total: %d operations, %d same, %d declared, %d undeclared, %d superfluous declarations".formatted(
                constats.stream().filter(constat -> !constat.sujet().operation().isEmpty()).count(),
                constats.stream().mapToInt(Constat::egaux).sum(),
                constats.stream().mapToInt(constat -> constat.declares().size()).sum(),
                constats.stream().mapToInt(constat -> constat.nonDeclares().size()).sum(), superflues.size());
    }
}
