package fr.apiparticulier.operateur;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;
import picocli.CommandLine.Option;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.cle.CleInterne;
import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.registre.Attente;
import fr.apiparticulier.operateur.registre.EffacementRegistre;
import fr.apiparticulier.operateur.registre.ImportRegistre;
import fr.apiparticulier.operateur.tls.CertificatClient;
import fr.apiparticulier.operateur.tls.Confiance;

/** Where a provider is, and how it knows us: by a signed token, and where it is encrypted by a certificate too. */
final class OptionsFournisseur {

    @Option(names = "--url", required = true, paramLabel = "URL",
            description = "l'adresse du fournisseur : https://provider-cnaf:8443 (ou PARTICULIER_REGISTRE_URL)")
    private URI url;

    @Option(names = "--key-file", required = true, paramLabel = "FICHIER",
            description = "la clé interne, interne.jwk (ou PARTICULIER_REGISTRE_KEY_FILE)")
    private Path cle;

    @Option(names = "--cert-file", paramLabel = "FICHIER",
            description = "notre certificat de l'autorité interne, en PEM (ou PARTICULIER_REGISTRE_CERT_FILE)")
    private Path certificat;

    @Option(names = "--cert-key-file", paramLabel = "FICHIER",
            description = "sa clé, en PEM, EC ou RSA, PKCS#8 (ou PARTICULIER_REGISTRE_CERT_KEY_FILE)")
    private Path cleCertificat;

    @Option(names = "--wait", paramLabel = "DUREE", defaultValue = "0s", converter = Duree.class,
            description = "combien de temps attendre un fournisseur qui n'est pas encore là : 60s (ou PARTICULIER_REGISTRE_WAIT)")
    private Duration attente;

    @Option(names = "--timeout", paramLabel = "DUREE", defaultValue = "4h", converter = Duree.class,
            description = "combien de temps un import peut prendre (ou PARTICULIER_REGISTRE_TIMEOUT ; 4h par défaut)")
    private Duration delai;

    /** @throws Mesusage if no provider has that name */
    static Service service(String fournisseur) {
        return Arrays.stream(Service.values()).filter(service -> service.audience().equals(fournisseur)).findFirst()
                .orElseThrow(() -> new Mesusage("Fournisseur inconnu : " + fournisseur + " (attendu : "
                        + Arrays.stream(Service.values()).map(Service::audience).collect(Collectors.joining(", ")) + ")."));
    }

    /** @throws Mesusage if it cannot be one of a provider */
    URI adresse() {
        if (url.getHost() == null || !"https".equals(url.getScheme()) && !"http".equals(url.getScheme())) {
            throw new Mesusage("Adresse impossible : " + url + " (par exemple : https://provider-cnaf:8443).");
        }
        return url;
    }

    /** @param autorites null for those of Java */
    ImportRegistre registre(Path autorites, Clock clock) {
        return new ImportRegistre(cle(clock), confiance(autorites), delai);
    }

    private SSLContext confiance(Path autorites) {
        if (certificat == null != (cleCertificat == null)) {
            throw new Mesusage("--cert-file et --cert-key-file vont ensemble.");
        }
        return Confiance.en(autorites, certificat == null ? null : new CertificatClient(certificat, cleCertificat));
    }

    /** @param autorites null for those of Java */
    EffacementRegistre effacement(Path autorites, Clock clock, URI adresse, Service fournisseur) {
        return new EffacementRegistre(cle(clock), confiance(autorites), delai, adresse, fournisseur);
    }

    Attente attente(Clock clock) {
        return new Attente(attente, clock, Attente::dormir);
    }

    private CleInterne cle(Clock clock) {
        try {
            return CleInterne.lire(cle, clock);
        } catch (IOException e) {
            throw new Mesusage("Ce n'est pas une clé interne (une clé privée P-256, en JWK) : " + cle);
        }
    }
}
