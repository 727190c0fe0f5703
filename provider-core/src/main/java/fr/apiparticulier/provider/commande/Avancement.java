package fr.apiparticulier.provider.commande;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** How far an import is, in a line every few seconds: records, how many a second, and the time left where the size is known. */
final class Avancement {

    private static final Duration PAS = Duration.ofSeconds(2);
    private static final double MILLE = 1_000;

    private final PrintStream erreurs;
    private final Clock clock;
    private final Instant debut;
    private final long taille;
    private Instant dernier;
    private volatile long octets;

    /** @param taille bytes of the file; zero if that is not known */
    Avancement(PrintStream erreurs, Clock clock, long taille) {
        this.erreurs = erreurs;
        this.clock = clock;
        this.debut = clock.instant();
        this.dernier = debut;
        this.taille = taille;
    }

    /** @return the same file, counted */
    InputStream compter(InputStream fichier) {
        return new FilterInputStream(fichier) {
            @Override
            public int read() throws IOException {
                int octet = super.read();
                octets += octet < 0 ? 0 : 1;
                return octet;
            }

            @Override
            public int read(byte[] tampon, int debut, int longueur) throws IOException {
                int lus = super.read(tampon, debut, longueur);
                octets += Math.max(0, lus);
                return lus;
            }
        };
    }

    void dire(long enregistrements) {
        Instant maintenant = clock.instant();
        if (Duration.between(dernier, maintenant).compareTo(PAS) >= 0) {
            dernier = maintenant;
            erreurs.println(ligne(enregistrements, Duration.between(debut, maintenant)));
        }
    }

    /** @return as in {@code 1 200 000 lus, 85 000/s, 42 %, encore 80 s environ} */
    String ligne(long enregistrements, Duration ecoule) {
        double secondes = Math.max(1, ecoule.toMillis()) / MILLE;
        String ligne = String.format(Locale.FRENCH, "%,d lus, %,d/s", enregistrements, Math.round(enregistrements / secondes));
        if (taille > 0 && octets > 0) {
            ligne += String.format(Locale.FRENCH, ", %d %%, encore %d s environ, puis les index", 100 * octets / taille,
                    Math.round(secondes * (taille - octets) / octets));
        }
        return ligne;
    }
}
