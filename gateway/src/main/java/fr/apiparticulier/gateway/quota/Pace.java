package fr.apiparticulier.gateway.quota;

import java.time.Duration;

/**
 * How often a caller may call: so many times in any second.
 *
 * @param granted to it, 1 or more
 * @param enforced of these now, 1 or more: all, or fewer while it is slowed down
 * @param slowed how long it may still be, if it does nothing more to stay so; zero if it is not
 */
public record Pace(int granted, int enforced, Duration slowed) {

    public Pace {
        if (enforced < granted == slowed.isZero()) {
            throw new IllegalArgumentException(
                    "slowed: " + slowed + " (expected: for some time, exactly if enforced < granted)");
        }
    }

    /** @return that of whoever may have all of it */
    public static Pace of(int granted) {
        return new Pace(granted, granted, Duration.ZERO);
    }
}
