package fr.apiparticulier.k8s.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What Quarkus says of its own settings: the model that each extension carries for the documentation, put beside this class by
 * the build.
 */
final class QuarkusSettings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, ValueForm> TYPES = Map.ofEntries(
            Map.entry("boolean", ValueForm.Usual.BOOLEAN), Map.entry("java.lang.Boolean", ValueForm.Usual.BOOLEAN),
            Map.entry("int", ValueForm.Usual.WHOLE_NUMBER), Map.entry("java.lang.Integer", ValueForm.Usual.WHOLE_NUMBER),
            Map.entry("java.util.OptionalInt", ValueForm.Usual.WHOLE_NUMBER),
            Map.entry("java.util.OptionalLong", ValueForm.Usual.WHOLE_NUMBER),
            Map.entry("java.time.Duration", ValueForm.Usual.DURATION),
            Map.entry("io.quarkus.runtime.configuration.MemorySize", ValueForm.Usual.SIZE));

    /** What was asked once is asked again: six services are told much the same. */
    private static final Map<String, Optional<KnownSetting>> MEANT = new HashMap<>();
    private static List<KnownSetting> known;

    private QuarkusSettings() {
    }

    /** @return empty if Quarkus knows no such name */
    static synchronized Optional<KnownSetting> find(String name) {
        if (known == null) {
            known = read();
        }
        return MEANT.computeIfAbsent(name,
                each -> known.stream().filter(setting -> setting.isMeantBy(each)).findFirst());
    }

    private static List<KnownSetting> read() {
        try {
            Path place = Path.of(QuarkusSettings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return read(place.resolve("quarkus"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
                return read(jar.getPath("quarkus"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<KnownSetting> read(Path folder) throws IOException {
        List<KnownSetting> settings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                JSON.readTree(Files.readAllBytes(file)).path("configRoots").forEach(root -> collect(root, settings));
            }
        }
        return settings;
    }

    private static void collect(JsonNode section, List<KnownSetting> settings) {
        for (JsonNode item : section.path("items")) {
            if (item.has("type")) {
                boolean effective = item.path("phase").asText().equals("RUN_TIME");
                settings.add(KnownSetting.of(item.at("/path/property").asText(), form(item), effective, null));
                item.path("additionalPaths").forEach(path -> settings
                        .add(KnownSetting.of(path.path("property").asText(), form(item), effective, null)));
            }
            collect(item, settings);
        }
    }

    private static ValueForm form(JsonNode item) {
        if (item.path("list").asBoolean() || item.path("map").asBoolean()) {
            return null;
        }
        JsonNode words = item.at("/enumAcceptedValues/values");
        return words.isMissingNode()
                ? TYPES.get(item.path("type").asText())
                : new ValueForm.OneOf(words.findValuesAsText("configValue").stream().collect(Collectors.toSet()));
    }
}
