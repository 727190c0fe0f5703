package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads an import file: a header, then one document per record. Every wrong record is reported, by its position and the
 * member's name, never by a value; where the file itself cannot be read any further, that is the last thing reported.
 */
final class LectureFichier {

    private LectureFichier() {
    }

    /** @param erreurs empty if and only if the file may be stored */
    record Contenu<F>(EnTete enTete, List<F> fiches, List<ErreurImport> erreurs) {
    }

    static <F> Contenu<F> lire(byte[] fichier, FormatImport format, Class<F> forme) {
        ObjectMapper mapper = format.mapper();
        List<F> fiches = new ArrayList<>();
        List<ErreurImport> erreurs = new ArrayList<>();
        EnTete enTete = null;
        int position = 0;
        try (JsonParser parser = format.ouvrir(fichier)) {
            for (JsonNode document = mapper.readTree(parser); document != null; document = mapper.readTree(parser)) {
                try {
                    if (position == 0) {
                        enTete = mapper.treeToValue(document, EnTete.class);
                    } else if (!document.isNull()) {
                        // A document without content is a separator too many, not a record.
                        fiches.add(mapper.treeToValue(document, forme));
                    }
                } catch (JsonProcessingException | RuntimeException e) {
                    erreurs.add(new ErreurImport(position, chemin(e), motif(e, "not of the expected form")));
                }
                position++;
            }
        } catch (IOException | RuntimeException e) {
            erreurs.add(new ErreurImport(position, "", motif(e, "unreadable, or a member given twice" + ligne(e))));
        }
        if (enTete == null && erreurs.isEmpty()) {
            erreurs.add(new ErreurImport(0, "", "empty (expected: a header, then records)"));
        }
        return new Contenu<>(enTete, fiches, erreurs);
    }

    private static String chemin(Exception e) {
        return e instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(
                        etape -> etape.getFieldName() == null ? "[" + etape.getIndex() + "]" : "." + etape.getFieldName())
                        .collect(Collectors.joining()).replaceFirst("^\\.", "")
                : "";
    }

    /** Our own words name the member; everybody else's quote values, and are not passed on. */
    private static String motif(Exception e, String sinon) {
        Throwable cause = e instanceof JsonMappingException ? e.getCause() : e;
        return cause instanceof ValeurRefusee refusee ? refusee.getMessage() : sinon;
    }

    private static String ligne(Exception e) {
        return e instanceof JsonProcessingException illisible && illisible.getLocation() != null
                ? " at line " + illisible.getLocation().getLineNr()
                : "";
    }
}
