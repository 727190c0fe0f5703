package fr.apiparticulier.suite.canari;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChercheurTest {

    private static final String NOM = "Évariste DE L'OISEL-SERIN";
    private static final String NUMERO = "0076543";
    private static final String NAISSANCE = "1987-06-05";

    private final Chercheur chercheur = new Chercheur(List.of(NOM, NUMERO, NAISSANCE));

    static Stream<String> deguisements() throws Exception {
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] octets = NOM.getBytes(UTF_8);
        return Stream.of(NOM, NOM.toLowerCase(Locale.ROOT), NOM.toUpperCase(Locale.ROOT), Lecture.sansAccents(NOM),
                Normalizer.normalize(NOM, Normalizer.Form.NFD), NOM.replace(" ", "").replace("'", "_"),
                "EVARISTE DE LOISEL SERIN",
                URLEncoder.encode(NOM, UTF_8), URLEncoder.encode(NOM, ISO_8859_1),
                URLEncoder.encode(URLEncoder.encode(NOM, UTF_8), UTF_8), "\\u00c9variste de l'oisel-serin",
                "\\xc3\\x89variste de l'oisel-serin", base64.encodeToString(octets),
                base64.encodeToString(("{\"a\":\"" + NOM + "\"}").getBytes(UTF_8)),
                base64.encodeToString((">>" + NOM + "?").getBytes(UTF_8)),
                Base64.getUrlEncoder().withoutPadding().encodeToString(("?" + NOM.toUpperCase(Locale.ROOT)).getBytes(UTF_8)),
                HexFormat.of().formatHex(octets), HexFormat.of().withUpperCase().formatHex(octets),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets)),
                Base64.getUrlEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(octets)));
    }

    @ParameterizedTest
    @MethodSource("deguisements")
    void name_howeverItIsWritten_isFoundInALongText(String ecrit) {
        assertThat(chercheur.trouver("a line before\n{\"x\": \"=" + ecrit + "&y\"}\na line behind")).containsExactly(NOM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numero=0076543", "/0076543/", "\"0076543\"", "0076543", "MDA3NjU0Mw==", "30303736353433"})
    void number_standingAlone_isFound(String texte) {
        assertThat(chercheur.trouver(texte)).containsExactly(NUMERO);
    }

    @Test
    void birthDate_atTheBeginningOfAnInstant_isFound() {
        assertThat(chercheur.trouver("\"1987-06-05T00:00:00Z\"")).containsExactly(NAISSANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10076543", "0076543.2", "0.0076543", "a0076543f", "Évariste de l'oiseau", "1987-06-15",
            "%zz\\u12%"})
    void otherText_isLeftInPeace(String texte) {
        assertThat(chercheur.trouver(texte)).isEmpty();
    }

    @Test
    void shortValue_isNotLookedFor() {
        assertThat(new Chercheur(List.of("Lou", "12345")).trouver("Lou 12345")).isEmpty();
    }
}
