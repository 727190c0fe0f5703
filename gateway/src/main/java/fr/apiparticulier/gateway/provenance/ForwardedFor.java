package fr.apiparticulier.gateway.provenance;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that front servers wrote, each behind what it had got: only the end of such a list is not the client's. */
final class ForwardedFor {

    private static final Pattern FOR = Pattern.compile("(?:^|;)\\s*for\\s*=\\s*\"?([^;\"]*)\"?\\s*(?=;|$)",
            Pattern.CASE_INSENSITIVE);

    private ForwardedFor() {
    }

    /**
     * @param header {@code Forwarded} (RFC 7239) or {@code X-Forwarded-For}
     * @param lines all of that name, in their order
     * @return literal addresses; empty ones where something else stands, or more than one
     */
    static List<String> read(String header, List<String> lines) {
        boolean named = header.equals(TrustedProxies.FORWARDED);
        return lines.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip)
                .filter(element -> !element.isEmpty()).map(element -> named ? node(element) : element)
                .map(ForwardedFor::host).toList();
    }

    private static String node(String element) {
        Matcher read = FOR.matcher(element);
        String node = read.find() ? read.group(1).strip() : "";
        return read.find() ? "" : node;
    }

    /** Some write the port, too: {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
    private static String host(String node) {
        int colon = node.indexOf(':');
        String host = node;
        if (node.startsWith("[")) {
            host = node.substring(1, Math.max(1, node.indexOf(']')));
        } else if (colon >= 0 && colon == node.lastIndexOf(':')) {
            host = node.substring(0, colon);
        }
        return Reseau.octets(host) == null ? "" : host;
    }
}
