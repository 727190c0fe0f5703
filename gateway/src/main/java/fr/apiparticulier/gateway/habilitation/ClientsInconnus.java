package fr.apiparticulier.gateway.habilitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What becomes of a FranceConnect token whose client no habilitation claims. */
@ConfigMapping(prefix = "particulier.france-connect")
interface ClientsInconnus {

    /** What becomes of clients that no habilitation claims. {@code ACCEPTER} is for sandboxes: whoever FranceConnect knows may then ask. */
    @WithDefault("REFUSER")
    Conduite clientsInconnus();

    enum Conduite {
        REFUSER,
        ACCEPTER
    }
}
