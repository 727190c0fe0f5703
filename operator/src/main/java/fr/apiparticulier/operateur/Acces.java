package fr.apiparticulier.operateur;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.tls.Confiance;

/** Which gateway, as whom, and how to tell what it said. A secret is never an argument: arguments are everyone's to see. */
final class Acces {

    @Option(names = "--admin", paramLabel = "URL", scope = ScopeType.INHERIT, defaultValue = "http://127.0.0.1:9180",
            description = "l'adresse d'administration (ou PARTICULIER_ADMIN_URL ; ${DEFAULT-VALUE} par défaut)")
    private URI admin;

    @Option(names = "--secret-file", paramLabel = "FICHIER", scope = ScopeType.INHERIT,
            description = "le fichier du secret (ou PARTICULIER_ADMIN_SECRET_FILE ; ou le secret dans PARTICULIER_ADMIN_SECRET)")
    private Path fichier;

    @Option(names = "--ca-file", paramLabel = "FICHIER", scope = ScopeType.INHERIT,
            description = "les certificats, en PEM, des seules autorités à croire (ou PARTICULIER_ADMIN_CA_FILE, pour registry PARTICULIER_REGISTRE_CA_FILE ; sinon celles de Java)")
    private Path autorites;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "répond en JSON, pour les scripts")
    private boolean json;

    @Option(names = {"-h", "--help"}, scope = ScopeType.INHERIT, usageHelp = true, description = "affiche cette aide")
    private boolean aide;

    boolean json() {
        return json;
    }

    Optional<Path> autorites() {
        return Optional.ofNullable(autorites);
    }

    /** @param aCroire the file of the only authorities to believe; null for those of Java */
    Passerelle passerelle(String secretDeLEnvironnement, Path aCroire) {
        return new Passerelle(admin, secret(secretDeLEnvironnement), Confiance.en(aCroire));
    }

    private String secret(String secretDeLEnvironnement) {
        if (fichier == null && secretDeLEnvironnement == null) {
            throw new Mesusage("Il manque le secret : --secret-file FICHIER, ou PARTICULIER_ADMIN_SECRET.");
        }
        try {
            return fichier == null ? secretDeLEnvironnement : Files.readString(fichier).strip();
        } catch (IOException e) {
            throw new Mesusage("Le fichier du secret est illisible : " + fichier);
        }
    }
}
