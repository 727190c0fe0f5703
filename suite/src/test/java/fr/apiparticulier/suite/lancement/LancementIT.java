package fr.apiparticulier.suite.lancement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.registre.ImportRefuse;
import fr.apiparticulier.suite.lancement.exemple.Exemple;
import fr.apiparticulier.suite.lancement.exemple.ExempleFranceConnect;

@ExtendWith(SuiteExtension.class)
class LancementIT {

    @Test
    void example_ofTheConsole_isAnswered200(Suite suite) throws IOException {
        String jeton = suite.jeton(Scopes.TOUS);
        for (Exemple exemple : Exemple.lire()) {
            RequestSpecification question = RestAssured.given().auth().oauth2(jeton);
            exemple.parametres().forEach((nom, valeur) -> question.queryParam(nom,
                    valeur instanceof List<?> valeurs ? valeurs : List.of(valeur)));
            assertThat(question.get(suite.url().resolve(exemple.chemin())).statusCode()).as(exemple.titre()).isEqualTo(200);
        }
    }

    @Test
    void franceConnectExample_ofTheConsole_isAnswered200(Suite suite) throws IOException {
        for (ExempleFranceConnect exemple : ExempleFranceConnect.lire()) {
            String jeton = suite.jetonFranceConnect(exemple.pivot(), Scopes.TOUS);
            assertThat(RestAssured.given().auth().oauth2(jeton).queryParams(exemple.question().parametres())
                    .get(suite.url().resolve(exemple.question().chemin())).statusCode())
                    .as(exemple.question().titre()).isEqualTo(200);
        }
        assertThat(RestAssured.given().auth().oauth2("jeton-de-personne-du-tout").queryParam("recipient", "13002526500013")
                .get(suite.url().resolve("/v3/dss/quotient_familial/france_connect")).jsonPath().getList("errors.code"))
                .isEqualTo(List.of("50002"));
    }

    @Test
    void provider_killedThenStartedAgain_listensAgain(Suite suite) {
        suite.tuer(Service.MESR);
        assertThat(ecoute(suite.fournisseur(Service.MESR))).isFalse();
        suite.relancer(Service.MESR);
        assertThat(ecoute(suite.fournisseur(Service.MESR))).isTrue();
    }

    @Test
    void import_ofAWrongFile_isRefusedWithItsRecord(Suite suite) {
        byte[] fichier = "registre: provider-cnaf\nversion: 1\nfictif: true\n---\nregime: CNAF\n"
                .getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(ImportRefuse.class).isThrownBy(() -> suite.importer(Service.CNAF, fichier))
                .satisfies(refus -> assertThat(refus.rapport().erreurs()).singleElement()
                        .extracting("enregistrement").isEqualTo(1));
    }

    private static boolean ecoute(URI adresse) {
        try (Socket appel = new Socket(adresse.getHost(), adresse.getPort())) {
            return appel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void services_startWithoutAWordAboutTheirConfiguration(Suite suite) throws IOException {
        try (Stream<Path> journaux = Files.list(suite.journaux())) {
            for (Path journal : journaux.toList()) {
                assertThat(Files.readString(journal)).as(journal.toString())
                        .doesNotContain("Unrecognized configuration key", "is deprecated", "will be ignored");
            }
        }
    }
}
