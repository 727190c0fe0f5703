package fr.apiparticulier.suite.configuration;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What holds where an operator says nothing, in words. */
final class Defaut {

    private Defaut() {
    }

    /** What a service ships as said comes before the mapping's own default; a library's names are said by those who use it. */
    static String de(Path module, Nom nom) {
        Set<String> livres = new TreeSet<>();
        for (Path service : Maison.services(module)) {
            Map<String, String> dits = Livres.de(service).de(nom);
            if (!dits.isEmpty()) {
                livres.add(livre(nom, dits) + (service.equals(module) ? "" : " at " + service.getFileName()));
            }
        }
        return livres.isEmpty() ? sans(nom) : String.join(", ", livres);
    }

    private static String livre(Nom nom, Map<String, String> dits) {
        return dits.entrySet().stream().map(dit -> (nom.cles().isEmpty() ? "" : dit.getKey() + "=") + dit.getValue())
                .collect(joining("`, `", "`", "`"));
    }

    private static String sans(Nom nom) {
        if (nom.defaut() != null) {
            return "`" + nom.defaut() + "`";
        } else if (nom.requis()) {
            return "**required**";
        }
        return nom.facultatif() || nom.avec() == null
                ? "none"
                : "**required** with others of `" + Nom.affiche(nom.avec()) + "`";
    }
}
