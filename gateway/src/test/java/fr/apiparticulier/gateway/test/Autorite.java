package fr.apiparticulier.gateway.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority that lives as long as a test, and what it issues. */
public final class Autorite {

    private static final AtomicLong NUMEROS = new AtomicLong(1);
    private static final Duration VIE = Duration.ofDays(2);
    private static final char[] SANS_SECRET = new char[0];

    private final KeyPair cles = paire();
    private final X509Certificate certificat;
    private final X500Name nom;

    public Autorite(String nom) {
        this.nom = new X500Name("CN=" + nom);
        this.certificat = signer(builder(this.nom, cles, Instant.now().plus(VIE)), true, nom);
    }

    /** A certificate with its key. */
    public record Certificat(X509Certificate certificat, PrivateKey cle) {

        public BigInteger numero() {
            return certificat.getSerialNumber();
        }

        /** Replaces both files, each at once. */
        public void ecrire(Path fichierCertificat, Path fichierCle) {
            remplacer(fichierCle, pem("PRIVATE KEY", cle.getEncoded()));
            remplacer(fichierCertificat, pemDe(certificat));
        }

        /** @return TLS of a server that has this certificate and asks for one of that authority */
        public SSLContext serveur(Autorite clients) {
            try {
                KeyStore sienne = vide();
                sienne.setKeyEntry("cle", cle, SANS_SECRET, new X509Certificate[]{certificat});
                KeyManagerFactory cles = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                cles.init(sienne, SANS_SECRET);
                SSLContext contexte = SSLContext.getInstance("TLS");
                contexte.init(cles.getKeyManagers(), clients.confiance().getTrustManagers(), null);
                return contexte;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @return TLS of a client that trusts this authority alone */
    public SSLContext client() {
        try {
            SSLContext contexte = SSLContext.getInstance("TLS");
            contexte.init(null, confiance().getTrustManagers(), null);
            return contexte;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private TrustManagerFactory confiance() throws GeneralSecurityException {
        KeyStore autorites = vide();
        autorites.setCertificateEntry("autorite", certificat);
        TrustManagerFactory confiance = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        confiance.init(autorites);
        return confiance;
    }

    private static KeyStore vide() throws GeneralSecurityException {
        try {
            KeyStore magasin = KeyStore.getInstance("PKCS12");
            magasin.load(null, null);
            return magasin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return for a host of that name, for two days */
    public Certificat pour(String hote) {
        return pour(hote, Instant.now().plus(VIE));
    }

    /** @param fin may be past */
    public Certificat pour(String hote, Instant fin) {
        KeyPair siennes = paire();
        return new Certificat(signer(builder(new X500Name("CN=" + hote), siennes, fin), false, hote), siennes.getPrivate());
    }

    /** Writes the authority's own certificate. */
    public void ecrire(Path fichier) {
        remplacer(fichier, pem());
    }

    /** @return the authority's own certificate, as in a file of several */
    public String pem() {
        return pemDe(certificat);
    }

    private X509v3CertificateBuilder builder(X500Name sujet, KeyPair siennes, Instant fin) {
        return new JcaX509v3CertificateBuilder(nom, BigInteger.valueOf(NUMEROS.getAndIncrement()),
                Date.from(fin.minus(VIE).minus(VIE)), Date.from(fin), sujet, siennes.getPublic());
    }

    private X509Certificate signer(X509v3CertificateBuilder builder, boolean autorite, String hote) {
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(autorite));
            builder.addExtension(Extension.subjectAlternativeName, false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, hote)));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(cles.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair paire() {
        try {
            KeyPairGenerator generateur = KeyPairGenerator.getInstance("EC");
            generateur.initialize(256);
            return generateur.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pemDe(X509Certificate certificat) {
        try {
            return pem("CERTIFICATE", certificat.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String type, byte[] der) {
        return "-----BEGIN " + type + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der)
                + "\n-----END " + type + "-----\n";
    }

    private static void remplacer(Path fichier, String contenu) {
        try {
            Path neuf = Files.createTempFile(fichier.toAbsolutePath().getParent(), "neuf", ".pem",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(neuf, contenu);
            Files.move(neuf, fichier, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
