package fr.apiparticulier.suite.conformance.openapi;

import java.util.ArrayList;
import java.util.List;

/** The console's view: one line per operation, then what is not declared, then the total. */
final class TableauOpenApi {

    private TableauOpenApi() {
    }

    static List<String> lignes(BilanOpenApi bilan) {
        int largeur = bilan.constats().stream().mapToInt(constat -> constat.sujet().enClair().length()).max().orElse(1);
        String ligne = "%-" + largeur + "s%11s%11s%11s";
        List<String> lignes = new ArrayList<>();
        lignes.add(ligne.formatted("path", "same", "declared", "undeclared"));
        bilan.constats().forEach(constat -> lignes.add(ligne.formatted(constat.sujet().enClair(), constat.egaux(),
                constat.declares().size(), constat.nonDeclares().size())));
        bilan.constats().forEach(constat -> constat.nonDeclares()
                .forEach(ecart -> lignes.add("undeclared: " + constat.sujet().enClair() + " " + ecart.enClair())));
        bilan.superflues().forEach(superflue -> lignes.add("superfluous declaration: " + superflue));
        lignes.add(bilan.total());
        return lignes;
    }
}
