package fr.apiparticulier.gateway.statut;

import java.time.Instant;

/**
 * What the journal says of one call, as far as it is counted.
 *
 * @param sujet null for a dossier as a whole
 */
record Evenement(Sujet sujet, String issue, boolean memoire, Instant instant) {

    String contenu() {
        return "{\"champs\":[],%s\"instant\":\"%s\",\"issue\":\"%s\",\"memoire\":%s,\"route\":\"/v3/essai\"}".formatted(
                sujet == null ? "" : "\"fournisseur\":\"" + sujet.cle() + "\",", instant, issue, memoire);
    }
}
