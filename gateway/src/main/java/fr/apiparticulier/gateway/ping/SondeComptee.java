package fr.apiparticulier.gateway.ping;

import fr.apiparticulier.contract.appel.Service;

/** A probe that counts as a call does, since no client asked meanwhile; as an event for whoever observes it. */
public record SondeComptee(Service service, boolean presente) {
}
