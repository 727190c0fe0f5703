package fr.apiparticulier.k8s.form;

import java.util.regex.Pattern;

/** How texts of Kubernetes look, by the rules of its API conventions. */
public final class Formats {

    private static final String DNS_WORD = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
    private static final Pattern LABEL_NAME = Pattern.compile(DNS_WORD);
    private static final Pattern SUBDOMAIN = Pattern.compile(DNS_WORD + "(?:\\." + DNS_WORD + ")*");
    private static final Pattern QUALIFIED = Pattern.compile("[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");
    private static final Pattern GO_DURATION = Pattern.compile("(?:\\d+(?:\\.\\d+)?(?:ms|h|m|s))+");

    private Formats() {
    }

    /** A name that is one word of a host name (RFC 1123): a service, a container, a port's owner. */
    public static boolean isDnsLabel(String text) {
        return LABEL_NAME.matcher(text).matches();
    }

    /** A name that may have dots (RFC 1123): most objects. */
    public static boolean isSubdomain(String text) {
        return text.length() <= 253 && SUBDOMAIN.matcher(text).matches();
    }

    /** The key of a label or annotation: a name, and a prefix before a slash if need be. */
    public static boolean isQualifiedName(String text) {
        int slash = text.indexOf('/');
        return QUALIFIED.matcher(text.substring(slash + 1)).matches() && (slash < 0 || isSubdomain(text.substring(0, slash)));
    }

    public static boolean isLabelValue(String text) {
        return text.isEmpty() || QUALIFIED.matcher(text).matches();
    }

    /** As Go writes it: {@code 1h30m}; there are no days. */
    public static boolean isGoDuration(String text) {
        return GO_DURATION.matcher(text).matches();
    }

    /** A name of a port: fifteen characters at most, one letter at least. */
    public static boolean isPortName(String text) {
        return text.length() <= 15 && isDnsLabel(text) && !text.contains("--") && text.chars().anyMatch(Character::isLetter);
    }

    public static boolean isPort(int port) {
        return port >= 1 && port <= 65_535;
    }
}
