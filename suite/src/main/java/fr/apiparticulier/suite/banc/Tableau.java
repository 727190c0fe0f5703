package fr.apiparticulier.suite.banc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The results as a person reads them. */
final class Tableau {

    private static final String TETE = "%-28s %7s %9s %9s %13s";
    private static final String FORME = "%-28s %7d %9.1f %9.1f %13s";
    private static final double P99 = 0.99;

    private Tableau() {
    }

    /** @return a line for each thing that was asked, and the last one says whether all is as it is to be */
    static List<String> lignes(Bilan bilan) {
        List<String> lignes = new ArrayList<>();
        lignes.add(TETE.formatted("asked", "times", "p50 ms", "p99 ms", "gateway CPU"));
        bilan.ressources().forEach(une -> lignes.add(ligne(une.nom(), une.seule(), "")));
        lignes.add(ligne("the five at the same time", bilan.ensemble(), processeur(bilan.processeurEnsemble())));
        lignes.add(ligne("a dossier of the five", bilan.dossier(), processeur(bilan.processeurDossier())));
        lignes.add(ligne("  its slowest provider", bilan.fournisseur(), ""));
        lignes.add(String.format(Locale.ROOT,
                "dossier: %.2f times its slowest part (%s; at most %.2f), %.2f times the CPU of five calls (at most %.2f): %s",
                bilan.duree(), bilan.plusLente().nom(), Bilan.DUREE_MAXIMALE, bilan.cout(), Bilan.COUT_MAXIMAL,
                bilan.tient() ? "within the target" : "missed"));
        return lignes;
    }

    private static String ligne(String nom, Serie serie, String processeur) {
        return String.format(Locale.ROOT, FORME, nom, serie.nombre(), serie.mediane(), serie.centile(P99), processeur)
                .stripTrailing();
    }

    private static String processeur(double millisecondes) {
        return String.format(Locale.ROOT, "%.2f ms", millisecondes);
    }
}
