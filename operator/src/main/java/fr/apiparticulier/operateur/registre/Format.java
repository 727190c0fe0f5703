package fr.apiparticulier.operateur.registre;

import java.nio.file.Path;
import java.util.Locale;

/** How an import file is written. */
public enum Format {
    /** Documents separated by {@code ---}. */
    YAML("application/yaml"),
    /** One JSON document per line. */
    NDJSON("application/x-ndjson");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** @return the media type by which a provider knows it */
    String type() {
        return type;
    }

    /** @return what the end of its name says, YAML if it says nothing */
    public static Format de(Path fichier) {
        String nom = fichier.toString().toLowerCase(Locale.ROOT);
        return nom.endsWith(".ndjson") || nom.endsWith(".jsonl") ? NDJSON : YAML;
    }
}
