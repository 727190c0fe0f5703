package fr.apiparticulier.contract.appel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What is read by hand, because every call has it, is what its grammar says. */
class FormesTest {

    private static final int TEXTS = 100_000;
    private static final String LETTERS = "aFz09-_.: g\u00e9\uff11";

    @Test
    void requestId_isAUuidOr32HexadecimalDigits() {
        Pattern grammar = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|[0-9A-Fa-f]{32}");
        comparer(grammar, RequestId::new, hasard -> {
            String id = new UUID(hasard.nextLong(), hasard.nextLong()).toString();
            return hasard.nextBoolean() ? id : id.replace("-", "").toUpperCase(Locale.ROOT);
        });
        assertThat(RequestId.read(null)).isEmpty();
    }

    @Test
    void reference_isAKeyAndAKeyedHash() {
        Pattern grammar = Pattern.compile(ReferencePersonne.KID + "\\.[A-Za-z0-9_-]{22,43}");
        comparer(grammar, ReferencePersonne::new,
                hasard -> "k".repeat(hasard.nextInt(35)) + "." + "aZ9_-".repeat(10).substring(0, 20 + hasard.nextInt(26)));
    }

    private interface Texte {
        String de(Random hasard);
    }

    /** Good ones, most of which are then spoiled in one or two places. */
    private static void comparer(Pattern grammar, Consumer<String> lire, Texte texte) {
        Random hasard = new Random(37);
        int bons = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder essai = new StringBuilder(texte.de(hasard));
            for (int fautes = hasard.nextInt(3); fautes > 0 && essai.length() > 0; fautes--) {
                int place = hasard.nextInt(essai.length());
                switch (hasard.nextInt(3)) {
                    case 0 -> essai.deleteCharAt(place);
                    case 1 -> essai.insert(place, LETTERS.charAt(hasard.nextInt(LETTERS.length())));
                    default -> essai.setCharAt(place, LETTERS.charAt(hasard.nextInt(LETTERS.length())));
                }
            }
            boolean bon = grammar.matcher(essai).matches();
            assertThat(estLu(lire, essai.toString())).as(essai.toString()).isEqualTo(bon);
            bons += bon ? 1 : 0;
        }
        assertThat(bons).isBetween(TEXTS / 10, TEXTS * 9 / 10);
    }

    private static boolean estLu(Consumer<String> lire, String texte) {
        try {
            lire.accept(texte);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
