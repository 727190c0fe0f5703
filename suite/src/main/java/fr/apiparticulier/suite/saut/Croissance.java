package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;

import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.processus.Ports;
import fr.apiparticulier.suite.relais.Rejoue;

/** What a call costs our gateway when there is more and more of one thing. */
final class Croissance {

    private static final int JETONS = 2_000;
    private static final int KO = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vertx vertx;
    private final Options options;
    private final Consumer<String> sortie;

    Croissance(Vertx vertx, Options options, Consumer<String> sortie) {
        this.vertx = vertx;
        this.options = options;
        this.sortie = sortie;
    }

    /** One of ours, and what it is asked by. */
    private final class Terrain implements AutoCloseable {

        private final Rejoue arriere;
        private final Passerelle notre;
        private final Charge charge;
        private final int enVol;

        Terrain(int retard, int enVol, UnaryOperator<SuiteOptions> autrement) throws EchecDemarrage {
            this.enVol = enVol;
            this.arriere = new Rejoue(vertx, retard);
            this.charge = new Charge(enVol);
            this.notre = Passerelle.demarrer(options.natif(), arriere, autrement);
        }

        List<String> jetons(int nombre, Integer appelsParSeconde, int scopes) throws IOException, InterruptedException {
            List<String> jetons = notre.jetons(nombre, appelsParSeconde, Passerelle.scopes(scopes), charge);
            charge.un(notre.adresse(), jetons.get(0));
            arriere.ralentir();
            return jetons;
        }

        Point mesurer(int taille, List<String> jetons) throws IOException {
            Engage engage = new Engage(notre.nom() + ", " + taille, notre, jetons);
            Banc banc = new Banc(charge, options, sortie);
            banc.chauffer(engage);
            Mesures mesures = new Mesures(engage);
            for (int tour = 0; tour < options.tours(); tour++) {
                banc.boucle(mesures, Duration.ofSeconds(options.secondes()));
            }
            mesures.exigerTousServis();
            return new Point(taille, enVol, mesures.calcul(), mesures.debit(), mesures.attente(99));
        }

        @Override
        public void close() {
            notre.close();
            charge.close();
            arriere.close();
        }
    }

    /** @return one for each size, from little to much */
    List<Point> mesurer(Serie serie) throws EchecDemarrage, IOException, InterruptedException {
        List<Point> points = new ArrayList<>();
        switch (serie) {
            case TOKENS -> {
                try (Terrain terrain = new Terrain(0, SautCommande.CONNEXIONS, UnaryOperator.identity())) {
                    for (int taille : serie.tailles()) {
                        points.add(terrain.mesurer(taille,
                                terrain.jetons(taille, SautCommande.APPELS_MAXIMUM, SautCommande.SCOPES)));
                    }
                }
            }
            case SCOPES -> {
                try (Terrain terrain = new Terrain(0, SautCommande.CONNEXIONS, UnaryOperator.identity())) {
                    for (int taille : serie.tailles()) {
                        points.add(terrain.mesurer(taille, terrain.jetons(JETONS, null, taille)));
                    }
                }
            }
            case BODY -> {
                try (Terrain terrain = new Terrain(0, SautCommande.CONNEXIONS, UnaryOperator.identity())) {
                    List<String> jetons = terrain.jetons(JETONS, null, SautCommande.SCOPES);
                    for (int taille : serie.tailles()) {
                        terrain.arriere.changer(SautCommande.REPONSE, corps -> grossi(corps, taille * KO));
                        points.add(terrain.mesurer(taille, jetons));
                    }
                }
            }
            case LATENCY -> {
                for (int taille : serie.tailles()) {
                    int enVol = Math.max(SautCommande.CONNEXIONS, taille);
                    try (Terrain terrain = new Terrain(taille, enVol, suite -> beaucoup(suite, enVol))) {
                        points.add(terrain.mesurer(taille, terrain.jetons(JETONS, null, SautCommande.SCOPES)));
                    }
                }
            }
            case REPLICAS -> {
                for (int taille : serie.tailles()) {
                    try (Terrain terrain = new Terrain(0, SautCommande.CONNEXIONS,
                            suite -> suite.enRepliques(taille).avecRedis(Ports.libre()))) {
                        points.add(terrain.mesurer(taille, terrain.jetons(JETONS, null, SautCommande.SCOPES)));
                    }
                }
            }
            default -> throw new IllegalArgumentException(serie.mot());
        }
        return points;
    }

    /** As an operator would allow whose provider is slow and who has the memory. */
    private static SuiteOptions beaucoup(SuiteOptions suite, int enVol) {
        String places = Integer.toString(2 * enVol);
        return suite.avecPropriete("particulier.fournisseurs.simultanes", places)
                .avecPropriete("particulier.connexions.par-adresse", places)
                .avecPropriete("quarkus.http.limits.max-connections", places);
    }

    /** @return the same answer with as many enrolments as it takes to be that long */
    private static Buffer grossi(Buffer corps, int octets) {
        try {
            JsonNode reponse = JSON.readTree(corps.getBytes());
            ArrayNode inscriptions = (ArrayNode) reponse.findValue("inscriptions");
            JsonNode une = inscriptions.get(0);
            int sienne = JSON.writeValueAsBytes(une).length + 1;
            for (int manque = octets - corps.length(); manque > 0; manque -= sienne) {
                inscriptions.add(une);
            }
            return Buffer.buffer(JSON.writeValueAsBytes(reponse));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
