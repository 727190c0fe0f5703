package fr.apiparticulier.gateway.commune;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/**
 * Reads the lists of the Code officiel géographique as the INSEE publishes them: a CSV file with a header, of which only
 * {@code COM} ({@code COM_COMER} for the collectivités d'outre-mer), {@code LIBELLE} and, where they are, {@code TYPECOM},
 * {@code DATE_DEBUT} and {@code DATE_FIN} count.
 */
final class FichierCommunes {

    private static final String COMMUNE = "COM";
    private static final String COLLECTIVITE = "COM_COMER";
    private static final String LIBELLE = "LIBELLE";
    private static final String TYPE = "TYPECOM";
    private static final int CODE = 5;
    /** Communes and arrondissements; what is délégué or associé is a part of a commune, and nobody's birth place. */
    private static final Set<String> TYPES = Set.of("COM", "ARM");

    /** The 12,000 dates of the list that ships are 800 days, each of which is read once. */
    private final Map<String, LocalDate> jours = new HashMap<>();

    private FichierCommunes() {
    }

    /**
     * @param source the reader closes it
     * @throws IOException the file is none of these lists; the message tells the line and the column
     */
    static List<Ligne> lire(InputStream source) throws IOException {
        return new FichierCommunes().lignes(source);
    }

    private List<Ligne> lignes(InputStream source) throws IOException {
        List<Ligne> lignes = new ArrayList<>();
        Map<String, String> champs = new HashMap<>();
        try (source; CsvParser fichier = new CsvFactory().createParser(source)) {
            fichier.setSchema(CsvSchema.emptySchema().withHeader());
            for (int numero = 2; fichier.nextToken() != null; numero++) {
                lire(fichier, champs);
                if (TYPES.contains(champs.getOrDefault(TYPE, "COM"))) {
                    lignes.add(ligne(champs, numero));
                }
            }
        }
        exiger(!lignes.isEmpty(), 1, "no commune");
        return lignes;
    }

    /** Token by token: data binding alone would take longer than all the rest. */
    private static void lire(CsvParser fichier, Map<String, String> champs) throws IOException {
        champs.clear();
        while (fichier.nextToken() == JsonToken.FIELD_NAME) {
            champs.put(fichier.currentName(), fichier.nextTextValue());
        }
    }

    private Ligne ligne(Map<String, String> champs, int numero) throws IOException {
        String colonne = champs.containsKey(COLLECTIVITE) && !champs.containsKey(COMMUNE) ? COLLECTIVITE : COMMUNE;
        String code = texte(champs, colonne);
        exiger(estCode(code), numero, colonne + ": not a COG code (expected: five characters)");
        String libelle = texte(champs, LIBELLE);
        exiger(!libelle.isEmpty(), numero, LIBELLE + ": missing");
        LocalDate debut = date(champs, "DATE_DEBUT", numero);
        LocalDate fin = date(champs, "DATE_FIN", numero);
        exiger(debut == null || fin == null || debut.isBefore(fin), numero, "DATE_FIN: not after DATE_DEBUT");
        return new Ligne(code, libelle, debut, fin);
    }

    /** Two digits, {@code 2A} or {@code 2B}, and three digits. */
    private static boolean estCode(String code) {
        boolean juste = code.length() == CODE;
        for (int i = code.startsWith("2A") || code.startsWith("2B") ? 2 : 0; juste && i < CODE; i++) {
            juste = code.charAt(i) >= '0' && code.charAt(i) <= '9';
        }
        return juste;
    }

    private LocalDate date(Map<String, String> champs, String colonne, int numero) throws IOException {
        String texte = texte(champs, colonne);
        try {
            return texte.isEmpty() ? null : jours.computeIfAbsent(texte, LocalDate::parse);
        } catch (DateTimeException e) {
            throw new IOException("line %d: %s: not a date (expected: AAAA-MM-JJ)".formatted(numero, colonne));
        }
    }

    private static String texte(Map<String, String> champs, String colonne) {
        String texte = champs.get(colonne);
        return texte == null ? "" : texte.strip();
    }

    private static void exiger(boolean condition, int numero, String sinon) throws IOException {
        if (!condition) {
            throw new IOException("line %d: %s".formatted(numero, sinon));
        }
    }
}
