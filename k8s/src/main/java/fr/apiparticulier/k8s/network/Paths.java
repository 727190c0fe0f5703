package fr.apiparticulier.k8s.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/** Every path that is needed is open at both ends, and none that nobody needs. */
public final class Paths implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        Policies policies = new Policies(installation);
        Map<Need, String> needs = Needs.of(installation);
        List<Port> outside = Stream.concat(policies.portsTold(), needs.keySet().stream()
                .filter(need -> need.to().equals(Parties.OUTSIDE)).map(Need::port)).distinct().toList();
        Parties parties = Parties.of(installation);
        List<Party> ours = parties.ours();
        List<Party> all = parties.all(outside);
        for (Party one : ours) {
            for (Party other : all) {
                other.listens().forEach(port -> compare(new Need(one.id(), other.id(), port), needs,
                        policies.leaving(one, other, port), "leave " + one.id(), findings));
                one.listens().forEach(port -> compare(new Need(other.id(), one.id(), port), needs,
                        policies.arriving(other, one, port), "reach " + one.id(), findings));
            }
        }
        policies.podsTold().forEach(told -> findings.expect(
                parties.known().stream().anyMatch(party -> policies.means(told.peer(), party)), told.place(),
                "lets pods through that nobody here knows", "those that are needed"));
        Party operators = parties.operators();
        all.forEach(
                other -> other.listens().stream().filter(port -> ours.stream().noneMatch(each -> each.id().equals(other.id())))
                        .forEach(port -> compare(new Need(operators.id(), other.id(), port), needs,
                                policies.leaving(operators, other, port), "leave operators' pods", findings)));
    }

    private static void compare(Need path, Map<Need, String> needs, Optional<Policies.Opening> opening, String what,
            Findings findings) {
        String reason = needs.get(path);
        String calls = path.from() + " to " + path.to() + " " + path.port();
        if (reason != null) {
            findings.expect(opening.isPresent(), Place.of(path.from()), calls + " may not " + what,
                    "a NetworkPolicy that lets it (" + reason + ")");
        } else {
            findings.expect(opening.isEmpty(), Place.of(opening.map(Policies.Opening::policy).orElse(path.from())),
                    calls + " may " + what + ", and nobody needs it", "only paths that are needed");
        }
    }
}
