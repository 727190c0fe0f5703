package fr.apiparticulier.operateur.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.apiparticulier.operateur.echec.Mesusage;
import fr.apiparticulier.operateur.echec.Refus;
import fr.apiparticulier.operateur.fichier.FichierPrive;

/** The directory that holds an installation's keys and secrets: its owner's alone, and in no repository. */
final class Coffre {

    /** What a name ends in whose file was replaced. */
    static final String ANCIEN = ".ancien";

    private static final String EXCLUSION = ".gitignore";

    private final Path dossier;

    private Coffre(Path dossier) {
        this.dossier = dossier;
    }

    /** Made if it is missing. */
    static Coffre ouvrir(Path dossier) {
        return ecrivant(dossier, () -> {
            Coffre coffre = new Coffre(FichierPrive.dossier(dossier.toAbsolutePath()));
            FichierPrive.deposer(coffre.dossier.resolve(EXCLUSION), "*\n");
            return coffre;
        });
    }

    /** @throws Mesusage if there is none */
    static Coffre existant(Path dossier) {
        if (!Files.isDirectory(dossier)) {
            throw new Mesusage("Ce dossier n'est pas là : " + dossier + " (secrets create le fait)");
        }
        return new Coffre(dossier.toAbsolutePath());
    }

    boolean contient(Piece piece) {
        return Files.exists(fichier(piece));
    }

    Path fichier(Piece piece) {
        return dossier.resolve(piece.fichier());
    }

    /** @return as it stands there */
    String lire(Piece piece) {
        return lire(fichier(piece));
    }

    /** @return as it stands there; empty if it does not */
    String lire(String nom) {
        Path fichier = dossier.resolve(nom);
        return Files.exists(fichier) ? lire(fichier) : "";
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new Mesusage("Fichier illisible : " + fichier);
        }
    }

    /**
     * Whole or not at all, and never in the place of another.
     *
     * @return whether none stood there
     */
    boolean deposer(Piece piece, String texte) {
        return ecrivant(dossier, () -> FichierPrive.deposer(fichier(piece), texte));
    }

    /** Whole or not at all, in the place of what stood there. */
    void remplacer(Piece piece, String texte) {
        ecrire(piece.fichier(), texte);
    }

    /**
     * Puts the file beside itself, where somebody who still uses what it holds finds it. One that was put there by an attempt that
     * went no further will do.
     *
     * @throws Refus if one was put there before, and perhaps somebody still uses that
     */
    void ecarter(Piece piece) {
        Path ancien = dossier.resolve(piece.fichier() + ANCIEN);
        String texte = lire(piece);
        if (!ecrivant(dossier, () -> FichierPrive.deposer(ancien, texte)) && !lire(ancien).equals(texte)) {
            throw new Refus(ancien + " est encore là, d'un remplacement d'avant : ôtez-le quand plus rien ne s'en sert.");
        }
    }

    /** The same, of a file that is no secret. */
    void ecrire(String nom, String texte) {
        ecrivant(dossier, () -> {
            FichierPrive.ecrire(dossier.resolve(nom), texte);
            return null;
        });
    }

    void oter(Piece piece) {
        ecrivant(dossier, () -> Files.deleteIfExists(fichier(piece)));
    }

    /** @return whether others than its owner can look into it */
    boolean ouvertAuxAutres() {
        return ecrivant(dossier, () -> FichierPrive.estOuvert(dossier));
    }

    private interface Ecriture<T> {
        T faire() throws IOException;
    }

    private static <T> T ecrivant(Path dossier, Ecriture<T> ecriture) {
        try {
            return ecriture.faire();
        } catch (IOException e) {
            throw new Mesusage("Impossible d'écrire dans " + dossier);
        }
    }
}
