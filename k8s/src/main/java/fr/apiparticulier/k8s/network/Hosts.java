package fr.apiparticulier.k8s.network;

import java.util.List;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.rule.Rule;

/** Whoever is called is there, under that name, on that port, and its certificate names it so. */
public final class Hosts implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        Directory directory = Directory.of(installation);
        Certificates certificates = Certificates.of(installation);
        for (Call call : Calls.of(installation)) {
            if (Directory.isOutside(call.host()) || Parties.isTraces(call.host())) {
                continue;
            }
            List<Directory.Destination> found = directory.find(call.host(), call.port());
            findings.expect(!found.isEmpty(), call.place(), "nobody answers at " + call.host() + ":" + call.port(),
                    "a Service of that name and port, with pods behind it");
            if (call.encrypted()) {
                found.forEach(destination -> findings.expect(certificates.names(destination.group()).contains(call.host()),
                        call.place(), "the certificate of " + destination.group().id() + " does not name " + call.host(),
                        "one of " + String.join(", ", certificates.names(destination.group()))));
            }
        }
    }
}
