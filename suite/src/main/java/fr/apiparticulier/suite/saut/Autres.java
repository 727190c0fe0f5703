package fr.apiparticulier.suite.saut;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import fr.apiparticulier.suite.lancement.processus.Ports;

/**
 * The others: what is told to each, so that they do the same work on the same terms.
 *
 * @param arriere what calls are passed on to
 * @param cible path and query of the question
 * @param cles the public keys of tokens, a JWK set
 * @param scope which one of a token's scopes is asked for
 * @param dossier where each may write
 */
record Autres(URI arriere, String cible, Path cles, String scope, Path dossier) {

    /** As our gateway gets, of a container that may have twice as much. */
    static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=2",
            "-XX:-UsePerfData");

    /** @param programme the executable */
    Programme nginx(Path programme) throws IOException, InterruptedException {
        int port = Ports.libre();
        Path prefixe = Files.createDirectories(dossier.resolve("nginx"));
        Path reglages = Files.writeString(prefixe.resolve("nginx.conf"), """
                daemon off;
                worker_processes 2;
                pid nginx.pid;
                error_log stderr;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    client_body_temp_path corps;
                    proxy_temp_path mandataire;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    upstream arriere {
                        server 127.0.0.1:%d;
                        keepalive 64;
                        keepalive_requests 1000000000;
                    }
                    server {
                        listen 127.0.0.1:%d;
                        keepalive_requests 1000000000;
                        location / {
                            proxy_pass http://arriere;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                        }
                    }
                }
                """.formatted(arriere.getPort(), port));
        return Programme.lancer("nginx, forwards only", adresse(port),
                List.of(programme.toString(), "-p", prefixe + "/", "-c", reglages.toString()), journal("nginx"));
    }

    Programme vertx() throws IOException, InterruptedException {
        int port = Ports.libre();
        return Programme.lancer("Vert.x, tokens kept", adresse(port),
                commande(Stream.of("-cp", System.getProperty("java.class.path"), RelaisNu.class.getName(),
                        Integer.toString(port),
                        Integer.toString(arriere.getPort()), cles.toString(), scope)),
                journal("vertx"));
    }

    /** @param jar the packaged application of {@code suite/concurrents/spring} */
    Programme spring(Path jar) throws IOException, InterruptedException {
        int port = Ports.libre();
        return Programme.lancer("Spring Cloud Gateway, tokens kept", adresse(port),
                commande(Stream.of("-jar", jar.toString(), "--server.port=" + port, "--concurrent.arriere=" + arriere,
                        "--concurrent.cles=" + cles.toUri(), "--concurrent.scope=" + scope)),
                journal("spring"));
    }

    private static List<String> commande(Stream<String> arguments) {
        return Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), JVM.stream(), arguments)
                .flatMap(a -> a).toList();
    }

    private URI adresse(int port) {
        return URI.create("http://127.0.0.1:" + port + cible);
    }

    private Path journal(String nom) {
        return dossier.resolve(nom + ".log");
    }
}
