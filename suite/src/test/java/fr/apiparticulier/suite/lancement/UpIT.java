package fr.apiparticulier.suite.lancement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The command as its user sees it: what it prints, and that it leaves nothing. */
@Timeout(180)
class UpIT {

    private static final String DERNIERE_LIGNE = "Ctrl-C arrête tout.";
    private static final String JOURNAUX = "Journaux : ";

    @Test
    void up_stoppedByASignal_hasPrintedCallsAndLeavesNeitherProcessNorFile() throws Exception {
        Process up = up("--port", "0");
        try (BufferedReader sortie = up.inputReader(StandardCharsets.UTF_8)) {
            List<String> lignes = lire(sortie);
            assertThat(lignes).contains(DERNIERE_LIGNE).anyMatch(ligne -> ligne.startsWith("URL : http://127.0.0.1:"))
                    .anyMatch(ligne -> ligne.startsWith("Jeton : ey"));
            assertThat(lignes.stream().filter(ligne -> ligne.startsWith("curl ")).count()).isGreaterThanOrEqualTo(5);
            Path dossier = Path.of(lignes.stream().filter(ligne -> ligne.startsWith(JOURNAUX)).findFirst().orElseThrow()
                    .substring(JOURNAUX.length())).getParent();
            plafonne(valeur(lignes, "URL : "), valeur(lignes, "Jeton : "));
            assertThat(journaux(dossier)).isNotEmpty().doesNotContain(valeur(lignes, "Jeton : "));
            List<ProcessHandle> services = up.descendants().toList();
            assertThat(services).hasSizeGreaterThanOrEqualTo(6);

            up.destroy();

            assertThat(up.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(services).noneMatch(ProcessHandle::isAlive);
            assertThat(dossier).doesNotExist();
        } finally {
            up.destroy();
        }
    }

    @Test
    void up_onATakenPort_saysSoInOneLine() throws Exception {
        try (ServerSocket autre = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process up = up("--port", Integer.toString(autre.getLocalPort()), "--quiet");
            assertThat(texte(up.getErrorStream())).hasLineCount(1).contains("port " + autre.getLocalPort());
            assertThat(up.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void up_withAnUnknownOption_saysSoInOneLine() throws Exception {
        Process up = up("--ports");
        assertThat(texte(up.getErrorStream())).hasLineCount(1).contains("--ports");
        assertThat(up.waitFor()).isEqualTo(2);
    }

    /** The token that is printed is held to what any client's is: of many calls at once some are told to wait. */
    private static void plafonne(String url, String jeton) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(url + "/v3/dss/quotient_familial/identite"))
                .header("Authorization", "Bearer " + jeton).build();
        List<HttpResponse<String>> reponses = Stream.generate(() -> client.sendAsync(question, BodyHandlers.ofString()))
                .limit(200).toList().stream().map(CompletableFuture::join).toList();
        assertThat(reponses).extracting(HttpResponse::statusCode).contains(422, 429).containsOnly(422, 429);
        assertThat(reponses).filteredOn(reponse -> reponse.statusCode() == 429).allSatisfy(refus -> {
            assertThat(refus.body()).contains("\"00429\"");
            assertThat(refus.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
            assertThat(refus.headers().firstValue("RateLimit-Limit")).hasValue("20");
        });
    }

    private static String journaux(Path dossier) throws IOException {
        StringBuilder textes = new StringBuilder();
        try (Stream<Path> journaux = Files.list(dossier.resolve("journaux"))) {
            for (Path journal : journaux.toList()) {
                textes.append(Files.readString(journal));
            }
        }
        return textes.toString();
    }

    private static String valeur(List<String> lignes, String nom) {
        return lignes.stream().filter(ligne -> ligne.startsWith(nom)).findFirst().orElseThrow().substring(nom.length());
    }

    private static Process up(String... options) throws IOException {
        List<String> commande = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsuite.natif=" + Boolean.getBoolean("suite.natif"), "-cp", System.getProperty("java.class.path"),
                UpCommande.class.getName()));
        commande.addAll(List.of(options));
        return new ProcessBuilder(commande).start();
    }

    private static List<String> lire(BufferedReader sortie) throws IOException {
        List<String> lignes = new ArrayList<>();
        for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
            lignes.add(ligne);
            if (ligne.equals(DERNIERE_LIGNE)) {
                break;
            }
        }
        return lignes;
    }

    private static String texte(InputStream flux) throws IOException {
        return new String(flux.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
