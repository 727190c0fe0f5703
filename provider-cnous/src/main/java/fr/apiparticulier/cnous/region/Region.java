package fr.apiparticulier.cnous.region;

import java.util.regex.Pattern;

/**
 * A région that grants scholarships.
 *
 * @param code its BCN code, two digits
 */
public record Region(String code) {

    private static final Pattern FORME = Pattern.compile("\\d{2}");

    /** @throws IllegalArgumentException if the code is missing or not two digits; the message does not repeat it */
    public Region {
        if (code == null || !FORME.matcher(code).matches()) {
            throw new IllegalArgumentException("region: not a code (expected: two digits)");
        }
    }
}
