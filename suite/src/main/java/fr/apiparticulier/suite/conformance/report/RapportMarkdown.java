package fr.apiparticulier.suite.conformance.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import fr.apiparticulier.suite.conformance.rule.Regle;
import fr.apiparticulier.suite.conformance.rule.Verdict;

/** The report file: the table, every case that did not simply pass with its reasons, and the rules. */
public final class RapportMarkdown {

    private RapportMarkdown() {
    }

    public static void ecrire(Path fichier, Bilan bilan, List<Regle> regles, List<Regle> inutilisees) {
        try {
            if (fichier.toAbsolutePath().getParent() != null) {
                Files.createDirectories(fichier.toAbsolutePath().getParent());
            }
            Files.write(fichier, lignes(bilan, regles, inutilisees));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lignes(Bilan bilan, List<Regle> regles, List<Regle> inutilisees) {
        List<String> lignes = new ArrayList<>(List.of("# Conformance", "", bilan.total(), ""));
        lignes.add(
                Arrays.stream(Verdict.values()).map(Verdict::mot).collect(Collectors.joining(" | ", "| operation | ", " |")));
        lignes.add("|---|" + "---|".repeat(Verdict.values().length));
        bilan.operations().forEach(operation -> lignes.add(Arrays.stream(Verdict.values())
                .map(verdict -> Long.toString(bilan.nombre(operation, verdict)))
                .collect(Collectors.joining(" | ", "| " + operation + " | ", " |"))));
        for (Verdict verdict : List.of(Verdict.FAILED, Verdict.DEVIATING, Verdict.TOLERATED, Verdict.SKIPPED)) {
            if (bilan.avec(verdict).isEmpty()) {
                continue;
            }
            lignes.addAll(List.of("", "## " + verdict.mot(), ""));
            bilan.avec(verdict).forEach(resultat -> {
                lignes.add("- `" + resultat.operation() + "` " + resultat.cas());
                resultat.motifs().forEach(motif -> lignes.add("  - " + motif));
            });
        }
        lignes.addAll(List.of("", "## rules", ""));
        regles.forEach(regle -> lignes.add("- " + regle.id() + (inutilisees.contains(regle) ? " (no case needed it)" : "")
                + ": " + regle.reason()));
        return lignes;
    }
}
