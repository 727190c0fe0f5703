package fr.apiparticulier.gateway.version;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.gateway.version.VersionsConfig.End;

/**
 * What the answers of a version that ends say about it: {@code Deprecation: @1740697200} (RFC 9745), {@code Sunset: Sun, 28
 * Feb 2027 23:00:00 GMT} (RFC 8594), and {@code Link}s to a page and to the version that follows.
 */
@Startup
@Singleton
public class Endings {

    /** IMF-fixdate of RFC 9110: two digits for the day, always. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'",
            Locale.US);

    private final Map<Obsolete, End> ends;
    private final ZoneId zone;

    Endings(VersionsConfig config, Clock clock) {
        this.ends = Map.copyOf(config.versions());
        this.zone = clock.getZone();
        ends.forEach(Endings::check);
    }

    private static void check(Obsolete version, End end) {
        if (end.retiree().isPresent() && end.retiree().get().isBefore(end.depreciee())) {
            throw new ConfigurationException(
                    "particulier.versions.%s.retiree: %s (expected: a day not before .depreciee, %s)".formatted(
                            version.name().toLowerCase(Locale.ROOT).replace('_', '-'), end.retiree().get(), end.depreciee()));
        }
    }

    /** @return when what is at that address ends; empty if nothing is said to */
    public Optional<End> end(String path) {
        return Obsolete.of(path).map(ends::get);
    }

    /**
     * @param path absolute and normalised
     * @return headers by their name; none if nothing is said to end
     */
    public Map<String, List<String>> headers(String path) {
        return Obsolete.of(path).filter(ends::containsKey).map(version -> headers(version, ends.get(version), path))
                .orElse(Map.of());
    }

    private Map<String, List<String>> headers(Obsolete version, End end, String path) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Deprecation", List.of("@" + midnight(end.depreciee()).getEpochSecond()));
        end.retiree().ifPresent(
                day -> headers.put("Sunset", List.of(HTTP_DATE.format(midnight(day).atOffset(ZoneOffset.UTC)))));
        List<String> links = Stream.concat(
                end.documentation().map(page -> "<" + page.toASCIIString() + ">; rel=\"deprecation\"").stream(),
                version.successor(path).map(next -> "<" + next + ">; rel=\"successor-version\"").stream()).toList();
        if (!links.isEmpty()) {
            headers.put("Link", links);
        }
        return headers;
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
