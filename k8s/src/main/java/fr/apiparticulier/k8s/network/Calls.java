package fr.apiparticulier.k8s.network;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.apiparticulier.k8s.configuration.ServiceSettings;
import fr.apiparticulier.k8s.configuration.Setting;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.workload.PodGroup;
import fr.apiparticulier.k8s.workload.Workload;

/** Who calls whom, as configuration and arguments tell. */
public final class Calls {

    private static final Map<String, Integer> PORTS = Map.of("https", 443, "http", 80, "rediss", 6379, "redis", 6379);
    private static final Set<String> ENCRYPTED = Set.of("https", "rediss");
    private static final Pattern URL = Pattern.compile("(?:https?|rediss?)://[^\\s,\"]+");
    /** Names by which something is known, and nobody is called by them. */
    private static final Pattern NAMES_ALONE = Pattern.compile(
            ".*\\.(?:emetteur|adresse-publique|documentation|audience)|particulier\\.base\\.(?:nom|utilisateur)");

    private Calls() {
    }

    public static List<Call> of(Installation installation) {
        return installation.once(Calls.class, Calls::find);
    }

    private static List<Call> find(Installation installation) {
        List<Call> calls = new ArrayList<>();
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            PodGroup from = PodGroup.of(settings.box().workload());
            settings.mounted().stream().filter(setting -> !NAMES_ALONE.matcher(setting.name()).matches())
                    .filter(setting -> !settings.endsAfterMigration() || isAboutTheBase(setting.name()))
                    .forEach(setting -> urls(from, settings.value(setting.name()).orElse(""), setting.place(), calls));
            base(settings, from).ifPresent(calls::add);
        }
        Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream()).forEach(box -> box.words()
                .forEach(word -> urls(PodGroup.of(box.workload()), word, box.place().at("args"), calls)));
        return calls;
    }

    private static boolean isAboutTheBase(String name) {
        return name.startsWith("particulier.base.");
    }

    private static Optional<Call> base(ServiceSettings settings, PodGroup from) {
        String name = "particulier.base.hote";
        Place place = settings.mounted().stream().filter(setting -> setting.name().equals(name)).map(Setting::place).findFirst()
                .orElse(settings.box().place());
        boolean encrypted = settings.value("quarkus.datasource.reactive.postgresql.ssl-mode").filter("verify-full"::equals)
                .isPresent();
        return settings.value(name).map(host -> new Call(from, host,
                settings.number("particulier.base.port").orElse(5432), encrypted, place));
    }

    private static void urls(PodGroup from, String text, Place place, List<Call> calls) {
        URL.matcher(text).results().map(match -> URI.create(match.group())).filter(url -> url.getHost() != null)
                .forEach(url -> calls.add(new Call(from, url.getHost(),
                        url.getPort() < 0 ? PORTS.get(url.getScheme()) : url.getPort(), ENCRYPTED.contains(url.getScheme()),
                        place)));
    }
}
