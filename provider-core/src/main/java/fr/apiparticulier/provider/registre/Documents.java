package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.io.InputStream;

/** The documents of an import file, one after the other, in the memory of one. */
interface Documents {

    /**
     * @return null where the file ends
     * @throws IOException if the file breaks off
     */
    <T> Document<T> suivant(Class<T> forme) throws IOException;

    static Documents de(InputStream fichier, FormatImport format) throws IOException {
        return format == FormatImport.NDJSON ? new DocumentsNdjson(fichier) : new DocumentsYaml(fichier);
    }
}
