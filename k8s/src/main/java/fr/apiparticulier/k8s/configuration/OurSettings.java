package fr.apiparticulier.k8s.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fr.apiparticulier.k8s.source.Sources;

/** The names under {@code particulier}, as the page tells them that a test makes of the services' interfaces. */
final class OurSettings {

    static final String PAGE = "docs/configuration.md";
    private static final String CORE = "provider-core";
    /** Read by all six. */
    private static final String TRACE = "trace";
    private static final Pattern OWNER = Pattern.compile("### ([a-z-]+): `.*");
    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final String SEVERAL = "one or several with commas between, each: ";
    private static final Map<String, ValueForm> FORMS = Map.of(
            "`true` or `false`", ValueForm.Usual.BOOLEAN, "whole number", ValueForm.Usual.WHOLE_NUMBER,
            "number", ValueForm.Usual.NUMBER, "duration", ValueForm.Usual.DURATION, "size", ValueForm.Usual.SIZE,
            "period", ValueForm.Usual.PERIOD, "day", ValueForm.Usual.DAY, "URL", ValueForm.Usual.URL);

    /** Asked for each container of each overlay. */
    private static final Map<Question, List<KnownSetting>> KNOWN = new ConcurrentHashMap<>();

    private record Question(String page, String service) {
    }

    private OurSettings() {
    }

    /** @param service {@code gateway}, {@code provider-cnaf}, … */
    static List<KnownSetting> of(Sources sources, String service) {
        return KNOWN.computeIfAbsent(new Question(sources.read(PAGE).orElse(""), service),
                question -> read(question.page(), question.service()));
    }

    private static List<KnownSetting> read(String page, String service) {
        List<KnownSetting> settings = new ArrayList<>();
        String owner = "";
        for (String line : page.split("\n")) {
            Matcher heading = OWNER.matcher(line);
            if (line.startsWith("#")) {
                owner = heading.matches() ? heading.group(1) : "";
            } else if (line.startsWith("| `particulier") && understands(service, owner)) {
                String[] cells = line.split(" \\| ");
                settings.add(KnownSetting.of(cells[0].replaceAll("[|` ]", ""), form(cells[2].trim()), true,
                        requiredWith(cells[3])));
            }
        }
        return settings;
    }

    private static String requiredWith(String cell) {
        Matcher group = WORD.matcher(cell);
        return !cell.startsWith("**required**") ? null : group.find() ? group.group(1) + "." : "";
    }

    private static boolean understands(String service, String owner) {
        return owner.equals(service) || owner.equals(TRACE) || owner.equals(CORE) && service.startsWith("provider-");
    }

    private static ValueForm form(String words) {
        String word = words.replaceFirst(";.*", "");
        if (word.startsWith(SEVERAL)) {
            ValueForm each = form(word.substring(SEVERAL.length()));
            return each == null ? null : new ValueForm.ListOf(each);
        }
        if (FORMS.containsKey(word)) {
            return FORMS.get(word);
        }
        return word.startsWith("`")
                ? new ValueForm.OneOf(WORD.matcher(word).results()
                        .map((MatchResult match) -> match.group(1)).collect(Collectors.toSet()))
                : null;
    }
}
