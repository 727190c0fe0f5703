package fr.apiparticulier.suite.conformance.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The small documents that the tests compare, as they are or changed in one place. */
final class Documents {

    static final String CHATS = "chats-3.0.yaml";
    static final String CHATS_AUTREMENT = "chats-3.1.yaml";

    private Documents() {
    }

    static String texte(String nom) {
        try (InputStream flux = Documents.class.getResourceAsStream("/openapi/" + nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fichier(Path dossier, String nom, String texte) {
        try {
            return Files.writeString(dossier.resolve(nom), texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(Path dossier, String texte) {
        return Document.lire(fichier(dossier, "document.yaml", texte));
    }

    /** @return all differences, in one line each, with the subject only where it is not the one operation of the documents */
    static List<String> ecarts(Document theirs, Document ours) {
        return BilanOpenApi.de(theirs, ours, new Declarations(List.of())).constats().stream()
                .flatMap(constat -> constat.nonDeclares().stream()
                        .map(ecart -> Stream.of(constat.sujet().enClair(), ecart.enClair())
                                .filter(mot -> !mot.equals("GET /v3/chats/identite")).reduce("%s %s"::formatted).get()))
                .toList();
    }
}
