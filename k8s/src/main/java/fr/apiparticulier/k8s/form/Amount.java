package fr.apiparticulier.k8s.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of Kubernetes as numbers, to be compared: {@code 250m} of a processor, {@code 64Mi}. */
public final class Amount {

    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|k|[MGTPE]|[KMGTPE]i)?");
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("m", new BigDecimal("0.001")), Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("M", BigDecimal.TEN.pow(6)), Map.entry("G", BigDecimal.TEN.pow(9)),
            Map.entry("T", BigDecimal.TEN.pow(12)), Map.entry("P", BigDecimal.TEN.pow(15)),
            Map.entry("E", BigDecimal.TEN.pow(18)), Map.entry("Ki", binary(1)), Map.entry("Mi", binary(2)),
            Map.entry("Gi", binary(3)), Map.entry("Ti", binary(4)), Map.entry("Pi", binary(5)), Map.entry("Ei", binary(6)));

    private Amount() {
    }

    /** Kubernetes takes signs and exponents too; nobody needs them here. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if it is none */
    public static BigDecimal of(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a quantity: " + text);
        }
        BigDecimal number = new BigDecimal(match.group(1));
        return match.group(2) == null ? number : number.multiply(UNITS.get(match.group(2)));
    }

    /** A number of pods, or a share of them such as {@code 25%}, which is rounded up. */
    public static int ofPods(String text, int all) {
        return text.endsWith("%")
                ? (int) Math.ceil(Integer.parseInt(text.substring(0, text.length() - 1)) * all / 100.0)
                : Integer.parseInt(text);
    }

    private static BigDecimal binary(int power) {
        return BigDecimal.valueOf(1_024).pow(power);
    }
}
