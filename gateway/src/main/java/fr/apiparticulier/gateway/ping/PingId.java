package fr.apiparticulier.gateway.ping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.apiparticulier.contract.appel.Service;

/** The public identifiers of what can be pinged, as the public service has them, and the provider behind each. */
final class PingId {

    private static final Map<String, Service> SERVICES = new LinkedHashMap<>();

    static {
        is(Service.POLE_EMPLOI, "pole_emploi_status", "pole_emploi_indemnites");
        is(Service.EDUCATION, "men_scolarite");
        is(Service.CNOUS, "cnous_etudiant_boursier_ine", "cnous_etudiant_boursier_identite",
                "cnous_etudiant_boursier_france_connect");
        is(Service.MESR, "mesri_statut_etudiant_ine", "mesri_statut_etudiant_identite");
        is(Service.CNAF, "cnaf_msa_quotient_familial", "securite_sociale_complementaire_sante_solidaire",
                "cnaf_msa_revenu_solidarite_active", "cnaf_msa_allocation_soutien_familial",
                "cnaf_msa_allocation_adulte_handicape", "cnaf_msa_prime_activite", "cnaf_msa_participation_familiale_eaje");
    }

    private PingId() {
    }

    private static void is(Service service, String... ids) {
        for (String id : ids) {
            SERVICES.put(id, service);
        }
    }

    static Optional<Service> service(String id) {
        return Optional.ofNullable(SERVICES.get(id));
    }

    static List<String> all() {
        return List.copyOf(SERVICES.keySet());
    }
}
