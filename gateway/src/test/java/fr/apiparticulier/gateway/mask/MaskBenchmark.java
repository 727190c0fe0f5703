package fr.apiparticulier.gateway.mask;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;

/** What it takes to write a student's status for a token that opens half of it, beside writing all and taking the rest out. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MaskBenchmark {

    private static final String VIEW = "fr.apiparticulier.gateway.etudiant.StatutEtudiantV3";
    private static final Set<Scope> SCOPES = Set.of(Scope.MESRI_IDENTITE, Scope.MESRI_ADMISSION_INSCRIT,
            Scope.MESRI_ADMISSION_ETABLISSEMENT_ETUDES);

    private final Mask mask = new Mask();
    private final ObjectMapper mapper = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.ALL, Visibility.NONE).visibility(PropertyAccessor.FIELD, Visibility.ANY).build();
    private Record view;
    private List<List<String>> withheld;

    @Setup
    public void view() throws ReflectiveOperationException, JsonProcessingException {
        view = Remplie.de(Class.forName(VIEW));
        withheld = mask.withheld(view.getClass(), ApiVersion.V3, SCOPES).stream()
                .map(member -> List.of(member.member().path().split("\\."))).toList();
        if (withheld.isEmpty() || !mapper.readTree(mask().body()).equals(mapper.readTree(maskNaive().body()))) {
            throw new IllegalStateException("the two write different things");
        }
    }

    @Benchmark
    public Written mask() {
        return mask.write(view, ApiVersion.V3, SCOPES);
    }

    @Benchmark
    public Written maskNaive() throws JsonProcessingException {
        ObjectNode all = mapper.createObjectNode();
        JsonNode data = all.set("data", mapper.valueToTree(view));
        all.putObject("links");
        all.putObject("meta");
        withheld.forEach(path -> remove(data.get("data"), path));
        Set<Member> left = new HashSet<>();
        collect(data.get("data"), "", left);
        return new Written(mapper.writeValueAsString(all), left);
    }

    private static void remove(JsonNode from, List<String> path) {
        if (from.isArray()) {
            from.forEach(item -> remove(item, path));
        } else if (path.size() == 1) {
            ((ObjectNode) from).remove(path.get(0));
        } else if (from.has(path.get(0))) {
            remove(from.get(path.get(0)), path.subList(1, path.size()));
        }
    }

    private static void collect(JsonNode from, String path, Set<Member> left) {
        if (from.isArray()) {
            from.forEach(item -> collect(item, path, left));
        }
        List<String> names = new ArrayList<>();
        from.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String inner = path.isEmpty() ? name : path + "." + name;
            left.add(new Member(inner));
            collect(from.get(name), inner, left);
        }
    }
}
