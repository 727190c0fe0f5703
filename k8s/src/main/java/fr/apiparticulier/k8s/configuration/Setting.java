package fr.apiparticulier.k8s.configuration;

import java.util.Locale;

import fr.apiparticulier.k8s.report.Place;

/**
 * Something a service is told.
 *
 * @param name as in a properties file, or as in the environment
 * @param value null if it comes out of a secret
 */
public record Setting(String name, String value, Place place) {

    public boolean isOfEnvironment() {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** A name as the environment has it. */
    public static String inEnvironment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
