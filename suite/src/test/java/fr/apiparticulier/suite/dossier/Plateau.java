package fr.apiparticulier.suite.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.restassured.RestAssured;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.lancement.EchecDemarrage;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.SuiteOptions;

/** A suite in which three providers can be made to fail, and one operation of each is in maintenance for good. */
record Plateau(Suite suite, Map<Service, Detour> fournisseurs) implements AutoCloseable {

    /** Long enough for whatever is not held up, on whatever machine. */
    static final Duration DELAI = Duration.ofSeconds(10);
    /** What providers have of it, as delivered. */
    static final Duration DELAI_FOURNISSEURS = Duration.ofMillis(8_500);

    private static final String TOUJOURS = "2020-01-01T00:00/2120-01-01T00:00";
    private static final String SANS_LIMITE = "10000000";
    private static final String QUESTIONS = "http_server_requests_seconds_count";

    static Plateau dresser() throws EchecDemarrage {
        Map<Service, Detour> fournisseurs = new EnumMap<>(Service.class);
        Stream.of(Ressource.values()).forEach(ressource -> fournisseurs.put(ressource.service(), Detour.ouvrir()));
        Map<Service, URI> adresses = fournisseurs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, detour -> detour.getValue().adresse()));
        try {
            Suite suite = Suite.demarrer(options(adresses), ligne -> {
            });
            fournisseurs.forEach((service, detour) -> detour.vers(suite.fournisseur(service).getPort()));
            return new Plateau(suite, fournisseurs);
        } catch (EchecDemarrage e) {
            fournisseurs.values().forEach(Detour::close);
            throw e;
        }
    }

    private static SuiteOptions options(Map<Service, URI> adresses) {
        return SuiteOptions.parDefaut().avecDetours(adresses)
                .avecPropriete("particulier.maintenances.\"cnaf/quotient-familial/numero-allocataire\"", TOUJOURS)
                .avecPropriete("particulier.maintenances.\"mesr/statut-etudiant/identite\"", TOUJOURS)
                .avecPropriete("particulier.maintenances.\"pole-emploi/demandeur-emploi/paiements\"", TOUJOURS)
                .avecPropriete("particulier.dossier.delai", DELAI.toSeconds() + "s")
                // So that it is the dossier's deadline that ends a silence.
                .avecPropriete("particulier.fournisseurs.delai", "60s")
                // A provider fails for as long as it is said to, and not a call longer.
                .avecPropriete("particulier.fournisseurs.disjoncteur.volume", "1000000")
                .avecPropriete("particulier.fournisseurs.reprises.part", "1")
                .avecPropriete("particulier.fournisseurs.reprises.plancher", "1000")
                .avecPropriete("particulier.cache.duree", "0s")
                .avecPropriete("particulier.cache.quotient-familial", "0s")
                .avecPropriete("particulier.quota.appels-par-seconde", SANS_LIMITE)
                .avecPropriete("particulier.quota.appels-par-minute-par-adresse", SANS_LIMITE);
    }

    void regler(Map<Service, Panne> pannes) {
        pannes.forEach((service, panne) -> fournisseurs.get(service).regler(panne));
    }

    void regler(Panne panne) {
        fournisseurs.values().forEach(detour -> detour.regler(panne));
    }

    /** @return what the journal tells of each of these calls, as {@code route outcome} */
    Map<String, List<String>> evenements(Collection<String> requetes) throws SQLException {
        Map<String, List<String>> evenements = new TreeMap<>();
        try (Connection base = DriverManager.getConnection(suite.basePasserelle() + "&password=" + motDePasse());
                PreparedStatement requete = base.prepareStatement("""
                        select c ->> 'requete', c ->> 'route', c ->> 'issue'
                          from journal_evenement, lateral (select contenu::jsonb as c) as lu
                         where c ->> 'requete' = any (?) order by 2""")) {
            requete.setArray(1, base.createArrayOf("text", requetes.toArray()));
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    evenements.computeIfAbsent(lignes.getString(1), ignored -> new ArrayList<>())
                            .add(lignes.getString(2) + " " + lignes.getString(3));
                }
            }
        }
        evenements.values().forEach(siens -> siens.sort(null));
        return evenements;
    }

    private String motDePasse() {
        try {
            return URLEncoder.encode(Files.readString(suite.motDePasse()).strip(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return how many questions that provider has answered so far */
    long questions(Service service) {
        URI gestion = suite.gestions().get(suite.repliques().size() + service.ordinal());
        return RestAssured.get(gestion.resolve("/q/metrics")).asString().lines()
                .filter(ligne -> ligne.startsWith(QUESTIONS) && ligne.contains("method=\"POST\""))
                .mapToLong(ligne -> (long) Double.parseDouble(ligne.substring(ligne.lastIndexOf(' ')))).sum();
    }

    @Override
    public void close() {
        suite.close();
        fournisseurs.values().forEach(Detour::close);
    }
}
