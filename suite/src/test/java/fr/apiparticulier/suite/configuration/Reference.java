package fr.apiparticulier.suite.configuration;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.smallrye.config.ConfigMappings.ConfigClass;

/** The reference of configuration, made of the mappings, their comments and what the services ship as said. */
final class Reference {

    private static final String ENTETE = """
            | name | environment variable | value | default | meaning |
            |---|---|---|---|---|
            """;

    private final List<Path> modules;
    private final Commentaires commentaires;

    Reference(List<Path> modules) {
        this.modules = modules;
        this.commentaires = Commentaires.des(modules.stream().flatMap(module -> Maison.mappings(module).stream())
                .<Class<?>>map(ConfigClass::getType).toList(),
                modules.stream().map(module -> module.resolve("src/main/java")).toList());
    }

    Commentaires commentaires() {
        return commentaires;
    }

    /** @param template in which {@code {{reference}}} is a line, and {@code {{gateway quarkus.http.port}}} what is shipped as said */
    String page(String template) {
        String page = template.replace("{{reference}}\n",
                modules.stream().filter(module -> !Maison.mappings(module).isEmpty()).map(this::piece).collect(joining("\n")));
        for (Path module : modules) {
            for (Map.Entry<String, String> dit : Livres.de(module).tous().entrySet()) {
                page = page.replace("{{" + module.getFileName() + " " + dit.getKey() + "}}", "`" + dit.getValue() + "`");
            }
        }
        return page;
    }

    private String piece(Path module) {
        Map<String, List<ConfigClass>> parPrefixe = Maison.mappings(module).stream()
                .collect(groupingBy(ConfigClass::getPrefix, LinkedHashMap::new, toList()));
        String lecteurs = Maison.services(module).stream().map(service -> service.getFileName().toString())
                .collect(joining(", ", "Read by ", ".\n\n"));
        return "## " + module.getFileName() + "\n\n" + (Maison.services(module).contains(module) ? "" : lecteurs)
                + parPrefixe.entrySet().stream().map(mappings -> table(module, mappings.getKey(), mappings.getValue()))
                        .collect(joining("\n"));
    }

    private String table(Path module, String prefixe, List<ConfigClass> mappings) {
        return "### " + module.getFileName() + ": `" + prefixe + "`\n\n"
                + mappings.stream().map(mapping -> commentaires.de(mapping.getType()).orElse("")).collect(joining(" "))
                + "\n\n" + ENTETE
                + mappings.stream().flatMap(mapping -> Noms.de(mapping).noms().stream()).sorted(comparing(Nom::nom))
                        .map(nom -> ligne(module, nom)).collect(joining());
    }

    private String ligne(Path module, Nom nom) {
        return Stream
                .of("`" + nom.affiche() + "`", nom.variable() == null ? "in a file" : "`" + nom.variable() + "`", valeur(nom),
                        Defaut.de(module, nom), commentaires.de(nom.membre()).orElse(""))
                .map(cellule -> cellule.replace("|", "\\|")).collect(joining(" | ", "| ", " |\n"));
    }

    private static String valeur(Nom nom) {
        return Sorte.de(nom.membre().getGenericReturnType()).mots()
                + nom.cles().stream().flatMap(cle -> Sorte.cle(cle).stream())
                        .map(cle -> "; `<nom>`: " + cle.mots()).collect(joining());
    }
}
