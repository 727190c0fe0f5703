package fr.apiparticulier.gateway.ping;

import java.util.Map;
import java.util.Optional;

import fr.apiparticulier.contract.appel.Service;

/** The public identifiers of what can be pinged, and the provider behind each. */
final class PingId {

    private static final Map<String, Service> SERVICES = Map.ofEntries(
            Map.entry("cnaf_msa_quotient_familial", Service.CNAF),
            Map.entry("mesri_statut_etudiant_identite", Service.MESR),
            Map.entry("mesri_statut_etudiant_ine", Service.MESR),
            Map.entry("cnous_etudiant_boursier_identite", Service.CNOUS),
            Map.entry("cnous_etudiant_boursier_ine", Service.CNOUS),
            Map.entry("pole_emploi_status", Service.POLE_EMPLOI),
            Map.entry("pole_emploi_indemnites", Service.POLE_EMPLOI),
            Map.entry("men_scolarite", Service.EDUCATION));

    private PingId() {
    }

    static Optional<Service> service(String id) {
        return Optional.ofNullable(SERVICES.get(id));
    }
}
