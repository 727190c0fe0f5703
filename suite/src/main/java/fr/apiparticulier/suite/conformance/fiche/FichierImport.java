package fr.apiparticulier.suite.conformance.fiche;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.contract.appel.Service;

/** An import file as an operator would send it: a header, then one document per record. */
public final class FichierImport {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern CODE_POSTAL = Pattern.compile("\\d{5}");
    private static final String PARIS = "75000";
    /** Numbers that no case asks for: those of the files that are only found by identity. */
    private static final int PREMIER_NUMERO = 9_000_001;

    private FichierImport() {
    }

    public static byte[] yaml(Service service, List<Fiche> fiches) {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        try (SequenceWriter documents = YAML.writer().writeValues(fichier)) {
            documents.write(JsonNodeFactory.instance.objectNode().put("registre", service.audience()).put("version", 1)
                    .put("fictif", true).put("enregistrements", fiches.size()));
            for (int rang = 0; rang < fiches.size(); rang++) {
                documents.write(numerote(fiches.get(rang).document(), PREMIER_NUMERO + rang));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fichier.toByteArray();
    }

    /** Every CNAF file has a number, but a question by identity and its answer do not tell it. */
    private static ObjectNode numerote(ObjectNode document, int numero) {
        if (!document.path("regime").asText().equals("CNAF") || !document.path("numero").isNull()) {
            return document;
        }
        String ville = document.path("adresse").path("codePostalVille").asText("");
        String codePostal = ville.substring(0, Math.min(5, ville.length()));
        return document.deepCopy().put("numero", Integer.toString(numero)).put("codePostal",
                CODE_POSTAL.matcher(codePostal).matches() ? codePostal : PARIS);
    }
}
