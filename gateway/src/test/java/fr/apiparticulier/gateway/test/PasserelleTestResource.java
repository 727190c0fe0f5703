package fr.apiparticulier.gateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import fr.apiparticulier.contract.appel.Service;

/** What the gateway's tests stand on: a real PostgreSQL, real keys, and one HTTP server that speaks for all five providers. */
public final class PasserelleTestResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(base());
        config.put("particulier.jetons.cles", fichier(Jetons.ADMINISTRATIONS.jwks()));
        config.put("particulier.interne.cle", fichier(Jetons.INTERNE.jwk()));
        config.put("particulier.journal.cle", fichier(Jetons.JOURNAL.jwk()));
        config.put("particulier.journal.spool", dossier());
        // Long enough for a first call on a loaded machine; one test waits this long for a provider that is silent.
        config.put("particulier.fournisseurs.delai", "3s");
        config.put("particulier.france-connect.acces.introspection",
                Fournisseur.UNIQUE.url() + FranceConnectFictif.INTROSPECTION);
        config.put("particulier.france-connect.acces.signatures", Fournisseur.UNIQUE.url() + FranceConnectFictif.SIGNATURES);
        config.put("particulier.france-connect.acces.emetteur", FranceConnectFictif.EMETTEUR);
        config.put("particulier.france-connect.acces.client", FranceConnectFictif.CLIENT);
        config.put("particulier.france-connect.acces.secret", fichier(FranceConnectFictif.SECRET));
        config.put("particulier.france-connect.acces.cles", fichier(FranceConnectFictif.clesPrivees()));
        config.put("particulier.france-connect.delai", "3s");
        // Tests that drip their bytes wait this long; all others write a request at once.
        config.put("particulier.connexions.delai-entetes", "1s");
        config.put("particulier.connexions.delai-corps", "1s");
        // All tests come from one address, and some are quick; the limits have their own.
        config.put("particulier.france-connect.par-minute", "1000000");
        config.put("particulier.france-connect.par-heure", "1000000");
        config.put("particulier.quota.appels-par-seconde", "1000000");
        config.put("particulier.quota.appels-par-minute-par-adresse", "1000000");
        // The client of the tests opens one for each call, and leaves it to us to end it.
        config.put("particulier.connexions.par-adresse", "1000000");
        // Many calls here are a stranger's, and each is to have its event.
        config.put("particulier.journal.inconnus", "2000");
        // One token asks all that is asked for in vain.
        config.put("particulier.enumeration.ralentir", "false");
        config.put("particulier.jetons.chiffrement", fichier(OperateursFictifs.CHIFFREMENT));
        config.put("particulier.admin.operateurs", fichier(OperateursFictifs.fichier()));
        config.put("particulier.admin.port", "0");
        config.put("particulier.datapass.secret", fichier(OperateursFictifs.DATAPASS) + ","
                + fichier(OperateursFictifs.DATAPASS_SUIVANT));
        // A test while which an event loop stands still fails (BouclesLibres).
        config.put("quarkus.vertx.max-event-loop-execute-time", "1s");
        // Every call of every test is traced, and what is said of it is kept.
        config.put("particulier.collecteur.adresse", Collecteur.UNIQUE.url());
        config.put("particulier.traces.part", "1");
        config.put("particulier.traces.par-seconde", "1000000");
        config.put(Hostile.ADRESSE, Hostile.UNIQUE.url());
        for (Service service : Service.values()) {
            config.put("particulier.fournisseurs.adresse." + service.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    Fournisseur.UNIQUE.url());
        }
        return config;
    }

    private Map<String, String> base() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            try (Connection base = postgres.getPostgresDatabase().getConnection(); Statement ordre = base.createStatement()) {
                // For tests that look at the database while the gateway cannot.
                ordre.execute("create role temoin superuser login password 'temoin'");
            }
            Registre.preparer(postgres.getPostgresDatabase());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("particulier.base.nom", "postgres", "particulier.base.port", Integer.toString(postgres.getPort()),
                "particulier.base.utilisateur", "postgres", "particulier.base.mot-de-passe", "postgres");
    }

    private static String dossier() {
        try {
            Path dossier = Files.createTempDirectory("spool");
            dossier.toFile().deleteOnExit();
            return dossier.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fichier(String contenu) {
        try {
            Path fichier = Files.createTempFile("cles", ".json");
            fichier.toFile().deleteOnExit();
            return Files.writeString(fichier, contenu).toUri().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Fournisseur.UNIQUE.stop();
        Collecteur.UNIQUE.stop();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
