package fr.apiparticulier.gateway.enumeration;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Nothing here may be zero: everybody would be suspect, or nobody let through. */
final class EnumerationCheck {

    void check(@Observes StartupEvent start, EnumerationConfig config) {
        check(config);
    }

    static void check(EnumerationConfig config) {
        check("appels-par-seconde", config.appelsParSeconde());
        check("periode", config.periode().toMillis());
        check("introuvables", config.introuvables());
        check("introuvables-par-jour", config.introuvablesParJour());
        check("part", config.part());
        check("personnes", config.personnes());
    }

    private static void check(String name, double value) {
        if (value <= 0) {
            throw new ConfigurationException("particulier.enumeration." + name + ": not more than 0 (expected: more)");
        }
    }
}
