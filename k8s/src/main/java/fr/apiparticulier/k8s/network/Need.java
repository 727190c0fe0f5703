package fr.apiparticulier.k8s.network;

/**
 * A path that must be open.
 *
 * @param from id of a {@link Party}
 * @param to id of a {@link Party}
 */
record Need(String from, String to, Port port) {
}
