package fr.apiparticulier.suite.conformance.replay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.conformance.cas.Cas;
import fr.apiparticulier.suite.conformance.fiche.Fiche;
import fr.apiparticulier.suite.conformance.fiche.FichierImport;
import fr.apiparticulier.suite.conformance.fiche.Registre;

/**
 * One operation's people, in service at their provider.
 *
 * @param registre what the cases asked for
 * @param refuses the cases whose record the import would not have, and why
 */
record Generation(Registre registre, Map<Cas, String> refuses) {

    /** Replaces the provider's registry; records it refuses are left out, so that one odd case does not hide the others. */
    static Generation importer(Banc banc, Service service, Registre registre) {
        Map<Integer, String> erreurs = banc.importer(service, FichierImport.yaml(service, registre.fiches()));
        if (erreurs.isEmpty()) {
            return new Generation(registre, Map.of());
        }
        Map<Integer, String> parRang = erreurs.entrySet().stream()
                .collect(Collectors.toMap(erreur -> erreur.getKey() - 1, Map.Entry::getValue));
        Set<Integer> rangs = parRang.keySet();
        if (!banc.importer(service, FichierImport.yaml(service, registre.sans(rangs))).isEmpty()) {
            throw new IllegalStateException(service.audience() + ": refuses the import also without the records it named");
        }
        Map<Cas, String> refuses = new LinkedHashMap<>();
        parRang.forEach((rang, motif) -> registre.casDe(rang).forEach(cas -> refuses.put(cas, motif)));
        return new Generation(registre, refuses);
    }

    Optional<Fiche> fiche(Cas cas) {
        return registre.fiche(cas);
    }
}
