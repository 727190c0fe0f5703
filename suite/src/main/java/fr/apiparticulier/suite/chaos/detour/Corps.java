package fr.apiparticulier.suite.chaos.detour;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Answers that are none of the contract's. */
enum Corps {

    SURCHARGE {
        @Override
        void ecrire(OutputStream sortie) throws IOException {
            sortie.write(tete("429 Too Many Requests", "Content-Length: 0"));
        }
    },
    CHARABIA {
        @Override
        void ecrire(OutputStream sortie) throws IOException {
            byte[] corps = "[\"this is no record\"]".getBytes(ISO_8859_1);
            sortie.write(tete("Content-Length: " + corps.length));
            sortie.write(corps);
        }
    },
    BRUIT {
        @Override
        void ecrire(OutputStream sortie) throws IOException {
            byte[] octets = new byte[BLOC];
            new Random(octets.length).nextBytes(octets);
            sortie.write(octets);
        }
    },
    DEMESURE {
        @Override
        void ecrire(OutputStream sortie) throws IOException {
            sortie.write(tete("Content-Length: " + (DIX_MEGAOCTETS + DEBUT.length + FIN.length)));
            sortie.write(DEBUT);
            remplir(sortie, DIX_MEGAOCTETS);
            sortie.write(FIN);
        }
    },
    BOMBE {
        @Override
        void ecrire(OutputStream sortie) throws IOException {
            byte[] corps = Bombe.OCTETS;
            sortie.write(tete("Content-Encoding: gzip\r\nContent-Length: " + corps.length));
            sortie.write(corps);
        }
    };

    private static final int BLOC = 16 * 1024;
    private static final int DIX_MEGAOCTETS = 640 * BLOC;
    private static final int QUART_DE_GIGAOCTET = 16 * 1024 * BLOC;
    /** A member that no record has, so that what reads records may skip it, but must not hold it. */
    private static final byte[] DEBUT = "{\"rien\":\"".getBytes(ISO_8859_1);
    private static final byte[] FIN = "\"}".getBytes(ISO_8859_1);

    /** Writes a whole answer, head included; the connection ends after it. */
    abstract void ecrire(OutputStream sortie) throws IOException;

    private static byte[] tete(String enTetes) {
        return tete("200 OK", enTetes);
    }

    private static byte[] tete(String statut, String enTetes) {
        return ("HTTP/1.1 " + statut + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + enTetes + "\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    private static void remplir(OutputStream sortie, int octets) throws IOException {
        byte[] bloc = "a".repeat(BLOC).getBytes(ISO_8859_1);
        for (int reste = octets; reste > 0; reste -= BLOC) {
            sortie.write(bloc);
        }
    }

    /** Made when it is first needed: it takes a second. */
    private static final class Bombe {

        static final byte[] OCTETS = compresser();

        private static byte[] compresser() {
            ByteArrayOutputStream petit = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(petit, BLOC) {
                {
                    def.setLevel(Deflater.BEST_SPEED);
                }
            }) {
                gzip.write(DEBUT);
                remplir(gzip, QUART_DE_GIGAOCTET);
                gzip.write(FIN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return petit.toByteArray();
        }
    }
}
