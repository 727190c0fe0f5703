package fr.apiparticulier.k8s.reference;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.custom.HttpRoute;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.manifest.Item;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * The public door leads to all that the gateway publishes, by its own OpenAPI documents and as the page for people, and to nothing
 * else on that port.
 */
public final class PublicPaths implements Rule {

    private static final String FOLDER = "gateway/src/main/resources/openapi/";
    private static final Pattern PATH = Pattern.compile("^  (/[^:\\s]+):", Pattern.MULTILINE);
    /** No document for software has it. */
    private static final String PAGE = "gateway/src/main/java/fr/apiparticulier/gateway/statut/StatutResource.java";
    private static final Pattern PAGE_PATH = Pattern.compile("@Path\\(\"([^\"/][^\"]*)\"\\)");
    private static final String BY_PREFIX = "PathPrefix";

    @Override
    public void check(Installation installation, Findings findings) {
        List<String> published = Stream.concat(
                Stream.of("open-api-v2.yml", "open-api-v3.yml").flatMap(file -> found(installation, FOLDER + file, PATH)),
                found(installation, PAGE, PAGE_PATH).map(path -> "/" + path)).distinct().toList();
        for (Item<HttpRoute> route : installation.all(HttpRoute.class)) {
            Place place = route.place().at("spec.rules.matches");
            findings.expect(!published.isEmpty(), Place.of(FOLDER), "publishes nothing", "the gateway's paths");
            List<HttpRoute.PathMatch> open = route.object().spec().rules().stream().flatMap(PublicPaths::matches).toList();
            open.forEach(match -> findings.expect(published.stream().anyMatch(path -> leads(match, path)), place,
                    match.value() + " leads to what is not published", "beginnings of published paths, word by word"));
            published.forEach(path -> findings.expect(open.stream().anyMatch(match -> leads(match, path)), place,
                    path + " is published, and not led to", "all that clients are told of"));
        }
    }

    private static Stream<String> found(Installation installation, String file, Pattern pattern) {
        return installation.sources().read(file).stream()
                .flatMap(text -> pattern.matcher(text).results().map(match -> match.group(1)));
    }

    /** Who says nothing of paths means all. */
    private static Stream<HttpRoute.PathMatch> matches(HttpRoute.Rule rule) {
        return rule.matches() == null || rule.matches().isEmpty()
                ? Stream.of(new HttpRoute.PathMatch(BY_PREFIX, "/"))
                : rule.matches().stream().map(match -> Objects.requireNonNullElse(match.path(),
                        new HttpRoute.PathMatch(BY_PREFIX, "/")));
    }

    /** The root is the beginning of everything, and no word of any path. */
    private static boolean leads(HttpRoute.PathMatch match, String path) {
        return switch (Objects.requireNonNullElse(match.type(), BY_PREFIX)) {
            case "Exact" -> match.value().equals(path);
            case BY_PREFIX -> match.value().length() > 1 && (path + "/").startsWith(match.value().replaceFirst("/*$", "/"));
            default -> false;
        };
    }
}
