package fr.apiparticulier.suite.conformance.rule;

import java.util.List;
import java.util.Objects;

import fr.apiparticulier.suite.conformance.compare.Difference;

/**
 * One reason why an answer may be other than recorded.
 *
 * @param id names it in reports
 * @param operation the operations it holds for; {@code *} stands for anything
 * @param member what it excuses: JSON pointers, or the words of {@link Difference}; {@code *} stands for one step,
 *        {@code **} for any number
 * @param reason for the reader of a report
 */
public record Regle(
        String id, String operation, List<String> member, Verdict verdict, Condition condition, String reason) {

    public Regle {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(condition, "condition");
        if (member == null || member.isEmpty() || reason == null || reason.isBlank()) {
            throw new IllegalArgumentException(id + ": without member or reason (expected: both)");
        }
        if (verdict != Verdict.TOLERATED && verdict != Verdict.DEVIATING && verdict != Verdict.SKIPPED) {
            throw new IllegalArgumentException(id + ": verdict (expected: tolerated, deviating or skipped)");
        }
    }

    boolean vaut(Rejeu rejeu, Difference difference) {
        return Motif.de(operation).vaut(rejeu.operation().id())
                && member.stream().anyMatch(membre -> Motif.de(membre).vaut(difference.membre()))
                && condition.vaut(rejeu, difference);
    }
}
