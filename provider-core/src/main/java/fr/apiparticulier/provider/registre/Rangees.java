package fr.apiparticulier.provider.registre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Rows in PostgreSQL's COPY text form, gathered record by record. Ids are the import's number and a counter of the table; in
 * the root table that is the record's position in the file.
 */
final class Rangees implements Lignes {

    private static final int NUMERO = 32;
    private static final int ANNEE_MAXIMALE = 9_999;
    private static final int CHIFFRES_MAXIMUM = 40;
    private static final long FNV = 0xcbf29ce484222325L;
    private static final long FNV_PREMIER = 0x100000001b3L;

    private final Map<Table, StringBuilder> tampons = new LinkedHashMap<>();
    private final Map<Table, Integer> debuts = new LinkedHashMap<>();
    private final Map<Table, Long> compteurs = new LinkedHashMap<>();
    private final long base;
    private final String generation;

    private long position;
    private UUID cle;
    private long contenu;

    /**
     * @param numero of the import, unique in this database
     * @param generation that the rows are of
     */
    Rangees(List<Table> tables, long numero, long generation) {
        tables.forEach(table -> {
            tampons.put(table, new StringBuilder());
            compteurs.put(table, 0L);
        });
        this.base = numero << NUMERO;
        this.generation = Long.toString(generation);
    }

    /** @return the file position of a row of the root table */
    static long position(long id) {
        return id & (1L << NUMERO) - 1;
    }

    /**
     * Writes all rows of one record, or none.
     *
     * @throws ValeurRefusee as {@link Fiches#ranger} does
     */
    <F> void ajouter(Fiches<F> fiches, F fiche, EnTete enTete, long position) {
        this.position = position;
        this.contenu = FNV;
        tampons.forEach((table, tampon) -> debuts.put(table, tampon.length()));
        try {
            this.cle = fiches.cle(fiche);
            fiches.ranger(fiche, enTete, this);
            tampons.get(fiches.tables().get(0)).append('\t').append(contenu).append('\n');
        } catch (RuntimeException e) {
            tampons.forEach((table, tampon) -> tampon.setLength(debuts.get(table)));
            throw e;
        }
    }

    @Override
    public long racine(Table table, Object... valeurs) {
        StringBuilder tampon = tampons.get(table);
        long id = base | position;
        tampon.append(id).append('\t').append(generation).append('\t').append(cle);
        valeurs(table, tampon, valeurs);
        return id;
    }

    @Override
    public long sous(Table table, long parente, Object... valeurs) {
        StringBuilder tampon = tampons.get(table);
        long id = base | compteurs.merge(table, 1L, Long::sum);
        tampon.append(id).append('\t').append(generation).append('\t').append(parente);
        valeurs(table, tampon, valeurs);
        tampon.append('\n');
        return id;
    }

    private void valeurs(Table table, StringBuilder tampon, Object... valeurs) {
        if (valeurs.length != table.colonnes().size()) {
            throw new IllegalArgumentException(table.nom() + ": " + valeurs.length + " values for its columns");
        }
        int debut = tampon.length();
        for (Object valeur : valeurs) {
            valeur(tampon.append('\t'), valeur);
        }
        for (int i = debut; i < tampon.length(); i++) {
            contenu = (contenu ^ tampon.charAt(i)) * FNV_PREMIER;
        }
    }

    private static void valeur(StringBuilder tampon, Object valeur) {
        if (valeur == null) {
            tampon.append("\\N");
        } else if (valeur instanceof String texte) {
            texte(tampon, texte);
        } else if (valeur instanceof LocalDate jour) {
            Exigence.exiger(jour.getYear() > 0 && jour.getYear() <= ANNEE_MAXIMALE,
                    "a date out of bounds (expected: AAAA-MM-JJ)");
            tampon.append(jour);
        } else if (valeur instanceof BigDecimal nombre) {
            Exigence.exiger(nombre.precision() <= CHIFFRES_MAXIMUM && Math.abs(nombre.scale()) <= CHIFFRES_MAXIMUM,
                    "a number of too many digits");
            tampon.append(nombre.toPlainString());
        } else if (valeur instanceof Enum<?> mot) {
            tampon.append(mot.name());
        } else if (valeur instanceof Number || valeur instanceof Boolean) {
            tampon.append(valeur);
        } else {
            throw new IllegalArgumentException("no value of a row: " + valeur.getClass().getName());
        }
    }

    private static void texte(StringBuilder tampon, String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            switch (c) {
                case '\\' -> tampon.append("\\\\");
                case '\t' -> tampon.append("\\t");
                case '\n' -> tampon.append("\\n");
                case '\r' -> tampon.append("\\r");
                default -> tampon.append(c);
            }
        }
    }

    /** @return how many characters are waiting */
    int taille() {
        return tampons.values().stream().mapToInt(StringBuilder::length).sum();
    }

    /** @return what was waiting, by table */
    Map<Table, String> vider() {
        Map<Table, String> textes = new LinkedHashMap<>();
        tampons.forEach((table, tampon) -> {
            textes.put(table, tampon.toString());
            tampon.setLength(0);
        });
        return textes;
    }
}
