package fr.apiparticulier.suite.conformance.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import fr.apiparticulier.suite.conformance.rule.Verdict;

/** The console's view of a run: one line per operation, then why cases failed, then the total. */
public final class Tableau {

    private Tableau() {
    }

    public static List<String> lignes(Bilan bilan) {
        int largeur = bilan.operations().stream().mapToInt(String::length).max().orElse(0);
        List<String> lignes = new ArrayList<>();
        lignes.add(ligne("operation", largeur, Arrays.stream(Verdict.values()).map(Verdict::mot).toList()));
        bilan.operations().forEach(operation -> lignes.add(ligne(operation, largeur, Arrays.stream(Verdict.values())
                .map(verdict -> Objects.toString(bilan.nombre(operation, verdict))).toList())));
        bilan.avec(Verdict.FAILED).forEach(resultat -> {
            lignes.add("failed: " + resultat.operation() + " " + resultat.cas());
            resultat.motifs().forEach(motif -> lignes.add("  " + motif));
        });
        lignes.add(bilan.total());
        return lignes;
    }

    private static String ligne(String titre, int largeur, List<String> colonnes) {
        StringBuilder ligne = new StringBuilder(String.format("%-" + Math.max(1, largeur) + "s", titre));
        colonnes.forEach(colonne -> ligne.append(String.format("%11s", colonne)));
        return ligne.toString();
    }
}
