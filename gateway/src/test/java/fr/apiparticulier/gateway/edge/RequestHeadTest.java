package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a request, line by line. */
class RequestHeadTest {

    private static final RequestLimits LIMITES = new RequestLimits(80, 200, 4, 10, Duration.ofSeconds(1),
            Duration.ofSeconds(1));

    /** @param lignes between bars, without the empty one at the end */
    private static int lire(String lignes) {
        RequestHead head = new RequestHead(LIMITES);
        for (String ligne : lignes.split("\\|")) {
            int status = head.line(ligne.getBytes(StandardCharsets.ISO_8859_1));
            if (status != RequestHead.OK) {
                return status;
            }
        }
        return head.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.1|Host: a", "GET /%41?y=%c3%A9 HTTP/1.1|Host: a.b:80",
            "GET * HTTP/1.1|Host: [::1]:8080",
            "CONNECT a:80 HTTP/1.1|Host: a", "GET http://a/x HTTP/1.1|Host: A", "GET / HTTP/1.0", "FICTIVE / HTTP/1.1|host:a",
            "POST / HTTP/1.1|Host: a|Content-Length: 10", "GET / HTTP/1.1|Host: a|X:", "GET / HTTP/1.1|Host: a|X: \u00e9\t1"})
    void head_asItIsWritten_isRead(String lignes) {
        assertThat(lire(lignes)).isEqualTo(RequestHead.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /", "GET / HTTP/0.9", "GET / HTTP/1.2|Host: a", "GET / HTTP/2.0|Host: a",
            "GET  / HTTP/1.1|Host: a", "GET / HTTP/1.1 |Host: a", " GET / HTTP/1.1|Host: a", "GET /\t HTTP/1.1|Host: a",
            "GET / http/1.1|Host: a", "GET /a b HTTP/1.1|Host: a", "GET /% HTTP/1.1|Host: a", "GET /?a=%4g HTTP/1.1|Host: a",
            "GET /\u00e9 HTTP/1.1|Host: a", "G(T / HTTP/1.1|Host: a",
            "GET / HTTP/1.1|Host : a", "GET / HTTP/1.1|Host: a| b", "GET / HTTP/1.1|Host: a|\tb: c", "GET / HTTP/1.1|: a",
            "GET / HTTP/1.1|Host: a|X", "GET / HTTP/1.1|Host: a|X: a\rb", "GET / HTTP/1.1|Host: a|X: \0", "GET / HTTP/1.1",
            "GET / HTTP/1.1|Host:", "GET / HTTP/1.1|Host: a b", "GET / HTTP/1.1|Host: a/b", "GET / HTTP/1.1|Host: a@b",
            "GET / HTTP/1.1|Host: a|Host: a", "GET http://b/ HTTP/1.1|Host: a", "GET http://a@b/ HTTP/1.1|Host: b",
            "GET / HTTP/1.1|Host: a|Content-Length: +1", "GET / HTTP/1.1|Host: a|Content-Length: 1, 1",
            "GET / HTTP/1.1|Host: a|Content-Length: 1|Content-Length: 1", "GET / HTTP/1.1|Host: a|Content-Length: 0x1",
            "GET / HTTP/1.1|Host: a|Content-Length: -1", "GET / HTTP/1.1|Host: a|Content-Length:",
            "GET / HTTP/1.1|Host: a|Content-Length: 99999999999999999999",
            "GET / HTTP/1.1|Host: a|Content-Length: 1|Transfer-Encoding: chunked",
            "GET / HTTP/1.1|Host: a|Transfer-Encoding: chunked|Transfer-Encoding: identity",
            "GET / HTTP/1.0|Transfer-Encoding: chunked"})
    void head_thatTwoServersMayReadDifferently_isNone(String lignes) {
        assertThat(lire(lignes)).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"Transfer-Encoding: chunked, 411", "Content-Length: 11, 413", "A: b|A: b|A: b|A: b, 431"})
    void head_beyondALimit_saysWhich(String lignes, int status) {
        assertThat(lire("GET / HTTP/1.1|Host: a|" + lignes)).isEqualTo(status);
        assertThat(lire("GET / HTTP/1.1|Host: a|A: " + "a".repeat(200))).isEqualTo(431);
        assertThat(lire("GET /" + "a".repeat(80) + " HTTP/1.1|Host: a")).isEqualTo(414);
    }

    @Test
    void head_thatIsRefused_stillTellsWhereItWent() {
        RequestHead head = new RequestHead(LIMITES);
        assertThat(head.line("HEAD /v3/a?nom=a b HTTP/1.1".getBytes(StandardCharsets.US_ASCII))).isEqualTo(400);
        assertThat(head.path()).isEqualTo("/v3/a");
        assertThat(head.isHead()).isTrue();
    }

    /** Nothing in a line may end it for another reader, wherever it stands. */
    @Test
    void line_withAControlCharacterAnywhere_isNone() {
        Random hasard = new Random(22);
        for (int i = 0; i < 2_000; i++) {
            String bonne = hasard.nextBoolean() ? "GET /abc?d=e HTTP/1.1|Host: abc" : "GET /abc HTTP/1.0|Abc: def";
            char controle = (char) hasard.nextInt(' ');
            int place = hasard.nextInt(bonne.length() + 1);
            String fausse = bonne.substring(0, place) + controle + bonne.substring(place);
            if (controle != '\t') {
                assertThat(lire(fausse)).as("%d at %d of %s", (int) controle, place, bonne).isEqualTo(400);
            }
        }
    }

    /** The rule as RFC 9112 writes it, which is too slow for each call; what both make of any line is the same. */
    @Test
    void line_ofAnyBytes_isReadAsTheGrammarSays() {
        String nom = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
        Pattern demande = Pattern.compile(nom + " [!-~]+ HTTP/1\\.[01]");
        Pattern entete = Pattern.compile(nom + ":[\\t -~\\x80-\\xFF]*");
        String morceaux = "GET|/a|/| |HTTP/1.1|HTTP/1.0|HTTP/1.|:|a|Z9|-|(|\t|\u007F|\u0080|\u00FF|\u0001|\"|~|@|[";
        List<String> choix = List.of(morceaux.split("\\|"));
        Random hasard = new Random(9);
        int bonnes = 0;
        for (int i = 0; i < 50_000; i++) {
            String depart = i % 2 == 0 ? "GET /a HTTP/1.1" : "Accept: a";
            int place = hasard.nextInt(depart.length() + 1);
            String ajout = hasard.ints(hasard.nextInt(3), 0, choix.size()).mapToObj(choix::get).collect(Collectors.joining());
            String ligne = depart.substring(0, place) + ajout
                    + depart.substring(Math.min(depart.length(), place + hasard.nextInt(2)));
            boolean bonne = demande.matcher(ligne).matches();
            assertThat(new RequestHead(LIMITES).line(octets(ligne)) == RequestHead.OK).as(ligne).isEqualTo(bonne);
            RequestHead commencee = new RequestHead(LIMITES);
            commencee.line(octets("GET / HTTP/1.1"));
            boolean bonEntete = entete.matcher(ligne).matches();
            assertThat(commencee.line(octets(ligne)) == RequestHead.OK).as(ligne).isEqualTo(bonEntete);
            bonnes += bonne || bonEntete ? 1 : 0;
        }
        assertThat(bonnes).isBetween(5_000, 45_000);
    }

    @Test
    void host_isReadAsTheGrammarSays() {
        Pattern grammaire = Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=%-]+|\\[[0-9A-Fa-f:.]+])(:\\d{0,5})?");
        String lettres = "aZ.-:123[]/@ %\u00e9";
        Random hasard = new Random(9);
        int bons = 0;
        for (int i = 0; i < 50_000; i++) {
            String hote = hasard.ints(hasard.nextInt(12), 0, lettres.length())
                    .mapToObj(place -> String.valueOf(lettres.charAt(place))).collect(Collectors.joining());
            String essai = (hasard.nextBoolean() ? "" : hasard.nextBoolean() ? "a.fictif" : "[::1]") + hote.replaceAll(
                    hasard.nextBoolean() ? "[^a-z0-9.:]" : "$", "");
            boolean bon = grammaire.matcher(essai).matches();
            assertThat(RequestHead.isHost(essai)).as(essai).isEqualTo(bon);
            bons += bon ? 1 : 0;
        }
        assertThat(bons).isBetween(5_000, 45_000);
    }

    private static byte[] octets(String ligne) {
        return ligne.getBytes(StandardCharsets.ISO_8859_1);
    }
}
