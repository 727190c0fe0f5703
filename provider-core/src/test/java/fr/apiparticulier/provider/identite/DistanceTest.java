package fr.apiparticulier.provider.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({"LUNE, LUNE, 0", "LUNE, LUMNE, 1", "LUNE, LNE, 1", "LUNE, LUME, 1", "LUNE, LNUE, 1", "LUNE, ULEN, 2",
            "LUNE, LAMES, 3", "LUNE, IMAGINAIRE, 3"})
    void slips_areCountedUpToTheLimit(String une, String autre, int slips) {
        assertThat(Distance.entre(une, autre, 2)).isEqualTo(slips);
        assertThat(Distance.entre(autre, une, 2)).isEqualTo(slips);
    }

    @Test
    void anyTwoWords_areAsFarApartAsTheRecursionSays() {
        Random hasard = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String une = mot(hasard);
            String autre = mot(hasard);
            int limite = hasard.nextInt(4);
            assertThat(Distance.entre(une, autre, limite)).as(une + " " + autre + " " + limite)
                    .isEqualTo(Math.min(limite + 1, naive(une, autre)));
        }
    }

    private static String mot(Random hasard) {
        StringBuilder mot = new StringBuilder();
        for (int i = hasard.nextInt(6); i > 0; i--) {
            mot.append((char) ('A' + hasard.nextInt(3)));
        }
        return mot.toString();
    }

    private static int naive(String une, String autre) {
        if (une.isEmpty() || autre.isEmpty()) {
            return une.length() + autre.length();
        }
        int derniere = une.length() - 1;
        int dernier = autre.length() - 1;
        String debut = une.substring(0, derniere);
        String debutAutre = autre.substring(0, dernier);
        int slips = Math.min(naive(debut, debutAutre) + (une.charAt(derniere) == autre.charAt(dernier) ? 0 : 1),
                1 + Math.min(naive(debut, autre), naive(une, debutAutre)));
        if (derniere > 0 && dernier > 0 && une.charAt(derniere) == autre.charAt(dernier - 1)
                && une.charAt(derniere - 1) == autre.charAt(dernier)) {
            slips = Math.min(slips, 1 + naive(une.substring(0, derniere - 1), autre.substring(0, dernier - 1)));
        }
        return slips;
    }
}
