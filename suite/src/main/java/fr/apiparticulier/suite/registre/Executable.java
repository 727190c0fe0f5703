package fr.apiparticulier.suite.registre;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** A provider's executable on a PostgreSQL of its own; closing it stops and forgets the database. */
public final class Executable implements AutoCloseable {

    private static final String BASE = "postgres";
    /** Megabytes. */
    private static final long MEMOIRE = 1_024;
    private static final String RECHERCHE = """
            {"keys": [{"kty": "oct", "kid": "essai", "nbf": 0, "k": "Q2xlRGVUZXN0U2V1bGVtZW50Tmlsw6lhdXNTaUNlc3RFY3JpdA"}]}""";
    private static final String IDENTIFIANT = "cleDeMesureSeulement/JamaisEnProduction/NiAilleurs";

    private final EmbeddedPostgres serveur;
    private final Service service;
    private final Path dossier;
    private final Path jar;
    private final String base;

    private Executable(EmbeddedPostgres serveur, Service service, Path dossier, Path jar, String base) {
        this.serveur = serveur;
        this.service = service;
        this.dossier = dossier;
        this.jar = jar;
        this.base = base;
    }

    /** @return provider-mesr's */
    public static Executable ouvrir(Path dossier) throws IOException, EchecDemarrage {
        return ouvrir(Service.MESR, dossier);
    }

    /**
     * @param dossier for its files
     * @throws EchecDemarrage if the provider is not built
     */
    public static Executable ouvrir(Service service, Path dossier) throws IOException, EchecDemarrage {
        return ouvrir(service, dossier, MEMOIRE);
    }

    /**
     * @param memoire in which PostgreSQL keeps what it read, megabytes
     * @see #ouvrir(Service, Path)
     */
    static Executable ouvrir(Service service, Path dossier, long memoire) throws IOException, EchecDemarrage {
        Path jar = Distribution.ici().racine().resolve(service.audience()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new EchecDemarrage(service.audience() + " n'est pas construit : lancez « mvn package » à la racine.");
        }
        CleInterne.lireOuCreer(dossier, Clock.systemUTC());
        Files.writeString(dossier.resolve("recherche.jwks"), RECHERCHE);
        Redirect journal = Redirect.appendTo(dossier.resolve("postgres.log").toFile());
        EmbeddedPostgres serveur = EmbeddedPostgres.builder().setOutputRedirector(journal).setErrorRedirector(journal)
                // An index of millions is not to be written anew for each of its rows, on either side.
                .setServerConfig("shared_buffers", memoire + "MB").setServerConfig("max_wal_size", "4GB").start();
        return new Executable(serveur, service, dossier, jar, BASE);
    }

    /** @return the same on a new database of the same PostgreSQL; whoever closes this one closes both */
    Executable avec(String nouvelle) throws SQLException {
        try (Connection connexion = connexion(); Statement sql = connexion.createStatement()) {
            sql.execute("create database " + nouvelle);
        }
        return new Executable(serveur, service, dossier, jar, nouvelle);
    }

    /** What is on its standard output and beside it goes to the two files {@link #dit} reads. */
    public Process lancer(List<String> jvm, String... arguments) throws IOException {
        return commande(jvm, arguments).redirectOutput(sortie()).start();
    }

    /** @return what {@link #lancer} starts, with its standard output still open */
    public ProcessBuilder commande(List<String> jvm, String... arguments) {
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(jvm);
        commande.addAll(List.of("-jar", jar.toString()));
        commande.addAll(List.of(arguments));
        ProcessBuilder processus = new ProcessBuilder(commande).redirectError(fichierErreurs());
        processus.environment().putAll(Map.of("PARTICULIER_ENVIRONNEMENT", "BAC_A_SABLE",
                "PARTICULIER_INTERNE_CLES", dossier.resolve("interne.jwks").toUri().toString(),
                "PARTICULIER_RECHERCHE_CLES", dossier.resolve("recherche.jwks").toUri().toString(),
                "PARTICULIER_IDENTIFIANT_CLE", IDENTIFIANT,
                "PARTICULIER_BASE_PORT", Integer.toString(port()), "PARTICULIER_BASE_NOM", base,
                "PARTICULIER_BASE_UTILISATEUR", BASE, "PARTICULIER_BASE_MOT_DE_PASSE", BASE));
        return processus;
    }

    /** @return what the last command said: its result, then the rest */
    public String dit() throws IOException {
        return Files.readString(sortie().toPath()) + erreurs();
    }

    /** @return what it said beside its result */
    public String erreurs() throws IOException {
        return Files.readString(fichierErreurs().toPath());
    }

    public Connection connexion() throws SQLException {
        return serveur.getDatabase(BASE, base).getConnection();
    }

    public int port() {
        return serveur.getPort();
    }

    public String base() {
        return base;
    }

    public Service service() {
        return service;
    }

    /** @return the private key of whoever may ask it */
    public Path cle() {
        return CleInterne.fichier(dossier);
    }

    /** @return the log of PostgreSQL */
    public Path journal() {
        return dossier.resolve("postgres.log");
    }

    private File sortie() {
        return dossier.resolve(base + "-sortie.txt").toFile();
    }

    private File fichierErreurs() {
        return dossier.resolve(base + "-erreurs.txt").toFile();
    }

    @Override
    public void close() throws IOException {
        serveur.close();
    }
}
