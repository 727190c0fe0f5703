package fr.apiparticulier.provider.registre;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The records of a file that are left out, and whether they are too many for the rest to pass for the registry. */
final class Rejets {

    /** As many as are told of in an answer; all of them go to the file of rejects. */
    private static final int DITS = 1_000;
    private static final double CENT = 100;

    private final double seuil;
    private final BiConsumer<Long, ErreurImport> puits;
    private final List<ErreurImport> dits = new ArrayList<>();
    private long nombre;

    /**
     * @param seuil per cent of the file's records
     * @param puits is told of each, with its line, or 0 if that is not known
     */
    Rejets(double seuil, BiConsumer<Long, ErreurImport> puits) {
        this.seuil = seuil;
        this.puits = puits;
    }

    void ajouter(long ligne, ErreurImport erreur) {
        nombre++;
        if (dits.size() < DITS) {
            dits.add(erreur);
        }
        puits.accept(ligne, erreur);
    }

    /** @param enregistrements how many records the file holds, right or wrong */
    boolean sontTrop(long enregistrements) {
        return nombre > 0 && nombre * CENT > seuil * enregistrements;
    }

    long nombre() {
        return nombre;
    }

    /** @return the first of them */
    List<ErreurImport> dits() {
        return List.copyOf(dits);
    }
}
