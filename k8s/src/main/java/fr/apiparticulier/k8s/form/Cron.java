package fr.apiparticulier.k8s.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something is done again and again, as cron writes it. Names of months and days are not understood: nobody needs them.
 */
public final class Cron {

    private static final Pattern PART = Pattern.compile("(?:\\*|(\\d+)(?:-(\\d+))?)(?:/(\\d+))?");
    private static final List<int[]> STANDARD = List.of(range(0, 59), range(0, 23), range(1, 31), range(1, 12), range(0, 7));

    private Cron() {
    }

    /** Minute, hour, day, month, day of the week. */
    public static boolean isValid(String text) {
        String[] fields = text.trim().split("\\s+");
        if (fields.length != STANDARD.size()) {
            return false;
        }
        for (int i = 0; i < fields.length; i++) {
            int[] range = STANDARD.get(i);
            for (String part : fields[i].split(",", -1)) {
                if (!isPart(part, range)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** CloudNativePG's: a second comes first. */
    public static boolean isValidWithSeconds(String text) {
        String[] both = text.trim().split("\\s+", 2);
        return both.length == 2 && isPart(both[0], STANDARD.get(0)) && isValid(both[1]);
    }

    private static boolean isPart(String part, int[] range) {
        Matcher match = PART.matcher(part);
        if (!match.matches()) {
            return false;
        }
        int from = match.group(1) == null ? range[0] : Integer.parseInt(match.group(1));
        int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        boolean step = match.group(3) == null || Integer.parseInt(match.group(3)) > 0;
        return step && from >= range[0] && to <= range[1] && from <= to;
    }

    private static int[] range(int from, int to) {
        return new int[]{from, to};
    }
}
