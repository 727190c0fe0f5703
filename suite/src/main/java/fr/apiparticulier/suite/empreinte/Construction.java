package fr.apiparticulier.suite.empreinte;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the builder of native executables tells of its work.
 *
 * @param secondes from its start to the executable; the jar it was made of was there before
 * @param optimisation as its options say it: {@code -Ob}, {@code -O2}
 */
record Construction(long secondes, String optimisation) {

    private static final String DOSSIER = "*-native-image-source-jar";
    private static final String COMPTE_RENDU = "*-build-output-stats.json";

    /**
     * @param cible the folder in which the executable was built
     * @return empty if it was built elsewhere
     */
    static Optional<Construction> de(Path cible) throws IOException {
        try (DirectoryStream<Path> dossiers = Files.newDirectoryStream(cible, DOSSIER)) {
            for (Path dossier : dossiers) {
                try (DirectoryStream<Path> comptes = Files.newDirectoryStream(dossier, COMPTE_RENDU)) {
                    for (Path compte : comptes) {
                        return Optional.of(lire(new ObjectMapper().readTree(compte.toFile())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Construction lire(JsonNode compte) {
        return new Construction(Math.round(compte.at("/resource_usage/total_secs").asDouble()),
                "-O" + compte.at("/general_info/graal_compiler/optimization_level").asText());
    }

    @Override
    public String toString() {
        return secondes + " " + optimisation;
    }
}
