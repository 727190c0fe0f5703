package fr.apiparticulier.gateway.dossier;

import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.door.Passage;

/**
 * A route that may be taken among others by one request.
 *
 * @param route where it is asked alone
 */
record Offer(Route route, Passage<?, ?, ?> passage) {
}
