package fr.apiparticulier.k8s.network;

import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.workload.PodGroup;

/**
 * Somebody is told to call somebody.
 *
 * @param encrypted whether the certificate must name the host
 * @param place where it is told
 */
public record Call(PodGroup from, String host, int port, boolean encrypted, Place place) {
}
