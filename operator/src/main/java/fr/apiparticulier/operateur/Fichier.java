package fr.apiparticulier.operateur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import fr.apiparticulier.operateur.echec.Mesusage;

/** A habilitation as somebody wrote it down, in YAML or JSON. */
final class Fichier {

    /** What {@code habilitation show --json} tells beside it, and the gateway alone says. */
    private static final List<String> DE_LA_PASSERELLE = List.of("id", "etat", "creee_le", "modifiee_le", "retiree_le");
    /** A SIRET is text, even if no quotes say so. */
    private static final List<String> TEXTES = List.of("siret", "reference");

    private static final ObjectMapper YAML = YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Fichier() {
    }

    /** @throws Mesusage if there is no such file, or no object in it */
    static ObjectNode lire(Path chemin) {
        try {
            JsonNode lu = YAML.readTree(Files.readString(chemin));
            if (lu instanceof ObjectNode objet) {
                objet.remove(DE_LA_PASSERELLE);
                TEXTES.stream().filter(nom -> objet.path(nom).isNumber())
                        .forEach(nom -> objet.put(nom, objet.get(nom).asText()));
                return objet;
            }
        } catch (IOException e) {
            // Its message quotes the file.
        }
        throw new Mesusage("Ni YAML ni JSON lisible : " + chemin);
    }
}
