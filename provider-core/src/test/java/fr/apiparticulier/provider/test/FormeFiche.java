package fr.apiparticulier.provider.test;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;

import fr.apiparticulier.contract.texte.TexteLisible;

/** The JSON Schema of an import's record, made of the class that reads it. */
final class FormeFiche {

    private FormeFiche() {
    }

    /** @param requis members that the reader never does without, as in {@code FicheEtudiant.identite} */
    static ObjectNode schema(Class<?> forme, String titre, Set<String> requis) {
        SchemaGeneratorConfigBuilder regles = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
                OptionPreset.PLAIN_JSON).with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        regles.forFields().withRequiredCheck(champ -> requis.contains(nom(champ)))
                .withNullableCheck(champ -> !requis.contains(nom(champ)))
                .withStringMaxLengthResolver(champ -> champ.getType().isInstanceOf(String.class)
                        ? TexteLisible.LONGUEUR_MAXIMALE
                        : null);
        regles.forTypesInGeneral().withTitleResolver(portee -> portee.getType().getErasedType() == forme ? titre : null)
                .withCustomDefinitionProvider((type, contexte) -> estUnTexte(type.getErasedType())
                        ? new CustomDefinition(contexte.getGeneratorConfig().createObjectNode().put("type", "string"), true)
                        : null);
        return new SchemaGenerator(regles.build()).generateSchema(forme);
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
