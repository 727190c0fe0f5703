package fr.apiparticulier.suite.conformance.fault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.Executor;

/** One question over one connection: passed on, left without an answer, or answered wrongly. */
final class Echange {

    private static final String FIN_DE_TETE = "\r\n\r\n";
    private static final int TETE_MAXIMALE = 64 * 1024;
    private static final String HORS_CONTRAT = "[\"this is no record\"]";

    private final Socket client;
    private final URI fournisseur;
    private final Collection<Closeable> ouverts;
    private final Executor fils;

    /** @param ouverts where the connection to the provider is noted, for as long as it lives */
    Echange(Socket client, URI fournisseur, Collection<Closeable> ouverts, Executor fils) {
        this.client = client;
        this.fournisseur = fournisseur;
        this.ouverts = ouverts;
        this.fils = fils;
    }

    void mener(Panne panne) throws IOException {
        String tete = tete(client.getInputStream());
        switch (panne) {
            case AUCUNE -> passer(tete);
            case CHARABIA -> repondre("200 OK", "Content-Type: application/json\r\n", HORS_CONTRAT);
            case ERREUR -> repondre("500 Internal Server Error", "", "");
            // Reads until the gateway gives up, or until the behaviour changes.
            default -> client.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private void passer(String tete) throws IOException {
        try (Socket amont = new Socket(fournisseur.getHost(), fournisseur.getPort())) {
            ouverts.add(amont);
            amont.getOutputStream().write(derniere(tete).getBytes(ISO_8859_1));
            fils.execute(() -> suite(amont));
            client.getOutputStream().write(derniere(tete(amont.getInputStream())).getBytes(ISO_8859_1));
            amont.getInputStream().transferTo(client.getOutputStream());
            ouverts.remove(amont);
        }
    }

    /** Tells the side that reads this head that the connection ends with the exchange: neither keeps it. */
    private static String derniere(String tete) {
        return tete.replaceAll("(?im)^connection:.*\r\n", "").replaceFirst("\r\n", "\r\nConnection: close\r\n");
    }

    /** The question's body, as it comes; it ends when either side hangs up. */
    private void suite(Socket amont) {
        try {
            client.getInputStream().transferTo(amont.getOutputStream());
        } catch (IOException e) {
            // The exchange is over.
        }
    }

    private void repondre(String statut, String enTetes, String corps) throws IOException {
        String reponse = "HTTP/1.1 " + statut + "\r\n" + enTetes + "Connection: close\r\nContent-Length: " + corps.length()
                + FIN_DE_TETE + corps;
        client.getOutputStream().write(reponse.getBytes(ISO_8859_1));
        client.shutdownOutput();
        // Closing with unread bytes would reset the connection and lose the answer.
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static String tete(InputStream entree) throws IOException {
        ByteArrayOutputStream lu = new ByteArrayOutputStream();
        int octet = entree.read();
        while (octet >= 0 && lu.size() < TETE_MAXIMALE) {
            lu.write(octet);
            if (octet == '\n' && lu.toString(ISO_8859_1).endsWith(FIN_DE_TETE)) {
                return lu.toString(ISO_8859_1);
            }
            octet = entree.read();
        }
        throw new IOException("no HTTP question (expected: a head that ends with an empty line)");
    }
}
