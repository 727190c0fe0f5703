package fr.apiparticulier.provider.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/identite.md tells is what decides. */
class TablesTest {

    private static String page;

    @BeforeAll
    static void lire() throws IOException {
        page = Files.readString(Path.of("..", "docs", "identite.md"));
    }

    static Stream<List<? extends Accord>> tables() {
        return Stream.of(AccordNom.values(), AccordPrenom.values(), AccordDate.values(), AccordLieu.values()).map(List::of);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void accords_standInOneTable_inOrder(List<? extends Accord> accords) {
        String table = String.join("\n", accords.stream().map(accord -> ligne("", accord)).toList());
        assertThat(page.replaceAll("(?m)^(\\| `[A-Z_]+` \\| [^|]+ \\|).*$", "$1")).contains(table);
    }

    @Test
    void otherAccords_standThere() {
        Stream.of(AccordSexe.values()).forEach(accord -> assertThat(page).contains(ligne("sexe ", accord)));
        Stream.of(AccordUsage.values()).forEach(accord -> assertThat(page).contains(ligne("usage ", accord)));
        Stream.of(AccordEcriture.values()).forEach(accord -> assertThat(page).contains(ligne("écriture ", accord)));
        Stream.of(Contexte.values()).forEach(accord -> assertThat(page).contains(ligne("contexte ", accord)));
    }

    @Test
    void reservesAndNumbers_areThose() {
        Arrays.stream(Reserve.values()).forEach(reserve -> assertThat(page).contains("| `" + reserve + "` |"));
        assertThat(page.lines().filter(ligne -> ligne.matches("\\| `[A-Z_]+` \\| [^|]*[a-z]{4}[^|]* \\|$")))
                .hasSize(Reserve.values().length);
        assertThat(page).contains("**" + Accords.SEUIL + " points**", "**" + Decision.MARGE + " de plus**",
                "Chaque autre prénom ajoute " + ComparaisonPrenoms.AUTRE_EGAL,
                ComparaisonPrenoms.AUTRE_PROCHE + " s'il s'en approche",
                "en ôte " + -ComparaisonPrenoms.AUTRE_CONTREDIT, ComparaisonPrenoms.AUTRES_AU_PLUS + " en tout");
    }

    private static String ligne(String sorte, Accord accord) {
        int points = accord.points();
        String dits = points <= Accord.IMPOSSIBLE ? "exclu" : points > 0 ? "+" + points : Integer.toString(points);
        return "| " + sorte + "`" + accord.name() + "` | " + dits + " |";
    }
}
