package fr.apiparticulier.suite.conformance.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report file: the table, every difference that is not declared, and every declaration with what it excuses. */
final class RapportOpenApi {

    private RapportOpenApi() {
    }

    static void ecrire(Path fichier, BilanOpenApi bilan) {
        try {
            Files.createDirectories(fichier.toAbsolutePath().getParent());
            Files.write(fichier, lignes(bilan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lignes(BilanOpenApi bilan) {
        List<String> lignes = new ArrayList<>(List.of("# OpenAPI", "", bilan.total(), "",
                "| path | same | declared | undeclared |", "|---|---|---|---|"));
        bilan.constats().forEach(constat -> lignes.add("| %s | %d | %d | %d |".formatted(constat.sujet().enClair(),
                constat.egaux(), constat.declares().size(), constat.nonDeclares().size())));
        lignes.addAll(List.of("", "## undeclared", ""));
        bilan.constats().forEach(constat -> constat.nonDeclares().forEach(ecart -> lignes.add(ligne(constat.sujet(), ecart))));
        lignes.addAll(List.of("", "## superfluous declarations", ""));
        bilan.superflues().forEach(superflue -> lignes.add("- " + superflue));
        lignes.addAll(List.of("", "## declared"));
        bilan.declarations().forEach(declaration -> {
            lignes.addAll(List.of("", "### " + declaration.id() + " (" + declaration.verdict().mot() + ")", "",
                    declaration.reason(), ""));
            bilan.constats().forEach(constat -> constat.declares().stream()
                    .filter(juge -> juge.declaration().filter(declaration::equals).isPresent())
                    .forEach(juge -> lignes.add(ligne(constat.sujet(), juge.ecart()))));
        });
        return lignes;
    }

    private static String ligne(Sujet sujet, Ecart ecart) {
        return "- `" + sujet.enClair() + "` " + ecart.enClair();
    }
}
