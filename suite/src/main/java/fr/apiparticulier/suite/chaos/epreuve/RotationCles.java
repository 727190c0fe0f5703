package fr.apiparticulier.suite.chaos.epreuve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.suite.chaos.charge.Jetons;
import fr.apiparticulier.suite.lancement.administration.Administration;

/** Another key signs from now on; tokens of before and tokens of after are good at every gateway. */
final class RotationCles implements Epreuve {

    /** Until a new key signs; the gateway is told so. */
    static final Duration DELAI = Duration.ofSeconds(1);
    private static final Duration MARGE = Duration.ofMillis(500);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Administration administration;
    private final Jetons jetons;

    RotationCles(Administration administration, Jetons jetons) {
        this.administration = administration;
        this.jetons = jetons;
    }

    @Override
    public String nom() {
        return "rotation-cles";
    }

    @Override
    public void poser() throws IOException, InterruptedException {
        administration.tournerCle();
        Thread.sleep(DELAI.plus(MARGE).toMillis());
        jetons.ajouter();
    }

    /** Nothing is to be undone. */
    @Override
    public void lever() {
        // The tokens of before stay in use beside the new ones.
    }

    @Override
    public List<String> constater() {
        long cles = jetons.tous().stream().map(RotationCles::cle).distinct().count();
        return cles > 1 ? List.of() : List.of("all tokens are still signed by one key");
    }

    private static String cle(String jeton) {
        try {
            byte[] tete = Base64.getUrlDecoder().decode(jeton.substring(0, jeton.indexOf('.')));
            return JSON.readTree(new String(tete, StandardCharsets.UTF_8)).path("kid").asText();
        } catch (IOException e) {
            throw new IllegalStateException("a token's head is JSON", e);
        }
    }
}
