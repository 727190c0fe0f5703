package fr.apiparticulier.k8s.workload;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which image: {@code registry/path/name:tag@digest}.
 *
 * @param repository all before tag and digest
 * @param tag empty if none is said
 * @param digest empty if none is said
 */
public record ImageReference(String repository, String tag, String digest) {

    private static final Pattern FORM = Pattern.compile(
            "([a-z0-9][a-z0-9.:/_-]*?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?");
    private static final String OURS = "api-particulier/";
    /** Whatever a registry of an installation calls the folder. */
    private static final Pattern MODULE = Pattern.compile("gateway|operator|provider-[a-z-]+");

    /** What cannot be read has an empty repository. */
    public static ImageReference of(String text) {
        Matcher match = FORM.matcher(text == null ? "" : text);
        return match.matches()
                ? new ImageReference(match.group(1), orEmpty(match.group(2)), orEmpty(match.group(3)))
                : new ImageReference("", "", "");
    }

    public boolean isOurs() {
        return repository.contains(OURS) || MODULE.matcher(name()).matches();
    }

    /** @return {@code gateway}, {@code provider-cnaf}, …: the last word of the repository */
    public String name() {
        return repository.substring(repository.lastIndexOf('/') + 1);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
