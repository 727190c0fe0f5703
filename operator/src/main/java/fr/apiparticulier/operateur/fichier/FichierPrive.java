package fr.apiparticulier.operateur.fichier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that their owner alone can read. */
public final class FichierPrive {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private FichierPrive() {
    }

    /** Writes the whole file or nothing of it; a file that stands there is replaced. */
    public static void ecrire(Path fichier, String texte) throws IOException {
        Path neuf = aCote(fichier);
        try {
            remplir(neuf, texte);
            Files.move(neuf, fichier, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(neuf);
        }
    }

    /**
     * Writes the whole file or nothing of it, and only where none stands.
     *
     * @return whether none stood there
     */
    public static boolean deposer(Path fichier, String texte) throws IOException {
        if (Files.exists(fichier)) {
            return false;
        }
        Path neuf = aCote(fichier);
        try {
            remplir(neuf, texte);
            lier(fichier, neuf);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } finally {
            Files.deleteIfExists(neuf);
        }
    }

    /** Nobody else's file, in the same folder, and private from its first byte on: permissions come with the creation. */
    private static Path aCote(Path fichier) throws IOException {
        return Files.createTempFile(fichier.toAbsolutePath().getParent(), "." + fichier.getFileName(), ".neuf",
                droits("rw-------"));
    }

    /** Unlike a move, a link fails if somebody was faster; not every volume has links. */
    private static void lier(Path fichier, Path neuf) throws IOException {
        try {
            Files.createLink(fichier, neuf);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(neuf, fichier);
        }
    }

    /** @return whether others than the owner can look into the folder; false where permissions are not kept */
    public static boolean estOuvert(Path dossier) throws IOException {
        return POSIX && Files.getPosixFilePermissions(dossier).stream().anyMatch(droit -> !droit.name().startsWith("OWNER"));
    }

    /** Creates the folder and those above it that are missing; one that stands there keeps its permissions. */
    public static Path dossier(Path dossier) throws IOException {
        return Files.isDirectory(dossier) ? dossier : Files.createDirectories(dossier, droits("rwx------"));
    }

    /** On the disk when it returns: a key that a crash leaves empty under its name would be taken for one. */
    private static void remplir(Path neuf, String texte) throws IOException {
        try (FileChannel canal = FileChannel.open(neuf, StandardOpenOption.WRITE)) {
            ByteBuffer octets = StandardCharsets.UTF_8.encode(texte);
            while (octets.hasRemaining()) {
                canal.write(octets);
            }
            canal.force(true);
        }
    }

    private static FileAttribute<?>[] droits(String droits) {
        return POSIX
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(droits))}
                : new FileAttribute<?>[0];
    }
}
