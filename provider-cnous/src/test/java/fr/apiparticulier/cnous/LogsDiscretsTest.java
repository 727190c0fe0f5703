package fr.apiparticulier.cnous;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.test.Appelant;
import fr.apiparticulier.provider.test.ProviderTestResource;

/** Whoever looks for a fault turns what is below us to DEBUG, and must not come to read who was asked about. */
@QuarkusTest
@QuarkusTestResource(ProviderTestResource.class)
class LogsDiscretsTest {

    private static final String AUDIENCE = "provider-cnous";
    private static final String ROUTE = "/etudiant-boursier/identite";
    /** Not all there is: the client of this test is in the same process, and writes what it sends. */
    private static final List<Logger> BIBLIOTHEQUES = Stream.of("org.hibernate", "org.jboss.resteasy", "io.quarkus", "io.vertx")
            .map(Logger::getLogger).toList();

    private final List<String> dites = new CopyOnWriteArrayList<>();
    private final PatternFormatter forme = new PatternFormatter("[%c] %s %e");
    private final Handler ecoute = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord ligne) {
            dites.add(forme.format(ligne));
        }
    };

    @BeforeEach
    void ecouter() {
        Appelant.PASSERELLE.importe(AUDIENCE, """
                registre: provider-cnous
                version: 1
                fictif: true
                ---
                identite: {nomNaissance: CANARI, prenoms: [Jaune], naissance: 2001-02-03, sexe: F, commune: "33063"}
                campagne: 2026
                boursier: true
                echelon: "1"
                dateRentree: 2026-09-01
                dureeVersement: 10
                """).statusCode(200);
        BIBLIOTHEQUES.forEach(logger -> logger.setLevel(Level.DEBUG));
        Logger.getLogger("").addHandler(ecoute);
    }

    @AfterEach
    void rendre() {
        Logger.getLogger("").removeHandler(ecoute);
        BIBLIOTHEQUES.forEach(logger -> logger.setLevel(null));
    }

    @Test
    void librariesAtDebug_nameNobody() {
        Appelant.PASSERELLE.reponse(AUDIENCE, ROUTE, question("2001")).then().statusCode(200);
        Appelant.PASSERELLE.reponse(AUDIENCE, ROUTE, question("2002")).then().statusCode(404);
        Appelant.PASSERELLE.reponse(AUDIENCE, ROUTE, question("\"canari\"")).then().statusCode(400);
        assertThat(dites).as("there was something to hear").anyMatch(ligne -> ligne.contains("[org.hibernate"));
        assertThat(dites).filteredOn(ligne -> ligne.toLowerCase(Locale.ROOT).contains("canari")).isEmpty();
    }

    private static String question(String annee) {
        return """
                {"identite": {"nomNaissance": "Canari", "prenoms": ["Jaune"],
                              "naissance": {"annee": %s, "mois": 2, "jour": 3}}, "campagne": 2026}""".formatted(annee);
    }
}
