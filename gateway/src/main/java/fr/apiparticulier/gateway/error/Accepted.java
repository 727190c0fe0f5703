package fr.apiparticulier.gateway.error;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/**
 * What a client says it accepts (RFC 9110, section 12.5.1), read without ever failing: an item that is no media type asks
 * for nothing.
 */
final class Accepted {

    private static final String TOKEN = "[\\w!#$&^.+*-]+";
    private static final Pattern ITEM = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")\\s*(;.*)?");
    private static final Pattern QUALITY = Pattern.compile(";\\s*q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)\\s*(;|$)",
            Pattern.CASE_INSENSITIVE);

    /** Clients are of few kinds, and each says the same in all of its calls. */
    private static final Cache<List<String>, Accepted> COMMON = Caffeine.newBuilder().maximumSize(100).build();
    /** Characters: of what is longer nothing is kept. */
    private static final int COMMON_LENGTH = 200;

    private final List<Range> ranges;

    private Accepted(List<Range> ranges) {
        this.ranges = ranges;
    }

    static Accepted of(MultiMap headers) {
        return of(headers.getAll(HttpHeaders.ACCEPT));
    }

    /** @param values of all {@code Accept} headers */
    static Accepted of(List<String> values) {
        return values.stream().mapToInt(String::length).sum() > COMMON_LENGTH
                ? read(values)
                : COMMON.get(List.copyOf(values), Accepted::read);
    }

    private static Accepted read(List<String> values) {
        return new Accepted(values.stream().flatMap(value -> Arrays.stream(value.split(","))).map(String::strip)
                .map(Range::of).flatMap(Optional::stream).toList());
    }

    /** @return whether that very media type is wanted, whatever its parameters; wildcards name nothing */
    boolean names(String mediaType) {
        return ranges.stream().anyMatch(range -> range.quality > 0 && range.isExactly(mediaType));
    }

    /**
     * @param served in our order of preference
     * @param besides a type that asks for something else and leaves open what is asked for here
     * @return the one the client prefers; the first if it asks for nothing; empty if it wants none of them
     */
    Optional<String> best(List<String> served, String besides) {
        if (ranges.stream().allMatch(range -> range.isExactly(besides))) {
            return Optional.of(served.get(0));
        }
        // max keeps the last of equals, so the first comes last.
        return served.stream().filter(type -> quality(type) > 0)
                .reduce((one, other) -> rank(other).compareTo(rank(one)) > 0 ? other : one);
    }

    private double quality(String type) {
        return closest(type).map(Range::quality).orElse(0.0);
    }

    private Rank rank(String type) {
        return closest(type).map(range -> new Rank(range.quality, range.precision())).orElseThrow();
    }

    private Optional<Range> closest(String type) {
        return ranges.stream().filter(range -> range.holds(type)).max(Comparator.comparingInt(Range::precision));
    }

    /** Of two that are wanted alike, the one that is named wins over the one that a wildcard covers. */
    private record Rank(double quality, int precision) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            return Comparator.comparingDouble(Rank::quality).thenComparingInt(Rank::precision).compare(this, other);
        }
    }

    private record Range(String type, String subtype, double quality) {

        static Optional<Range> of(String item) {
            Matcher read = ITEM.matcher(item);
            if (!read.matches()) {
                return Optional.empty();
            }
            Matcher quality = QUALITY.matcher(read.group(3) == null ? "" : read.group(3));
            return Optional
                    .of(new Range(read.group(1), read.group(2), quality.find() ? Double.parseDouble(quality.group(1)) : 1));
        }

        boolean isExactly(String mediaType) {
            return mediaType.equalsIgnoreCase(type + "/" + subtype);
        }

        boolean holds(String mediaType) {
            return precision() == 0 || isExactly(mediaType)
                    || subtype.equals("*") && mediaType.regionMatches(true, 0, type + "/", 0, type.length() + 1);
        }

        /** 0 for everything, 1 for all of a type, 2 for one media type. */
        int precision() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }
}
