package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Documents between marks: what cannot be read at all ends the file, since nothing tells where the next one begins. */
final class DocumentsYaml implements Documents {

    private final ObjectMapper mapper = FormatImport.YAML.mapper();
    private final JsonParser parser;
    private long position;
    private boolean fini;

    DocumentsYaml(InputStream fichier) throws IOException {
        this.parser = FormatImport.YAML.ouvrir(fichier);
    }

    @Override
    public <T> Document<T> suivant(Class<T> forme) {
        while (!fini) {
            long ici = position++;
            JsonNode document;
            try {
                document = mapper.readTree(parser);
            } catch (IOException | RuntimeException e) {
                fini = true;
                return new Document<>(ici, 0, null,
                        new ErreurImport(ici, "", Motif.de(e, "unreadable, or a member given twice" + ligne(e))), true);
            }
            if (document == null) {
                fini = true;
            } else if (ici == 0 || !document.isNull()) {
                // A document without content is a separator too many, not a record.
                return lire(document, forme, ici);
            }
        }
        return null;
    }

    private <T> Document<T> lire(JsonNode document, Class<T> forme, long ici) {
        try {
            return Document.juste(ici, 0, mapper.treeToValue(document, forme));
        } catch (JsonProcessingException | RuntimeException e) {
            return Document.faux(ici, 0, new ErreurImport(ici, Motif.chemin(e), Motif.de(e, "not of the expected form")));
        }
    }

    private static String ligne(Exception e) {
        return e instanceof JsonProcessingException illisible && illisible.getLocation() != null
                ? " at line " + illisible.getLocation().getLineNr()
                : "";
    }
}
