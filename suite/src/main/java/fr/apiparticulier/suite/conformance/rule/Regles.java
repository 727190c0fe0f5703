package fr.apiparticulier.suite.conformance.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import fr.apiparticulier.suite.conformance.compare.Difference;

/** The declared rules, in the file's order: the first that holds speaks. Remembers which ever did. */
public final class Regles {

    private static final String FICHIER = "/conformance/regles.yaml";
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final List<Regle> regles;
    private final Set<Regle> utilisees = new HashSet<>();

    Regles(List<Regle> regles) {
        this.regles = regles;
    }

    /** @return the rules of the file in this jar @throws UncheckedIOException if it is no list of rules */
    public static Regles declarees() {
        try (InputStream fichier = Regles.class.getResourceAsStream(FICHIER)) {
            return new Regles(YAML.readValue(fichier, new TypeReference<>() {
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the rule that says why */
    public Optional<Regle> excuse(Rejeu rejeu, Difference difference) {
        Optional<Regle> trouvee = regles.stream().filter(regle -> regle.vaut(rejeu, difference)).findFirst();
        trouvee.ifPresent(utilisees::add);
        return trouvee;
    }

    public List<Regle> toutes() {
        return List.copyOf(regles);
    }

    /** @return those that never spoke: superfluous, or waiting for cases not seen yet */
    public List<Regle> inutilisees() {
        return regles.stream().filter(regle -> !utilisees.contains(regle)).toList();
    }
}
