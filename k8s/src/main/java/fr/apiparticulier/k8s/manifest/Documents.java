package fr.apiparticulier.k8s.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML as Kubernetes does: version 1.1, in which {@code 0400} is octal and {@code yes} a boolean. */
public final class Documents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Documents() {
    }

    /** @throws org.yaml.snakeyaml.error.YAMLException if it is none, or says a name twice */
    public static List<Document> read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dump = new DumperOptions();
        List<Document> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new WithoutDates()).loadAll(yaml)
                .forEach(document -> documents.add(new Document(JSON.valueToTree(document))));
        return documents;
    }

    /** JSON, which Kubernetes makes of it, has no dates. */
    private static final class WithoutDates extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern form, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, form, first, limit);
            }
        }
    }
}
