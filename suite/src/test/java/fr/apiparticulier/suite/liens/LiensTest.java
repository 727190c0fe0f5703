package fr.apiparticulier.suite.liens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever page of this repository a reader is on, its links lead somewhere. */
class LiensTest {

    private static final Set<String> FAITS = Set.of("target", "node_modules");

    @ParameterizedTest
    @MethodSource("documents")
    void links_leadToFilesAndHeadings(Document document) {
        assertThat(document.liens()).allSatisfy(lien -> {
            Path vers = document.vers(lien);
            assertThat(vers).as(lien).exists();
            if (lien.contains("#") && vers.toString().endsWith(".md")) {
                assertThat(new Document(vers).ancres()).as(lien).contains(lien.replaceFirst("[^#]*#", ""));
            }
        });
    }

    @Test
    void everyPage_isLookedAt() throws IOException {
        assertThat(documents()).extracting(Document::toString)
                .contains("../README.md", "../docs/configuration.md", "../docs/exploitation/README.md");
        assertThat(documents()).flatExtracting(Document::liens).anyMatch(lien -> lien.contains("#"));
    }

    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        Files.walkFileTree(Path.of(".."), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dossier, BasicFileAttributes attributs) {
                String nom = dossier.getFileName().toString();
                return FAITS.contains(nom) || nom.startsWith(".") && !nom.equals("..")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path fichier, BasicFileAttributes attributs) {
                if (fichier.toString().endsWith(".md")) {
                    documents.add(new Document(fichier));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return documents;
    }
}
