package fr.apiparticulier.suite.registre;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import fr.apiparticulier.suite.lancement.Distribution;
import fr.apiparticulier.suite.lancement.EchecDemarrage;

/** provider-mesr's executable as a command, on a PostgreSQL of its own; closing it stops and forgets the database. */
public final class Executable implements AutoCloseable {

    private static final String MODULE = "provider-mesr";
    private static final String RECHERCHE = """
            {"keys": [{"kty": "oct", "kid": "essai", "nbf": 0, "k": "Q2xlRGVUZXN0U2V1bGVtZW50Tmlsw6lhdXNTaUNlc3RFY3JpdA"}]}""";

    private final EmbeddedPostgres base;
    private final Path dossier;
    private final Path jar;

    private Executable(EmbeddedPostgres base, Path dossier, Path jar) {
        this.base = base;
        this.dossier = dossier;
        this.jar = jar;
    }

    /**
     * @param dossier for its files
     * @throws EchecDemarrage if the provider is not built
     */
    public static Executable ouvrir(Path dossier) throws IOException, EchecDemarrage {
        Path jar = Distribution.ici().racine().resolve(MODULE).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new EchecDemarrage(MODULE + " n'est pas construit : lancez « mvn package » à la racine.");
        }
        Files.writeString(dossier.resolve("interne.jwks"), "{\"keys\": []}");
        Files.writeString(dossier.resolve("recherche.jwks"), RECHERCHE);
        return new Executable(EmbeddedPostgres.builder().setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD).start(), dossier, jar);
    }

    /** What is on its standard output and beside it goes to the two files {@link #dit} reads. */
    public Process lancer(List<String> jvm, String... arguments) throws IOException {
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(jvm);
        commande.addAll(List.of("-jar", jar.toString()));
        commande.addAll(List.of(arguments));
        ProcessBuilder processus = new ProcessBuilder(commande).redirectOutput(sortie().toFile())
                .redirectError(erreurs().toFile());
        processus.environment().putAll(Map.of("PARTICULIER_ENVIRONNEMENT", "BAC_A_SABLE",
                "PARTICULIER_INTERNE_CLES", dossier.resolve("interne.jwks").toUri().toString(),
                "PARTICULIER_RECHERCHE_CLES", dossier.resolve("recherche.jwks").toUri().toString(),
                "PARTICULIER_BASE_PORT", Integer.toString(base.getPort()), "PARTICULIER_BASE_NOM", "postgres",
                "PARTICULIER_BASE_UTILISATEUR", "postgres", "PARTICULIER_BASE_MOT_DE_PASSE", "postgres"));
        return processus.start();
    }

    /** @return what the last command said: its result, then the rest */
    public String dit() throws IOException {
        return Files.readString(sortie()) + Files.readString(erreurs());
    }

    public Connection connexion() throws SQLException {
        return base.getPostgresDatabase().getConnection();
    }

    private Path sortie() {
        return dossier.resolve("sortie.txt");
    }

    private Path erreurs() {
        return dossier.resolve("erreurs.txt");
    }

    @Override
    public void close() throws IOException {
        base.close();
    }
}
