package fr.apiparticulier.suite.registre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own in memory, which is as small as one says, and can be made larger while it is in use. */
final class PetitDisque implements AutoCloseable {

    private final Path ici;

    private PetitDisque(Path ici) {
        this.ici = ici;
    }

    /**
     * @param ici a folder
     * @return null where nobody lets us: it takes root, and not in every container
     */
    static PetitDisque monter(Path ici, int mebioctets) throws IOException, InterruptedException {
        Files.createDirectories(ici);
        return faire("mount", "-t", "tmpfs", "-o", "mode=0700," + taille(mebioctets), "tmpfs", ici.toString())
                ? new PetitDisque(ici)
                : null;
    }

    void agrandir(int mebioctets) throws IOException, InterruptedException {
        if (!faire("mount", "-o", "remount," + taille(mebioctets), ici.toString())) {
            throw new IOException("the disk stays as small as it is");
        }
    }

    private static String taille(int mebioctets) {
        return "size=" + mebioctets + "m";
    }

    private static boolean faire(String... commande) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(commande).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            // No such program: another system, which has other ways.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            // Lazily: a database that is only just ending may still hold a file of it.
            faire("umount", "--lazy", ici.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
