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
     * By provider ({@code cnaf}, {@code mesr}, {@code cnous}, {@code pole-emploi}, {@code education}), or by the name of one
     * operation in quotation marks, where what it asks of one data holder is away and the rest is not.
     */
    @WithParentName
    Map<String, List<Fenetre>> fenetres();
}
