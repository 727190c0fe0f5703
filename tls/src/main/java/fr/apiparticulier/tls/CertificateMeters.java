package fr.apiparticulier.tls;

import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import org.eclipse.microprofile.config.Config;

/**
 * When the certificates that this process shows end: those it has in use, after whatever it read anew, not those on the disk.
 * One that is read at start alone ends here when it ends, though a newer one may lie ready.
 */
@ApplicationScoped
class CertificateMeters {

    private static final Pattern NAME = Pattern.compile("quarkus\\.tls\\.([a-z0-9-]+)\\.key-store\\..*");

    private final TlsConfigurationRegistry registry;

    CertificateMeters(TlsConfigurationRegistry registry) {
        this.registry = registry;
    }

    void watch(@Observes StartupEvent start, Config config, MeterRegistry meters) {
        for (String name : names(config)) {
            Gauge.builder("particulier.certificat.fin.timestamp", () -> end(name)).baseUnit("seconds").tag("nom", name)
                    .description("When the first of the certificates shown under that name ends, since 1970").register(meters);
        }
    }

    private static Set<String> names(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false).map(NAME::matcher).filter(Matcher::matches)
                .map(matcher -> matcher.group(1)).collect(Collectors.toSet());
    }

    /** @return NaN if there is none */
    private double end(String name) {
        return registry.get(name).map(TlsConfiguration::getKeyStore).map(CertificateMeters::end).orElse(Double.NaN);
    }

    static double end(KeyStore store) {
        try {
            double first = Double.NaN;
            for (String alias : Collections.list(store.aliases())) {
                if (store.getCertificate(alias) instanceof X509Certificate certificate) {
                    double end = certificate.getNotAfter().getTime() / 1000.0;
                    first = Double.isNaN(first) ? end : Math.min(first, end);
                }
            }
            return first;
        } catch (KeyStoreException e) {
            return Double.NaN;
        }
    }
}
