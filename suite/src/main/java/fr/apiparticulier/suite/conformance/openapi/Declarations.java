package fr.apiparticulier.suite.conformance.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.suite.conformance.openapi.Constat.Juge;
import fr.apiparticulier.suite.conformance.rule.Motif;

/** The declared differences, in the file's order: the first declaration that holds speaks. */
final class Declarations {

    private static final String FICHIER = "/conformance/ecarts-openapi.yaml";
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final List<Declaration> declarations;

    Declarations(List<Declaration> declarations) {
        this.declarations = declarations;
    }

    /** @return those of the file in this jar @throws UncheckedIOException if it is no list of declarations */
    static Declarations lues() {
        try (InputStream fichier = Declarations.class.getResourceAsStream(FICHIER)) {
            return new Declarations(YAML.readValue(fichier, new TypeReference<>() {
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return those about one public document */
    Declarations pour(String version) {
        return new Declarations(declarations.stream().filter(declaration -> declaration.concerne(version)).toList());
    }

    List<Declaration> toutes() {
        return List.copyOf(declarations);
    }

    /** @return the one that says why */
    Optional<Declaration> excuse(Ecart ecart) {
        return declarations.stream().filter(declaration -> declaration.vaut(ecart)).findFirst();
    }

    /** @return one line for each declaration that no difference needs, and for each of its routes and places */
    List<String> superflues(List<Juge> juges) {
        return declarations.stream().flatMap(declaration -> {
            List<Ecart> siens = juges.stream().filter(juge -> juge.declaration().filter(declaration::equals).isPresent())
                    .map(Juge::ecart).toList();
            return siens.isEmpty()
                    ? Stream.of(declaration.id())
                    : Stream.of(superflus(declaration.path(), siens, Ecart::path),
                            superflus(declaration.pointer(), siens, Ecart::pointer),
                            declaration.kind().stream().filter(kind -> siens.stream().noneMatch(ecart -> ecart.kind() == kind))
                                    .map(Genre::mot))
                            .flatMap(formes -> formes).map(forme -> declaration.id() + ": " + forme);
        }).toList();
    }

    private static Stream<String> superflus(List<String> formes, List<Ecart> ecarts, Function<Ecart, String> membre) {
        return formes.stream().filter(forme -> ecarts.stream().map(membre).noneMatch(Motif.de(forme)::vaut));
    }
}
