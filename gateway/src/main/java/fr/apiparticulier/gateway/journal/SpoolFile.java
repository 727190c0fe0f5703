package fr.apiparticulier.gateway.journal;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jboss.logging.Logger;

import fr.apiparticulier.journal.Lines;
import fr.apiparticulier.journal.Link;

/** One file of the spool while it is added to: a line per event, the form of an export. */
final class SpoolFile {

    private static final Logger LOG = Logger.getLogger(SpoolFile.class);

    private final FileChannel channel;

    private SpoolFile(FileChannel channel) {
        this.channel = channel;
    }

    static SpoolFile create(Path file) throws IOException {
        SpoolFile created = new SpoolFile(FileChannel.open(file, CREATE_NEW, WRITE));
        // The name of the file must outlive a crash as well.
        try (FileChannel folder = FileChannel.open(file.getParent())) {
            folder.force(true);
        }
        return created;
    }

    static byte[] bytes(List<Link> links) {
        StringBuilder lines = new StringBuilder();
        links.forEach(link -> lines.append(Lines.write(link)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Durable when it returns; as if nothing had been added when it fails. */
    void append(byte[] lines) throws IOException {
        long before = channel.position();
        try {
            ByteBuffer buffer = ByteBuffer.wrap(lines);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        } catch (IOException e) {
            // Half of it would hide what comes after.
            channel.truncate(before);
            throw e;
        }
    }

    void close() throws IOException {
        channel.close();
    }

    /** @return what a file holds; the last line of one that a crash cut off was never promised to anybody */
    static List<Link> read(Path file) throws IOException {
        List<Link> links = new ArrayList<>();
        String content = Files.readString(file, StandardCharsets.UTF_8);
        int start = 0;
        for (int end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', start)) {
            try {
                links.add((Link) Lines.read(content.substring(start, end)));
            } catch (IllegalArgumentException | ClassCastException e) {
                LOG.errorf("journal: a line of the spool is not readable and is left out: %s, at %d", file.getFileName(),
                        start);
            }
            start = end + 1;
        }
        if (start < content.length()) {
            LOG.warnf("journal: the spool's last line was cut off and is left out: %s", file.getFileName());
        }
        return links;
    }
}
