package fr.apiparticulier.operateur;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 60s}, {@code 10m} or {@code 1h}. */
final class Duree implements ITypeConverter<Duration> {

    private static final Pattern FORME = Pattern.compile("(\\d{1,6})([smh])");
    private static final Map<String, Duration> UNITES = Map.of("s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h",
            Duration.ofHours(1));

    @Override
    public Duration convert(String texte) {
        Matcher duree = FORME.matcher(texte);
        if (!duree.matches()) {
            throw new TypeConversionException("expected: 60s, 10m or 1h");
        }
        return UNITES.get(duree.group(2)).multipliedBy(Long.parseLong(duree.group(1)));
    }
}
