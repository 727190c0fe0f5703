package fr.apiparticulier.gateway.edge;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of one request, read line by line as RFC 9112 says it is written, and not as it allows to be forgiven: what two
 * servers may read differently is no request.
 */
final class RequestHead {

    /** Not to be refused, so far. */
    static final int OK = 0;

    private static final int BAD_REQUEST = 400;
    private static final int LENGTH_REQUIRED = 411;
    private static final int BODY_TOO_LONG = 413;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final int HEADERS_TOO_LONG = 431;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern ADDRESS = Pattern.compile("(" + TOKEN + ") (?i:https?://([^/?# ]*))?(/[\\w/.-]{0,100})?");
    private static final Pattern REQUEST_LINE = Pattern.compile(TOKEN + " [!-~]+ HTTP/1\\.([01])");
    private static final Pattern HEADER = Pattern.compile("(" + TOKEN + "):([\\t -~\\x80-\\xFF]*)");
    private static final Pattern HOST = Pattern
            .compile("([A-Za-z0-9._~!$&'()*+,;=%-]+|\\[[0-9A-Fa-f:.]+])(:\\d{0,5})?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final String NAME_HOST = "host";
    private static final String NAME_LENGTH = "content-length";
    private static final String NAME_CODING = "transfer-encoding";
    /** What an error's form depends on, and what tells whence it came. */
    private static final Set<String> KEPT = Set.of("accept", "forwarded", "x-forwarded-for");

    private final RequestLimits limits;
    private final Map<String, String> framing = new HashMap<>();
    private boolean started;
    private boolean http10;
    private String method = "";
    private String authority;
    private String path = "/";
    private final StringBuilder kept = new StringBuilder();
    private int headers;
    private int size;
    private boolean offer;

    RequestHead(RequestLimits limits) {
        this.limits = limits;
    }

    /** @return whether nothing of it has been read yet */
    boolean isNew() {
        return !started;
    }

    /**
     * @param bytes of a line that may go on
     * @return the status to refuse it with however it goes on, or {@link #OK}
     */
    int begun(byte[] bytes) {
        if (started) {
            return size + bytes.length > limits.head() ? HEADERS_TOO_LONG : OK;
        }
        if (bytes.length > limits.line()) {
            readAddress(new String(bytes, StandardCharsets.ISO_8859_1));
            return ADDRESS_TOO_LONG;
        }
        return OK;
    }

    /**
     * @param bytes a whole line without its CRLF, and not the empty one at the end
     * @return the status to refuse it with, or {@link #OK}
     */
    int line(byte[] bytes) {
        int begun = begun(bytes);
        if (begun != OK) {
            return begun;
        }
        String line = new String(bytes, StandardCharsets.ISO_8859_1);
        if (started) {
            size += bytes.length;
            return header(line);
        }
        started = true;
        readAddress(line);
        Matcher read = REQUEST_LINE.matcher(line);
        if (!read.matches() || !isEncoded(line)) {
            return BAD_REQUEST;
        }
        http10 = read.group(1).equals("0");
        return OK;
    }

    private static boolean isEncoded(String line) {
        int percent = line.indexOf('%', line.indexOf(' '));
        while (percent >= 0) {
            if (!HexFormat.isHexDigit(line.charAt(percent + 1)) || !HexFormat.isHexDigit(line.charAt(percent + 2))) {
                return false;
            }
            percent = line.indexOf('%', percent + 1);
        }
        return true;
    }

    private void readAddress(String line) {
        Matcher read = ADDRESS.matcher(line);
        if (read.lookingAt()) {
            method = read.group(1);
            authority = read.group(2);
            path = read.group(3) == null ? "/" : read.group(3);
        }
    }

    private int header(String line) {
        Matcher read = HEADER.matcher(line);
        if (!read.matches()) {
            return BAD_REQUEST;
        }
        String name = read.group(1).toLowerCase(Locale.ROOT);
        String value = read.group(2).strip();
        offer = name.equals("upgrade");
        switch (name) {
            case NAME_HOST, NAME_LENGTH, NAME_CODING -> {
                // Twice the same is still somebody who hopes that we take the one and another server the other.
                if (framing.put(name, value) != null) {
                    return BAD_REQUEST;
                }
            }
            default -> {
                // For whoever reads it.
            }
        }
        if (KEPT.contains(name)) {
            kept.append(name).append(": ").append(value).append("\r\n");
        }
        return ++headers > limits.headers() ? HEADERS_TOO_LONG : OK;
    }

    /** @return whether the line read last offers to go on in another protocol */
    boolean isOffer() {
        return offer;
    }

    /** @return the status to refuse the whole head with, or {@link #OK} */
    int end() {
        String length = framing.get(NAME_LENGTH);
        if (!isForUs() || length != null && !LENGTH.matcher(length).matches()) {
            return BAD_REQUEST;
        }
        if (framing.containsKey(NAME_CODING)) {
            return length == null && !http10 ? LENGTH_REQUIRED : BAD_REQUEST;
        }
        return bodyLength() > limits.body() ? BODY_TOO_LONG : OK;
    }

    /** A whole address in the request line and another host beside it: two servers may choose differently. */
    private boolean isForUs() {
        String host = framing.get(NAME_HOST);
        return host == null ? http10 : HOST.matcher(host).matches() && (authority == null || authority.equalsIgnoreCase(host));
    }

    /** @return of a head that {@link #end()} does not refuse */
    long bodyLength() {
        return Long.parseLong(framing.getOrDefault(NAME_LENGTH, "0"));
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** @return how it begins, enough to know its version; {@code /} if it is not known */
    String path() {
        return path;
    }

    /** @return header lines for the request that stands for this one if it is refused, as the client wrote them */
    String kept() {
        return kept.toString();
    }
}
