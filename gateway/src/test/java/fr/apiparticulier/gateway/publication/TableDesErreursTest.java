package fr.apiparticulier.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.erreur.Catalogue;
import fr.apiparticulier.contract.erreur.ErrorEntry;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.error.ErrorFormat;

/** The table that integrators read is the catalogue that the code answers with; written anew as the OpenAPI documents are. */
class TableDesErreursTest {

    private static final Path PAGE = Path.of("../docs/erreurs.md");
    private static final String ENTETE = """
            # Les erreurs

            Tout ce que la passerelle peut répondre au lieu d'une donnée. Cette page est faite à partir du catalogue
            (`contract/…/erreur/Catalogue.java`) ; un test la compare à ce que le code répond. La forme de chaque version est dite dans
            [integrer.md](integrer.md#les-erreurs).

            | code | v2 | v3 et suivantes | titre | détail | source | fournisseur |
            |---|---|---|---|---|---|---|
            """;

    @Test
    void page_isTheCatalogue() throws IOException {
        String page = ENTETE + Catalogue.entries().stream().map(TableDesErreursTest::ligne).distinct()
                .collect(Collectors.joining());
        if (Boolean.getBoolean("openapi.ecrire")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private static String ligne(ErrorEntry entry) {
        String source = entry.source() == null
                ? ""
                : entry.source().entrySet().stream().map(blame -> blame.getKey() + " `" + blame.getValue() + "`")
                        .collect(Collectors.joining());
        return "| `%s` | %d%s | %d | %s | %s | %s | %s |%n".formatted(entry.code(),
                ErrorFormat.of(ApiVersion.V2).status(entry), entry.v2() == null ? "" : " `" + entry.v2() + "`",
                ErrorFormat.of(ApiVersion.V3).status(entry), entry.title(), entry.detail(), source,
                entry.holder() == null ? "" : entry.holder().label());
    }
}
