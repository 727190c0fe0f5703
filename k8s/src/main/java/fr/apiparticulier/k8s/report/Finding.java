package fr.apiparticulier.k8s.report;

/**
 * Something that is not as it should be.
 *
 * @param rule who found it, the simple name of its class
 */
public record Finding(String overlay, Place place, String wrong, String expected, String rule) {

    @Override
    public String toString() {
        return "%s %s: %s (expected: %s)".formatted(overlay, place, wrong, expected);
    }
}
