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

import fr.apiparticulier.journal.Lines;
import fr.apiparticulier.journal.Link;
import fr.apiparticulier.journal.SigningKey;

/** One file of the spool while it is added to: a line per event as in an export, and a {@link SpoolSeal} after each batch. */
final class SpoolFile {

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

    /** @param key null where the operator gave none: then nothing is sealed */
    static byte[] bytes(List<Link> links, SigningKey key) {
        List<String> lines = new ArrayList<>(links.stream().map(Lines::write).toList());
        if (key != null) {
            lines.add(SpoolSeal.of(lines, key));
        }
        return (String.join("\n", lines) + '\n').getBytes(StandardCharsets.UTF_8);
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

    static SpoolContent read(Path file, SigningKey key) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        SpoolContent content = new SpoolContent(key);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            content.line(text.substring(start, end));
            start = end + 1;
        }
        content.end(text.substring(start));
        return content;
    }
}
