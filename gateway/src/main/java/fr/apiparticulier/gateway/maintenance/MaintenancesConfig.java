package fr.apiparticulier.gateway.maintenance;

import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

/**
 * When providers are not there because they said so, Paris time, as in {@code particulier.maintenances.education=01:10-02:30};
 * several windows with commas between.
 */
@ConfigMapping(prefix = "particulier.maintenances")
public interface MaintenancesConfig {

    /**
     * When a provider ({@code cnaf}, {@code mesr}, {@code cnous}, {@code pole-emploi}, {@code education}) is not there, Paris
     * time; by the name of one operation in quotation marks
     * ({@code particulier.maintenances."cnaf/quotient-familial/numero-allocataire"}), that one alone. Questions are answered 503
     * then, at once.
     */
    @WithParentName
    Map<String, List<Fenetre>> fenetres();
}
