package fr.apiparticulier.k8s.configuration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;

import fr.apiparticulier.k8s.key.MountedFiles;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.source.Sources;
import fr.apiparticulier.k8s.workload.Workload;

/** What one container of a service is told: by the environment, else by mounted files, else by what is built into it. */
public final class ServiceSettings {

    private static final String LOCATIONS = "QUARKUS_CONFIG_LOCATIONS";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}:]+)(?::([^}]*))?}");

    private final Workload.Box box;
    private final List<Setting> environment;
    private final List<Setting> mounted;
    private final List<Setting> builtIn;

    private ServiceSettings(Workload.Box box, List<Setting> environment, List<Setting> mounted, List<Setting> builtIn) {
        this.box = box;
        this.environment = environment;
        this.mounted = mounted;
        this.builtIn = builtIn;
    }

    /** Of every container that runs one of our services; the operators' command line is told by its arguments. */
    public static List<ServiceSettings> all(Installation installation) {
        return installation.once(ServiceSettings.class, ServiceSettings::find);
    }

    private static List<ServiceSettings> find(Installation installation) {
        return Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream())
                .filter(box -> isService(box.image().isOurs() ? box.image().name() : "")).map(box -> of(installation, box))
                .toList();
    }

    private static boolean isService(String name) {
        return name.equals("gateway") || name.startsWith("provider-");
    }

    private static ServiceSettings of(Installation installation, Workload.Box box) {
        List<Setting> environment = box.container().getEnv().stream()
                .map(env -> new Setting(env.getName(), env.getValue(), box.place().at("env[" + env.getName() + "]"))).toList();
        List<Setting> mounted = new ArrayList<>();
        String locations = environment.stream().filter(setting -> setting.name().equals(LOCATIONS)).findFirst()
                .map(Setting::value).orElse("");
        MountedFiles.of(installation, box).stream()
                .filter(entry -> entry instanceof MountedFiles.Key && entry.path().endsWith(".properties"))
                .map(MountedFiles.Key.class::cast).filter(key -> isIn(key.path(), locations))
                .sorted(Comparator.comparing(MountedFiles.Key::path)).forEach(key -> mounted.addAll(read(installation, key)));
        return new ServiceSettings(box, environment, mounted, builtIn(installation.sources(), box.image().name()));
    }

    private static boolean isIn(String path, String locations) {
        return Stream.of(locations.split(",")).map(String::trim).filter(location -> !location.isEmpty())
                .anyMatch(location -> path.equals(location) || path.startsWith(location.replaceFirst("/*$", "/")));
    }

    private static List<Setting> read(Installation installation, MountedFiles.Key key) {
        return installation.find(ConfigMap.class, key.name()).filter(map -> key.source().equals("ConfigMap"))
                .map(map -> settings(map.object().getData().getOrDefault(key.key(), ""), map.place().at(key.key())))
                .orElse(List.of());
    }

    private static List<Setting> builtIn(Sources sources, String service) {
        return Stream.of(service + "/src/main/resources/application.properties",
                "provider-core/src/main/resources/META-INF/microprofile-config.properties")
                .filter(file -> service.startsWith("provider-") || file.startsWith(service))
                .flatMap(file -> sources.read(file).stream().flatMap(text -> settings(text, Place.of(file)).stream())).toList();
    }

    private static List<Setting> settings(String text, Place place) {
        return PropertiesText.read(text).stream().map(line -> new Setting(line.name(), line.value(), place.at(line.name())))
                .toList();
    }

    public Workload.Box box() {
        return box;
    }

    /** Whether it changes the schema of its database, and is gone before it would look at anything else. */
    public boolean endsAfterMigration() {
        return value("quarkus.init-and-exit").filter("true"::equals).isPresent();
    }

    public String service() {
        return box.image().name();
    }

    /** By the environment, values out of secrets included. */
    public List<Setting> environment() {
        return environment;
    }

    /** By mounted files. */
    public List<Setting> mounted() {
        return mounted;
    }

    /** What of it has an effect: who ends after a migration is gone before anything but its database is looked at. */
    List<Setting> heeded() {
        return mounted.stream().filter(setting -> !endsAfterMigration()
                || setting.name().matches("quarkus\\..*|particulier\\.base\\..*")).toList();
    }

    /** Whether anything is said under names that begin so; under the empty beginning, always. */
    boolean isAnySaid(String beginning) {
        return beginning.isEmpty()
                || environment.stream().anyMatch(setting -> setting.name().startsWith(Setting.inEnvironment(beginning)))
                || mounted.stream().anyMatch(setting -> setting.name().startsWith(beginning));
    }

    public boolean isSaid(String name) {
        return environment.stream().anyMatch(setting -> setting.name().equals(Setting.inEnvironment(name)))
                || Stream.of(mounted, builtIn).flatMap(List::stream).anyMatch(setting -> setting.name().equals(name));
    }

    /** @return what counts, with references in it resolved; empty if nothing is said or it comes out of a secret */
    public Optional<String> value(String name) {
        return Stream.concat(
                environment.stream().filter(setting -> setting.name().equals(Setting.inEnvironment(name))),
                Stream.of(mounted, builtIn).flatMap(List::stream).filter(setting -> setting.name().equals(name)))
                .findFirst().map(Setting::value).map(this::resolved);
    }

    /** @return empty if nothing is said, or no number */
    public Optional<Integer> number(String name) {
        return value(name).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private String resolved(String value) {
        return REFERENCE.matcher(value).replaceAll(match -> Matcher.quoteReplacement(
                value(match.group(1)).orElse(match.group(2) == null ? "" : match.group(2))));
    }
}
