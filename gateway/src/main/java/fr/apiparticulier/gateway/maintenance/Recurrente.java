package fr.apiparticulier.gateway.maintenance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time at which a provider is not there every day, or every week: {@code 01:10-02:30}, {@code SUN 23:00-23:45}. One that
 * ends earlier in the day than it begins ends the day after.
 */
final class Recurrente extends Fenetre {

    private static final String TIME = "((?:[01]\\d|2[0-3]):[0-5]\\d)";
    private static final Pattern FORM = Pattern.compile("(?:(MON|TUE|WED|THU|FRI|SAT|SUN) )?" + TIME + "-" + TIME);

    private final DayOfWeek day;
    private final LocalTime from;
    private final LocalTime to;

    /** @param day on which it begins; null for every day */
    private Recurrente(DayOfWeek day, LocalTime from, LocalTime to) {
        this.day = day;
        this.from = from;
        this.to = to;
        if (from.equals(to)) {
            throw new IllegalArgumentException("a window of no time: " + from + "-" + to);
        }
    }

    static Recurrente lire(String text) {
        Matcher read = FORM.matcher(text);
        if (!read.matches()) {
            throw new IllegalArgumentException(text + " (expected: as in 01:10-02:30 or SUN 23:00-23:45)");
        }
        return new Recurrente(day(read.group(1)), LocalTime.parse(read.group(2)), LocalTime.parse(read.group(3)));
    }

    private static DayOfWeek day(String word) {
        return word == null
                ? null
                : Arrays.stream(DayOfWeek.values()).filter(day -> day.name().startsWith(word)).findFirst().orElseThrow();
    }

    @Override
    Optional<ZonedDateTime> until(ZonedDateTime now) {
        return Stream.of(now.toLocalDate(), now.toLocalDate().minusDays(1))
                .filter(begin -> day == null || begin.getDayOfWeek() == day)
                .filter(begin -> !begin.atTime(from).atZone(now.getZone()).isAfter(now))
                .map(begin -> end(begin).atTime(to).atZone(now.getZone()))
                .filter(end -> end.isAfter(now)).findFirst();
    }

    @Override
    Optional<ZonedDateTime> next(ZonedDateTime now) {
        return now.toLocalDate().datesUntil(now.toLocalDate().plusDays(8))
                .filter(begin -> day == null || begin.getDayOfWeek() == day)
                .map(begin -> begin.atTime(from).atZone(now.getZone())).filter(begin -> begin.isAfter(now)).findFirst();
    }

    private LocalDate end(LocalDate begin) {
        return to.isAfter(from) ? begin : begin.plusDays(1);
    }
}
