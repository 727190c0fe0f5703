package fr.apiparticulier.suite.canari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.registre.ImportRefuse;
import fr.apiparticulier.suite.lancement.Scopes;
import fr.apiparticulier.suite.lancement.Suite;

/** What no client library would send, and no operator import: nobody's name wherever something can be written. */
final class Malfacons {

    private static final String NOM = Clients.INCONNUS.get(0);
    private static final String INE = Clients.INCONNUS.get(1);
    private static final String QUOTIENT = "/v3/dss/quotient_familial/identite?nomNaissance=" + NOM;
    private static final String FIN = "\r\n\r\n";
    private static final int PATIENCE_MILLISECONDES = 5_000;

    private final Suite suite;
    private final String jeton;

    Malfacons(Suite suite) {
        this.suite = suite;
        this.jeton = suite.jeton(Scopes.TOUS);
    }

    void demander() {
        given().urlEncodingEnabled(false).get(suite.url() + QUOTIENT + "%E9%00&x=%C3%28");
        given().body(NOM).post(suite.url() + QUOTIENT);
        given().contentType("application/json").body("{\"ine\": \"" + INE + "\"}").put(suite.url() + QUOTIENT);
        for (String corps : List.of(NOM, "{\"nomNaissance\": \"" + NOM, "{\"ressources\": \"" + NOM + "\"}",
                "{\"ressources\": {\"" + NOM + "\": \"" + INE + "\"}, \"" + NOM + "\": {\"" + INE + "\": [\"" + NOM
                        + "\"]}}")) {
            given().contentType("application/json").header("Prefer", "wait=" + INE + ", " + NOM + "=" + NOM).body(corps)
                    .post(suite.url() + Clients.DOSSIER);
        }
        given().contentType("text/plain").body(NOM).post(suite.url() + Clients.DOSSIER + "?ine=" + INE);
        given().accept(NOM + "/" + NOM).get(suite.url() + QUOTIENT);
        given().header("X-Request-ID", INE).header("User-Agent", NOM).header("Referer", "https://" + NOM + ".invalid")
                .header("X-Forwarded-For", NOM).header("Forwarded", "for=" + NOM).header("Cookie", "a=" + NOM)
                .header("Origin", "https://" + NOM + ".invalid").header("Accept-Language", NOM).header("Cache-Control", NOM)
                .get(suite.url() + QUOTIENT);
        RestAssured.given().header("X-Api-Key", jeton + NOM).get(suite.url() + QUOTIENT);
        RestAssured.given().header("X-Api-Key", NOM + "." + NOM + "." + NOM).get(suite.url() + QUOTIENT);
        RestAssured.given().header("Authorization", "Basic " + NOM).get(suite.url() + QUOTIENT + "&token=" + jeton);
    }

    private RequestSpecification given() {
        return RestAssured.given().header("Authorization", "Bearer " + jeton);
    }

    void balbutier() throws IOException {
        for (String tete : List.of("GET " + QUOTIENT + " HTTP/1.1\r\nHost: a\r\nHost: " + NOM,
                "GET http://" + NOM + QUOTIENT + " HTTP/1.1\r\nHost: a", NOM + " " + QUOTIENT + " HTTP/1.1\r\nHost: a",
                "GET " + QUOTIENT + " " + NOM, "GET " + QUOTIENT + " HTTP/1.1\r\nHost: a\r\n" + NOM,
                "GET " + QUOTIENT + " HTTP/1.1\r\nHost: a\r\n X: " + NOM,
                "GET " + QUOTIENT + "\u0001é HTTP/1.1\r\nHost: a\r\nContent-Length: " + NOM)) {
            ecrire(suite.url(), (tete + FIN + NOM).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Returns when the other side has answered something, or hung up. */
    private static void ecrire(URI adresse, byte[] octets) throws IOException {
        try (Socket prise = new Socket(adresse.getHost(), adresse.getPort())) {
            prise.setSoTimeout(PATIENCE_MILLISECONDES);
            prise.getOutputStream().write(octets);
            prise.shutdownOutput();
            prise.getInputStream().read();
        }
    }

    void importer() {
        for (Service service : Service.values()) {
            byte[] fichier = ("registre: " + service.audience() + "\nversion: 1\nfictif: true\n---\nidentite: {nomNaissance: "
                    + NOM + ", prenoms: " + NOM + "}\nine: " + INE + "\nidentifiant: 0076543\n")
                    .getBytes(StandardCharsets.UTF_8);
            assertThatExceptionOfType(ImportRefuse.class).as("%s", service).isThrownBy(() -> suite.importer(service, fichier))
                    .satisfies(refus -> assertThat(refus.getMessage()).doesNotContain(Clients.INCONNUS));
        }
    }
}
