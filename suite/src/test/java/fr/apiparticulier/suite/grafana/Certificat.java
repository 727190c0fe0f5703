package fr.apiparticulier.suite.grafana;

import java.io.IOException;
import java.nio.file.Path;

/** As a process on a cluster has one, and so near its end that somebody is woken. */
final class Certificat {

    static final String SECRET = "certificat";

    private Certificat() {
    }

    /** @return the file, PKCS#12, in that folder */
    static Path faire(Path dossier) throws IOException, InterruptedException {
        Path fichier = dossier.resolve("porte.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "porte", "-keyalg", "EC", "-dname", "CN=localhost", "-validity", "2", "-storetype",
                "PKCS12", "-storepass", SECRET, "-keystore", fichier.toString()).redirectErrorStream(true).start();
        String dit = new String(keytool.getInputStream().readAllBytes());
        if (keytool.waitFor() != 0) {
            throw new IOException(dit);
        }
        return fichier;
    }
}
