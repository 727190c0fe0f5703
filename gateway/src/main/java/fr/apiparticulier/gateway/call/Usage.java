package fr.apiparticulier.gateway.call;

import java.time.Duration;

/**
 * How much of its quota a token has used, as one call has found it.
 *
 * @param limit calls in any second, 1 or more: what is enforced now, be it less than what was granted
 * @param remaining calls that would be let through at once; 0 or more
 * @param reset until {@code remaining} is {@code limit} again, if nothing more comes
 * @param delay until this call, and all it stands for, would be let through at the earliest; zero if it was
 */
public record Usage(int limit, int remaining, Duration reset, Duration delay) {

    /** @return whether the call was let through, and counts */
    public boolean admitted() {
        return delay.isZero();
    }
}
