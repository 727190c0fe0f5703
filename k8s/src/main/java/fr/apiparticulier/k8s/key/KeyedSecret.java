package fr.apiparticulier.k8s.key;

import java.util.Set;

/** A secret, and the names of its keys. */
record KeyedSecret(String name, Set<String> keys) {
}
