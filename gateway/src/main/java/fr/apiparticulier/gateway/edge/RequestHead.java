package fr.apiparticulier.gateway.edge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of one request, read line by line as RFC 9112 says it is written, and not as it allows to be forgiven: what two
 * servers may read differently is no request.
 *
 * <p>
 * Longer than a screen because what a line is, byte by byte, and what the lines say together are one grammar.
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
    private static final BitSet IN_TOKEN = new BitSet();
    private static final byte[] VERSION = " HTTP/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte DELETE = 0x7F;
    private static final String NAME = "[A-Za-z0-9._~!$&'()*+,;=%-]+";
    private static final BitSet IN_NAME = new BitSet();
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[0-9A-Fa-f:.]+](:\\d{0,5})?");
    private static final int PORT_DIGITS = 5;
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
    /** As it came, once it has come, or as much of it as there is; null before. */
    private String requestLine;
    private final StringBuilder kept = new StringBuilder();
    private int headers;
    private int size;
    private boolean offer;

    static {
        for (char character = 0; character <= DELETE; character++) {
            IN_TOKEN.set(character, Pattern.matches(TOKEN, String.valueOf(character)));
            IN_NAME.set(character, Pattern.matches(NAME, String.valueOf(character)));
        }
    }

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
            requestLine = new String(bytes, StandardCharsets.ISO_8859_1);
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
        if (started) {
            size += bytes.length;
            return header(bytes);
        }
        started = true;
        requestLine = new String(bytes, StandardCharsets.ISO_8859_1);
        return isRequest(bytes) && isEncoded(requestLine) ? OK : BAD_REQUEST;
    }

    /** A method, an address in ASCII, and the version of HTTP, with a space between each and the next. */
    private boolean isRequest(byte[] bytes) {
        int method = token(bytes);
        int end = bytes.length - VERSION.length - 1;
        if (method == 0 || method + 1 >= end || bytes[method] != ' '
                || !Arrays.equals(bytes, end, bytes.length - 1, VERSION, 0, VERSION.length)) {
            return false;
        }
        for (int i = method + 1; i < end; i++) {
            if (bytes[i] <= ' ' || bytes[i] == DELETE) {
                return false;
            }
        }
        http10 = bytes[bytes.length - 1] == '0';
        return http10 || bytes[bytes.length - 1] == '1';
    }

    /** @return the length of the token that stands at the beginning */
    private static int token(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] > 0 && IN_TOKEN.get(bytes[end])) {
            end++;
        }
        return end;
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

    /** @return method, host and path, each null where it does not stand; empty if it is not even a method */
    private Optional<Matcher> address() {
        return Optional.ofNullable(requestLine).map(ADDRESS::matcher).filter(Matcher::lookingAt);
    }

    private int header(byte[] line) {
        int colon = token(line);
        if (colon == 0 || colon == line.length || line[colon] != ':' || !isText(line, colon + 1)) {
            return BAD_REQUEST;
        }
        String name = new String(line, 0, colon, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        offer = name.equals("upgrade");
        switch (name) {
            case NAME_HOST, NAME_LENGTH, NAME_CODING -> {
                // Twice the same is still somebody who hopes that we take the one and another server the other.
                if (framing.put(name, value(line, colon)) != null) {
                    return BAD_REQUEST;
                }
            }
            default -> {
                // For whoever reads it.
            }
        }
        if (KEPT.contains(name)) {
            kept.append(name).append(": ").append(value(line, colon)).append("\r\n");
        }
        return ++headers > limits.headers() ? HEADERS_TOO_LONG : OK;
    }

    /** Anything but control characters, among which a tab is none. */
    private static boolean isText(byte[] line, int from) {
        for (int i = from; i < line.length; i++) {
            if (line[i] >= 0 && line[i] < ' ' && line[i] != '\t' || line[i] == DELETE) {
                return false;
            }
        }
        return true;
    }

    private static String value(byte[] line, int colon) {
        return new String(line, colon + 1, line.length - colon - 1, StandardCharsets.ISO_8859_1).strip();
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
        if (host == null) {
            return http10;
        }
        String authority = requestLine.indexOf(" /") == requestLine.indexOf(' ')
                ? null
                : address().map(read -> read.group(2)).orElse(null);
        return isHost(host) && (authority == null || authority.equalsIgnoreCase(host));
    }

    /** A name, or an address of IPv6 in brackets, and a port or none. */
    static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return IN_BRACKETS.matcher(host).matches();
        }
        int colon = host.indexOf(':');
        int end = colon < 0 ? host.length() : colon;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (i < end ? !IN_NAME.get(c) : i > end && (c < '0' || c > '9')) {
                return false;
            }
        }
        return end > 0 && host.length() - end <= PORT_DIGITS + 1;
    }

    /** @return of a head that {@link #end()} does not refuse */
    long bodyLength() {
        return Long.parseLong(framing.getOrDefault(NAME_LENGTH, "0"));
    }

    boolean isHead() {
        return address().filter(read -> read.group(1).equals("HEAD")).isPresent();
    }

    /** @return how it begins, enough to know its version; {@code /} if it is not known */
    String path() {
        return address().map(read -> read.group(3)).orElse("/");
    }

    /** @return header lines for the request that stands for this one if it is refused, as the client wrote them */
    String kept() {
        return kept.toString();
    }
}
