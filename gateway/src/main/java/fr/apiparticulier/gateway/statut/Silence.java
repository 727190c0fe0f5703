package fr.apiparticulier.gateway.statut;

import java.time.Instant;

/** A time of which no replica has said that it lived. */
record Silence(Instant debut, Instant fin) {
}
