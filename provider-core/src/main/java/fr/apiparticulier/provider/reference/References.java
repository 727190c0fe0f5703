package fr.apiparticulier.provider.reference;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;

import fr.apiparticulier.contract.appel.Certifie;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.recherche.CleRecherche;
import fr.apiparticulier.contract.recherche.ClesRecherche;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.environnement.EnvironnementConfig;
import fr.apiparticulier.provider.environnement.EnvironnementConfig.Environnement;

/**
 * Puts on every record the references of the persons it discloses, so that the gateway can journal whom an answer was about
 * without knowing. They are made of what the registry holds, never of how the question was typed.
 */
@Startup
@ApplicationScoped
public class References {

    /** How the ids of sandbox keys begin: everybody who has the launcher may have them. */
    private static final String BAC_A_SABLE = "bac-a-sable";

    private final ClesRecherche cles;
    private final Clock clock;

    References(EnvironnementConfig config, Clock clock) {
        this.cles = lire(config);
        this.clock = clock;
        courante();
    }

    private static ClesRecherche lire(EnvironnementConfig config) {
        try {
            ClesRecherche cles = ClesRecherche.lire(config.recherche().cles());
            if (config.nom() == Environnement.PRODUCTION
                    && cles.toutes().stream().anyMatch(cle -> cle.kid().startsWith(BAC_A_SABLE))) {
                throw new IllegalArgumentException("a sandbox key");
            }
            return cles;
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("particulier.recherche.cles: " + e.getMessage());
        }
    }

    /** @return all that are configured, newest first */
    public ClesRecherche cles() {
        return cles;
    }

    /** @return the key that references are made with now */
    public CleRecherche courante() {
        return cles.courante(clock.instant()).orElseThrow(() -> new ConfigurationException(
                "particulier.recherche.cles: all keys are to come (expected: one whose nbf is past)"));
    }

    /**
     * @param ine as the registry has it, or null
     * @return its trace, if there is one
     */
    public static Trace[] ine(String ine) {
        return Optional.ofNullable(ine).flatMap(Ine::lire).map(Trace::ine).stream().toArray(Trace[]::new);
    }

    /**
     * @param personnes everybody whose data the record discloses, and nobody else, as the registry knows them
     * @param identifiants traces of these persons' identifiers, where the registry has any
     */
    public <R> Certifie<R> certifier(R donnees, Collection<Identite> personnes, Trace... identifiants) {
        CleRecherche cle = courante();
        List<ReferencePersonne> references = Stream
                .concat(personnes.stream().map(Trace::de).flatMap(List::stream), Stream.of(identifiants))
                .map(cle::reference).distinct().toList();
        return new Certifie<>(donnees, references);
    }
}
