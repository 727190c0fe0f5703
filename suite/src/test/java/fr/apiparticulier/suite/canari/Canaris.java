package fr.apiparticulier.suite.canari;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** All that is personal of all fictional people: whatever stands in their files, but for what is nobody's. */
final class Canaris {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path PERSONNES = Path.of("src", "main", "resources", "personnes");
    private static final Path CAS = Path.of("src", "test", "cas");

    /** Words of the contract, who asked, and days that many people have in common. */
    private static final Set<String> A_PERSONNE = Set.of("registre", "service", "titre", "chemin", "prestation", "qualite",
            "libelle", "recipient", "debut", "fin", "date", "dateRentree", "dateRadiation", "annee", "anneeScolaire");
    /** Names that are also words of ours; who bears them has other names, and numbers. */
    private static final Set<String> MOTS = Set.of("FICTIVE", "INTROUVABLE");

    private Canaris() {
    }

    /** @return the people of the sandbox and of our own cases, under whom every test asks */
    static Collection<String> connus() {
        Set<String> valeurs = new TreeSet<>();
        lire(PERSONNES, valeurs, Function.identity());
        lire(CAS, valeurs, cas -> cas.path("params"));
        valeurs.removeAll(MOTS);
        return valeurs;
    }

    private static void lire(Path dossier, Collection<String> valeurs, Function<JsonNode, JsonNode> partie) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.filter(chemin -> chemin.toString().endsWith(".yaml")).toList()) {
                try (MappingIterator<JsonNode> documents = YAML.readerFor(JsonNode.class).readValues(fichier.toFile())) {
                    documents.forEachRemaining(document -> retenir(partie.apply(document), valeurs));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void retenir(JsonNode noeud, Collection<String> valeurs) {
        noeud.properties().forEach(membre -> {
            if (!A_PERSONNE.contains(membre.getKey())) {
                retenir(membre.getValue(), valeurs);
            }
        });
        if (noeud.isArray()) {
            noeud.forEach(element -> retenir(element, valeurs));
        } else if (noeud.isValueNode()) {
            valeurs.add(noeud.asText());
        }
    }

    /** @return the token whole, and its parts that whoever finds them could make use of */
    static List<String> jeton(String jeton) {
        return List.of(jeton, jeton.substring(jeton.lastIndexOf('.') + 1));
    }
}
