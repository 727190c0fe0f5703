package fr.apiparticulier.suite.canari;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.collecteur.Collecteur;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;
import fr.apiparticulier.suite.lancement.processus.Ports;

/**
 * A suite with the fictional people in it, and somebody who listens wherever it could talk.
 *
 * @param base before the gateway's PostgreSQL
 * @param copie the gateway's own file of what it knows of habilitations
 * @param traces where all six services send what they say of every call
 */
record Voliere(Suite suite, Map<Service, Enregistreur> fournisseurs, Detour base, Moniteur redis, Path copie, Collecteur traces)
        implements AutoCloseable {

    static final String SECRET_DATAPASS = "un-secret-de-guichet-qui-n-en-est-pas-un";
    private static final String SANS_LIMITE = "10000000";
    private static final String DES_SIENNES = "fr.apiparticulier";
    /** All that operators may make a gateway say more of while it runs (docs/exploitation/traces-et-logs.md). */
    private static final List<String> REGLABLES = List.of(DES_SIENNES, "org.flywaydb", "io.quarkus.flyway", "io.quarkus.tls");

    /** @param dossier for the files that an operator would keep */
    static Voliere ouvrir(Path dossier) throws EchecDemarrage, IOException {
        Map<Service, Enregistreur> fournisseurs = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            fournisseurs.put(service, new Enregistreur());
        }
        Map<Service, URI> adresses = fournisseurs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, un -> un.getValue().adresse()));
        Detour base = Detour.ouvrir();
        int postgres = Ports.libre();
        base.vers(postgres);
        int redis = Ports.libre();
        Path secret = Files.writeString(dossier.resolve("datapass"), SECRET_DATAPASS);
        Path copie = dossier.resolve("habilitations.json");
        Collecteur traces = new Collecteur();
        Suite suite = Suite
                .demarrer(bavards(Collecteur.ecoute(SuiteOptions.parDefaut(), traces.adresse())).avecDetours(adresses)
                        .basesSurPort(postgres).avecRedis(redis)
                        .avecPropriete("particulier.base.port", Integer.toString(base.port()))
                        .avecPropriete("particulier.datapass.secret", secret.toUri().toString())
                        .avecPropriete("particulier.habilitations.copie", copie.toUri().toString())
                        .avecPropriete("particulier.quota.repliques", "1")
                        .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                        .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE)
                        // Every call leaves a connection behind, and all come from here.
                        .avecPropriete("particulier.connexions.par-adresse", SANS_LIMITE), ligne -> {
                        });
        fournisseurs.forEach((service, un) -> un.vers(suite.fournisseur(service)));
        return new Voliere(suite, fournisseurs, base, new Moniteur(redis), copie, traces);
    }

    /** @return the same, whose services say as much as they ever do */
    private static SuiteOptions bavards(SuiteOptions options) {
        SuiteOptions bavards = options.avecProprieteDesFournisseurs(niveau(DES_SIENNES), "DEBUG");
        for (String categorie : REGLABLES) {
            bavards = bavards.avecPropriete(niveau(categorie), "DEBUG");
        }
        return bavards;
    }

    private static String niveau(String categorie) {
        return "quarkus.log.category.\"%s\".level".formatted(categorie);
    }

    /** @return all that stands anywhere now */
    Map<String, String> lieux() throws IOException, SQLException {
        Map<String, String> lieux = new TreeMap<>(Lieux.fichiers(suite.journaux().getParent()));
        lieux.put("copie", Files.readString(copie));
        lieux.put("Redis", redis.commandes());
        lieux.put("traces", traces.recu());
        fournisseurs.forEach((service, un) -> lieux.put("questions to " + service, un.tetes()));
        suite.gestions().forEach(gestion -> lieux.put("metrics of " + gestion.getPort(), RestAssured
                .get(gestion.resolve("/q/metrics")).then().statusCode(200).extract().asString()));
        return lieux;
    }

    /** @return all that stands in the gateway's database, by {@code table.column} */
    Map<String, String> colonnes() throws IOException, SQLException {
        Properties acces = new Properties();
        acces.setProperty("password", Files.readString(suite.motDePasse()).strip());
        try (Connection connexion = DriverManager.getConnection(suite.basePasserelle(), acces)) {
            return Lieux.colonnes(connexion);
        }
    }

    @Override
    public void close() throws IOException {
        redis.close();
        suite.close();
        traces.close();
        fournisseurs.values().forEach(Enregistreur::close);
        base.close();
    }
}
