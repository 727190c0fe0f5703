package fr.apiparticulier.suite.registre;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of fictional students, as many as wanted, one enrolment each; the same each time. */
public final class Etudiants {

    private static final String[] SYLLABES = {"BRU", "LAN", "MI", "RO", "VE", "CHA", "TI", "NOU", "GER", "PE", "SO", "DAL"};
    private static final String[] PRENOMS = {"Alma", "Zoé", "Élio", "Maïa", "Côme", "Ondine", "Anatole", "Iris"};
    private static final int ANNEES = 25;
    private static final int MOIS = 12;
    private static final int JOURS = 28;

    private Etudiants() {
    }

    /** @return that file, in NDJSON */
    public static Path ecrire(Path fichier, int combien) throws IOException {
        try (BufferedWriter sortie = Files.newBufferedWriter(fichier)) {
            sortie.write(
                    "{\"registre\":\"provider-mesr\",\"version\":1,\"fictif\":true,\"enregistrements\":" + combien + "}\n");
            for (int i = 0; i < combien; i++) {
                sortie.write(ligne(i));
            }
        }
        return fichier;
    }

    static String ine(int i) {
        return String.format(Locale.ROOT, "99%07dHH", i);
    }

    private static String ligne(int i) {
        return String.format(Locale.ROOT, "{\"ine\":\"%s\",\"identite\":{\"nomNaissance\":\"%s\",\"prenoms\":[\"%s\",\"%s\"],"
                + "\"naissance\":\"%d-%02d-%02d\",\"sexe\":\"%s\",\"commune\":\"35238\"},\"inscriptions\":[{\"debut\":"
                + "\"2026-09-01\",\"fin\":\"2027-08-31\",\"inscrit\":true,\"regime\":\"RF1\",\"commune\":\"35238\","
                + "\"etablissement\":{\"uai\":\"0350936C\",\"nom\":\"Université Imaginaire\"}}]}%n", ine(i), nom(i),
                PRENOMS[i % PRENOMS.length], PRENOMS[i / PRENOMS.length % PRENOMS.length], 1980 + i % ANNEES, 1 + i % MOIS,
                1 + i % JOURS, i % 2 == 0 ? "F" : "M");
    }

    private static String nom(int i) {
        StringBuilder nom = new StringBuilder("FICTI");
        for (int reste = i; reste > 0; reste /= SYLLABES.length) {
            nom.append(SYLLABES[reste % SYLLABES.length]);
        }
        return nom.toString();
    }
}
