package fr.apiparticulier.suite.lancement.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import fr.apiparticulier.suite.lancement.dossier.Secrets;

/** An embedded PostgreSQL on the loopback. Every service has a database and a role that can open nothing else. */
public final class Bases implements AutoCloseable {

    private static final String ADMINISTRATEUR = "postgres";

    private final EmbeddedPostgres serveur;
    private final Path cluster;

    private Bases(EmbeddedPostgres serveur, Path cluster) {
        this.serveur = serveur;
        this.cluster = cluster;
    }

    /**
     * Starts the server, making the cluster if the folder holds none.
     *
     * @param cluster the database's files
     * @param programme where the server's program is unpacked to, once per version
     * @param secrets holds the administrator's password
     * @param durable whether what is written is on disk before anybody hears that it is
     * @param journal where the server's output goes
     */
    public static Bases demarrer(Path cluster, Path programme, int port, Secrets secrets, boolean durable, Path journal)
            throws IOException {
        String disque = durable ? "on" : "off";
        EmbeddedPostgres serveur = EmbeddedPostgres.builder()
                .setServerConfig("fsync", disque).setServerConfig("synchronous_commit", disque)
                .setOverrideWorkingDirectory(programme.toFile())
                .setDataDirectory(cluster).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // No second door, and no socket file that would outlive a temporary folder.
                .setServerConfig("unix_socket_directories", "")
                // These go to initdb, after its own "trust everybody" and in place of it.
                .setLocaleConfig("auth-host", "scram-sha-256").setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", secrets.fichier(ADMINISTRATEUR).toString())
                .setConnectConfig("password", secrets.secret(ADMINISTRATEUR))
                .setServerConfig("max_logical_replication_workers", "0")
                // A statement or a violated key may hold a name.
                .setServerConfig("log_min_error_statement", "panic").setServerConfig("log_error_verbosity", "terse")
                .setOutputRedirector(Redirect.appendTo(journal.toFile()))
                .setErrorRedirector(Redirect.appendTo(journal.toFile()))
                .start();
        return new Bases(serveur, cluster);
    }

    /** Makes the databases that are missing; each role's password is the secret of the database's name. */
    public void creer(Collection<String> noms, Secrets secrets) throws SQLException, IOException {
        try (Connection connexion = serveur.getPostgresDatabase().getConnection();
                Statement sql = connexion.createStatement()) {
            sql.execute("revoke connect on database postgres from public");
            for (String nom : noms) {
                if (!existe(sql, "select 1 from pg_roles where rolname = '" + nom + "'")) {
                    sql.execute("create role " + nom);
                }
                sql.execute("alter role " + nom + " login password '" + secrets.secret(nom) + "'");
                if (!existe(sql, "select 1 from pg_database where datname = '" + nom + "'")) {
                    sql.execute("create database " + nom + " owner " + nom);
                }
                sql.execute("revoke connect on database " + nom + " from public");
            }
        }
    }

    private static boolean existe(Statement sql, String question) throws SQLException {
        try (ResultSet reponse = sql.executeQuery(question)) {
            return reponse.next();
        }
    }

    public int port() {
        return serveur.getPort();
    }

    /** @return the server itself: the library only holds the tool that started it */
    public ProcessHandle processus() throws IOException {
        String numero = Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(numero)).orElseThrow(() -> new IOException("PostgreSQL has stopped"));
    }

    @Override
    public void close() throws IOException {
        serveur.close();
    }
}
