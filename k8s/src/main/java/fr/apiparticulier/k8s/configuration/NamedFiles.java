package fr.apiparticulier.k8s.configuration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.apiparticulier.k8s.key.MountedFiles;
import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/**
 * Every file that something is told of is there: a mounted key, or a place in a folder. What a service writes, it may write.
 */
public final class NamedFiles implements Rule {

    /** Where an image's own files lie: in ours, the fictional people and the program. */
    private static final Pattern OF_THE_IMAGE = Pattern.compile("/(?:usr|bin|opt|dev|proc|app)/.*");
    /** Where the operator's image has the fictional people, and where they are in this repository. */
    private static final String PEOPLE = "/personnes/";
    private static final String PEOPLE_HERE = "suite/src/main/resources/personnes/";
    private static final Set<String> WRITTEN = Set.of("particulier.journal.spool", "particulier.habilitations.copie");
    private static final Set<String> LASTING = Set.of("particulier.journal.spool");

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            List<MountedFiles.Entry> files = MountedFiles.of(installation, settings.box());
            settings.heeded().forEach(setting -> check(setting.name(), setting.value(), setting.place(), files, findings));
        }
        Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream())
                .forEach(box -> inContainer(box, MountedFiles.of(installation, box), findings));
        Workload.of(installation).stream().flatMap(workload -> workload.boxes().stream())
                .forEach(box -> box.words().stream().filter(arg -> arg.startsWith(PEOPLE))
                        .forEach(arg -> findings.expect(
                                installation.sources().has(PEOPLE_HERE + arg.substring(PEOPLE.length())),
                                box.place().at("args"),
                                "there is no " + arg + " in the image", "a file of " + PEOPLE_HERE)));
    }

    private static void inContainer(Workload.Box box, List<MountedFiles.Entry> files, Findings findings) {
        box.container().getEnv().stream().filter(env -> env.getValue() != null && !env.getName().endsWith("_LOCATIONS"))
                .forEach(env -> check(env.getName(), env.getValue(), box.place().at("env[" + env.getName() + "]"), files,
                        findings));
        box.words().forEach(word -> check("", word, box.place().at("args"), files, findings));
    }

    private static void check(String name, String value, Place place, List<MountedFiles.Entry> files, Findings findings) {
        FilePaths.in(value)
                .filter(path -> !OF_THE_IMAGE.matcher(path).matches() && !path.startsWith(PEOPLE)).forEach(path -> {
                    Optional<MountedFiles.Entry> entry = MountedFiles.at(files, path);
                    if (!findings.expect(entry.isPresent(), place, "there is no " + path,
                            "a key or a folder that is mounted there")) {
                        return;
                    }
                    boolean writable = entry.get() instanceof MountedFiles.Folder folder && folder.writable();
                    findings.expect(!WRITTEN.contains(name) || writable, place, path + " cannot be written to",
                            "a writable volume");
                    boolean lasts = entry.get() instanceof MountedFiles.Folder folder && folder.lasts();
                    findings.expect(!LASTING.contains(name) || lasts, place, path + " ends with the pod",
                            "a volume that outlives it");
                });
    }
}
