package fr.apiparticulier.gateway.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import fr.apiparticulier.contract.appel.Service;

/**
 * How providers are called, in one place: what holds for all, then for one provider ({@code par-fournisseur.mesr}), then for
 * one of its operations ({@code par-operation."cnaf/quotient-familial/identite"}, see {@link Operation#name}).
 */
@ConfigMapping(prefix = "particulier.fournisseurs")
public interface FournisseursConfig {

    /** Where each provider is, as in {@code particulier.fournisseurs.adresse.cnaf=http://provider-cnaf:8080}. */
    Map<Service, URI> adresse();

    /**
     * The name of the TLS configuration ({@code quarkus.tls.<name>.…}) that says whom providers at {@code https:} are
     * recognised by, and shows our own certificate; without it the JVM's authorities count.
     */
    Optional<String> tls();

    /**
     * How long a client waits for data at most, a second try included and, where FranceConnect is asked first, its answer: what
     * the public service promises.
     */
    @WithDefault("10s")
    Duration delai();

    /** How long a connection may take to come about; within a data centre it takes milliseconds. */
    @WithDefault("2s")
    Duration connexion();

    /**
     * How long a connection that nobody uses is kept, in whole seconds: less than the provider, or what stands between, keeps
     * it, as a question may go down with it.
     */
    @WithDefault("30s")
    Duration inactivite();

    /** Calls in flight to one provider; beyond, it is as good as down, and the others do not suffer. */
    @WithDefault("64")
    int simultanes();

    /** The longest answer that is read; the largest family is a hundredth of it. */
    @WithDefault("1M")
    MemorySize taille();

    Disjoncteur disjoncteur();

    Reprises reprises();

    Map<Service, DuFournisseur> parFournisseur();

    Map<String, DeLOperation> parOperation();

    /** When an operation is left alone for a while: others of the same provider go on. */
    interface Disjoncteur {

        /** Of this many calls: few enough to notice within a second of usual traffic … */
        @WithDefault("20")
        int volume();

        /** … this share failed: more would not get better by asking on … */
        @WithDefault("0.5")
        double part();

        /** … so it has this long to recover: about what a process takes to start anew. */
        @WithDefault("5s")
        Duration repos();
    }

    /** The second try, where no answer had begun. */
    interface Reprises {

        @WithDefault("true")
        boolean actives();

        /** Second tries per call of one provider at most: a provider that is down is not asked twice by everybody. */
        @WithDefault("0.1")
        double part();

        /** Second tries that little traffic may save up: a pool may hold this many connections that the other side closed. */
        @WithDefault("5")
        int plancher();
    }

    /** What one operation has of its own. */
    interface DeLOperation {

        Optional<Duration> delai();

        DisjoncteurPropre disjoncteur();

        Optional<Boolean> reprises();
    }

    /** What one provider has of its own. */
    interface DuFournisseur extends DeLOperation {

        Optional<Integer> simultanes();

        Optional<MemorySize> taille();
    }

    /** A breaker of its own. */
    interface DisjoncteurPropre {

        Optional<Integer> volume();

        Optional<Double> part();

        Optional<Duration> repos();
    }
}
