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
 * one of its operations ({@code par-operation."cnaf/quotient-familial/identite"}: the provider and the path it is asked at).
 */
@ConfigMapping(prefix = "particulier.fournisseurs")
public interface FournisseursConfig {

    /**
     * Where this provider is, as in {@code particulier.fournisseurs.adresse.cnaf=https://provider-cnaf:8443}; production wants
     * {@code https:}.
     */
    Map<Service, URI> adresse();

    /**
     * The name of the TLS configuration ({@code quarkus.tls.<name>.…}) that says whom providers at {@code https:} are
     * recognised by, and shows our own certificate; without it the JVM's authorities count.
     */
    Optional<String> tls();

    /**
     * How long a client waits for data at most, a second try included and, where FranceConnect is asked first, its answer: what
     * the public service promises. The provider is told how much is left.
     */
    @WithDefault("10s")
    Duration delai();

    /** How long a connection to a provider may take to come about; within a data centre it takes milliseconds. */
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

    /** When an operation is left alone for a while. */
    Disjoncteur disjoncteur();

    /** The second try. */
    Reprises reprises();

    /** What one provider has of its own. */
    Map<Service, DuFournisseur> parFournisseur();

    /** What one operation has of its own, by its name in quotation marks. */
    Map<String, DeLOperation> parOperation();

    /** When an operation is left alone for a while: others of the same provider go on. */
    interface Disjoncteur {

        /** Of how many calls of one operation {@link #part} is taken: few enough to notice within a second of usual traffic. */
        @WithDefault("20")
        int volume();

        /** The share of them that failed from which nobody asks any more: it would not get better by asking on. */
        @WithDefault("0.5")
        double part();

        /** How long nobody asks then: about what a process takes to start anew. */
        @WithDefault("5s")
        Duration repos();
    }

    /** The second try, where no answer had begun. */
    interface Reprises {

        /** Whether a question is asked a second time where no answer had begun. */
        @WithDefault("true")
        boolean actives();

        /** Second tries per call of one provider at most: a provider that is down is not asked twice by everybody. */
        @WithDefault("0.1")
        double part();

        /** Second tries beside that share, for little traffic: a pool may hold this many connections that the other side closed. */
        @WithDefault("5")
        int plancher();
    }

    /** What one operation has of its own. */
    interface DeLOperation {

        /** How long a client waits for it at most. */
        Optional<Duration> delai();

        /** Its own breaker. */
        DisjoncteurPropre disjoncteur();

        /** Whether it is asked a second time where no answer had begun. */
        Optional<Boolean> reprises();
    }

    /** What one provider has of its own. */
    interface DuFournisseur extends DeLOperation {

        /** Calls in flight to it. */
        Optional<Integer> simultanes();

        /** The longest answer of it that is read. */
        Optional<MemorySize> taille();
    }

    /** A breaker of its own. */
    interface DisjoncteurPropre {

        /** Of how many calls its share is taken. */
        Optional<Integer> volume();

        /** The share of them that failed from which nobody asks any more. */
        Optional<Double> part();

        /** How long nobody asks then. */
        Optional<Duration> repos();
    }
}
