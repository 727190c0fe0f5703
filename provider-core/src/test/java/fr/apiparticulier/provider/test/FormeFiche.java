package fr.apiparticulier.provider.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import fr.apiparticulier.contract.identite.CodeCog;
import fr.apiparticulier.contract.texte.TexteLisible;

/** The JSON Schema of an import's record, or header, made of the class that reads it; see docs/schemas. */
final class FormeFiche {

    /** What the reader asks of a text beside its being one. */
    private static final Map<String, Pattern> MOTIFS = Map.of("FicheIdentite.commune", CodeCog.COMMUNE_INSCRITE,
            "FicheIdentite.pays", CodeCog.PAYS, "FicheInscription.commune", CodeCog.COMMUNE_INSCRITE);

    private FormeFiche() {
    }

    /** @param requis members that the reader never does without, as in {@code FicheEtudiant.identite} */
    static ObjectNode schema(Class<?> forme, String titre, Set<String> requis) {
        SchemaGeneratorConfigBuilder regles = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
                OptionPreset.PLAIN_JSON).with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        // What the reader sets itself stands in no file.
        regles.forFields().withIgnoreCheck(champ -> champ.getAnnotation(JsonIgnore.class) != null)
                .withRequiredCheck(champ -> requis.contains(nom(champ)))
                .withNullableCheck(champ -> !requis.contains(nom(champ)))
                .withStringPatternResolver(champ -> Optional.ofNullable(MOTIFS.get(nom(champ)))
                        .map(motif -> "^(" + motif + ")$").orElse(null))
                .withStringMaxLengthResolver(champ -> champ.getType().isInstanceOf(String.class)
                        ? TexteLisible.LONGUEUR_MAXIMALE
                        : null);
        regles.forTypesInGeneral().withTitleResolver(portee -> portee.getType().getErasedType() == forme ? titre : null)
                .withCustomDefinitionProvider((type, contexte) -> estUnTexte(type.getErasedType())
                        ? new CustomDefinition(contexte.getGeneratorConfig().createObjectNode().put("type", "string"), true)
                        : null);
        return new SchemaGenerator(regles.build()).generateSchema(forme);
    }

    /** Whether docs/schemas says this; it is written there first, if somebody asks for it. */
    static void exigerPubliee(ObjectNode schema, String nom) throws IOException {
        Path publie = Path.of("../docs/schemas", nom + ".schema.json");
        if (Boolean.getBoolean("schemas.ecrire")) {
            Files.writeString(publie, schema.toPrettyString() + "\n");
        }
        assertThat(Files.readString(publie)).as("-Dschemas.ecrire=true writes it anew")
                .isEqualTo(schema.toPrettyString() + "\n");
    }

    /** Whether somebody else's reading of that form accepts what the reader accepts, and nothing that it does not know. */
    static void exigerLisible(ObjectNode schema, List<ObjectNode> exemples) {
        JsonSchema forme = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        for (ObjectNode exemple : exemples) {
            assertThat(forme.validate(exemple)).isEmpty();
            exemple.put("neuf", "inconnu");
            assertThat(forme.validate(exemple)).isNotEmpty();
        }
    }

    static String nom(Class<?> forme, String membre) {
        return forme.getSimpleName() + "." + membre;
    }

    private static String nom(FieldScope champ) {
        return nom(champ.getDeclaringType().getErasedType(), champ.getDeclaredName());
    }

    /** A record that is written as one text. */
    private static boolean estUnTexte(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getDeclaredMethods()).filter(m -> Modifier.isStatic(m.getModifiers()))
                .filter(m -> m.isAnnotationPresent(JsonCreator.class)).map(Method::getParameterTypes)
                .anyMatch(parametres -> parametres.length == 1 && parametres[0] == String.class);
    }
}
