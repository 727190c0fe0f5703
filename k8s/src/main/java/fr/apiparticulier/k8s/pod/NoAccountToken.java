package fr.apiparticulier.k8s.pod;

import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;
import fr.apiparticulier.k8s.workload.Workload;

/** Nothing here speaks to the Kubernetes API; so nothing has a token for it, and whoever breaks in finds none. */
public final class NoAccountToken implements Rule {

    @Override
    public void check(Installation installation, Findings findings) {
        for (Workload workload : Workload.of(installation)) {
            Place place = workload.podPlace();
            findings.expect(Boolean.FALSE.equals(workload.spec().getAutomountServiceAccountToken()),
                    place.at("automountServiceAccountToken"), "is not false", "false");
            for (Volume volume : workload.spec().getVolumes()) {
                findings.expect(volume.getProjected() == null || volume.getProjected().getSources().stream()
                        .allMatch(source -> source.getServiceAccountToken() == null),
                        place.at("volumes[" + volume.getName() + "]"), "holds a token of the service account", "none");
            }
            String account = workload.spec().getServiceAccountName();
            findings.expect(account == null || account.equals("default") || installation.has(ServiceAccount.class, account),
                    place.at("serviceAccountName"), "there is no ServiceAccount/" + account, "one of this installation");
        }
        installation.all(ServiceAccount.class)
                .forEach(account -> findings.expect(Boolean.FALSE.equals(account.object().getAutomountServiceAccountToken()),
                        account.place().at("automountServiceAccountToken"), "is not false", "false"));
    }
}
