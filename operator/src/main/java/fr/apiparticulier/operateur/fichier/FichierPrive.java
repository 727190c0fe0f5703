package fr.apiparticulier.operateur.fichier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
        Path neuf = fichier.resolveSibling(fichier.getFileName() + ".neuf");
        Files.deleteIfExists(neuf);
        // Private from its first byte on: the permissions come with the creation, not after it.
        Files.createFile(neuf, droits("rw-------"));
        try (FileChannel canal = FileChannel.open(neuf, StandardOpenOption.WRITE)) {
            ByteBuffer octets = StandardCharsets.UTF_8.encode(texte);
            while (octets.hasRemaining()) {
                canal.write(octets);
            }
            // A key that a crash leaves empty under its name would be taken for one.
            canal.force(true);
        }
        Files.move(neuf, fichier, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Creates the folder and those above it that are missing; one that stands there keeps its permissions. */
    public static Path dossier(Path dossier) throws IOException {
        return Files.isDirectory(dossier) ? dossier : Files.createDirectories(dossier, droits("rwx------"));
    }

    private static FileAttribute<?>[] droits(String droits) {
        return POSIX
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(droits))}
                : new FileAttribute<?>[0];
    }
}
