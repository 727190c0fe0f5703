package fr.apiparticulier.cnous.region;

import java.util.regex.Pattern;

import fr.apiparticulier.provider.registre.ValeurRefusee;

/**
 * A région that grants scholarships.
 *
 * @param code its BCN code, two digits
 */
public record Region(String code) {

    private static final Pattern FORME = Pattern.compile("\\d{2}");

    /** @throws ValeurRefusee if the code is missing or not two digits; the message does not repeat it */
    public Region {
        if (code == null || !FORME.matcher(code).matches()) {
            throw new ValeurRefusee("region: not a code (expected: two digits)");
        }
    }
}
