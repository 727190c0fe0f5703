package fr.apiparticulier.gateway.ping;

import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

import fr.apiparticulier.contract.appel.Service;

/** When providers are not there because they said so, as in {@code particulier.maintenances.education=01:10-02:30}. */
@ConfigMapping(prefix = "particulier.maintenances")
public interface MaintenancesConfig {

    /** By provider: {@code cnaf}, {@code mesr}, {@code cnous}, {@code pole-emploi}, {@code education}. */
    @WithParentName
    Map<Service, List<Fenetre>> fenetres();
}
