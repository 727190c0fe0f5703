package fr.apiparticulier.provider.effacement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.recherche.CleRecherche;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.reference.References;
import fr.apiparticulier.provider.registre.Base;
import fr.apiparticulier.provider.registre.Fiches;
import fr.apiparticulier.provider.registre.FichierRefuse;
import fr.apiparticulier.provider.registre.RegistreOccupe;
import fr.apiparticulier.provider.registre.Table;
import fr.apiparticulier.provider.registre.Transactions;

/**
 * Takes persons out of the registry, in every generation, for good: what remains is an {@link Attestation}, by which every
 * import leaves them out. Blocking, each in one transaction.
 */
@ApplicationScoped
class Effacements {

    private final Transactions transactions;
    private final List<Table> tables;
    private final Personnes<?> personnes;
    private final References references;
    private final String registre;
    private final Clock clock;

    Effacements(Transactions transactions, Fiches<?> fiches, Personnes<?> personnes, References references,
            @ConfigProperty(name = "quarkus.application.name") String registre, Clock clock) {
        this.transactions = transactions;
        this.tables = fiches.tables();
        this.personnes = personnes;
        this.references = references;
        this.registre = registre;
        this.clock = clock;
    }

    /**
     * Whatever the next import would leave out goes at once: rows that fit the demand, and those that share an identifier, or a
     * name with sex and birth place, with one of these.
     *
     * @throws EffacementRefuse if nobody is found, or several
     * @throws FichierRefuse if this registry cannot tell who is meant
     * @throws RegistreOccupe if an import is under way
     */
    Effacement effacer(Demande demande) throws IOException, SQLException {
        return transactions.ecrire(base -> {
            Sujet sujet = demande.personne();
            exigerConnaissable(sujet);
            Fouille fouille = new Fouille(base, tables, personnes);
            Set<Rangee> trouvees = fouille.trouver(sujet);
            exigerUnSeul(trouvees);
            Set<Trace> traces = traces(sujet, trouvees);
            Set<Rangee> siennes = new LinkedHashSet<>(trouvees);
            fouille.autour(sujet, trouvees).stream().filter(rangee -> rangee.marques().sontDe(traces)).forEach(siennes::add);
            Instant maintenant = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            List<Retrait> retraits = new Retraits(base, tables, personnes).oter(siennes, maintenant);
            Set<Rangee> autres = fouille.autour(sujet, siennes);
            if (!fouille.trouver(sujet).isEmpty() || autres.stream().anyMatch(rangee -> rangee.marques().sontDe(traces))) {
                throw new IllegalStateException("rows about an erased person are left");
            }
            Attestation attestation = Attestation.sceller(UUID.randomUUID(), registre, maintenant, demande, references(traces),
                    retraits);
            new Memoire(base).retenir(attestation);
            return new Effacement(attestation, semblables(base, sujet, siennes, autres));
        });
    }

    private void exigerConnaissable(Sujet sujet) {
        boolean identifie = !personnes.identifiants(sujet).isEmpty();
        if (sujet.identite().isEmpty() && !identifie) {
            throw new FichierRefuse("personne", "nothing in it is known to this registry");
        }
        if (sujet.identite().isPresent() && identifie && !tables.get(0).personnes()) {
            throw new FichierRefuse("personne", "an identity and the number of a whole record (expected: one of them)");
        }
    }

    /** Of one generation: between two, the holder may have corrected a name. */
    private static void exigerUnSeul(Set<Rangee> trouvees) {
        if (trouvees.isEmpty()) {
            throw new EffacementRefuse(EffacementRefuse.Raison.INTROUVABLE);
        }
        List<Rangee> nommees = trouvees.stream().filter(rangee -> rangee.identite() != null).toList();
        if (nommees.stream().anyMatch(une -> nommees.stream().anyMatch(autre -> autre.generation() == une.generation()
                && !une.peutEtreDuMemeQue(autre)))) {
            throw new EffacementRefuse(EffacementRefuse.Raison.PLUSIEURS);
        }
    }

    /** As the registry wrote the person, who may come back so, and as the demand did if no homonym would fit it. */
    private Set<Trace> traces(Sujet sujet, Set<Rangee> trouvees) {
        Marques dites = Marques.de(sujet.identite().orElse(null), personnes.identifiants(sujet));
        return Stream.concat(dites.sontVagues() ? Stream.empty() : dites.decisives().stream(),
                trouvees.stream().flatMap(rangee -> rangee.marques().decisives().stream())).collect(Collectors.toSet());
    }

    private List<String> references(Set<Trace> traces) {
        CleRecherche cle = references.courante();
        return traces.stream().map(cle::reference).map(ReferencePersonne::valeur).distinct().sorted().toList();
    }

    /** @return how many rows in service may be the person's, and stay for want of proof */
    private static long semblables(Base base, Sujet sujet, Set<Rangee> siennes, Set<Rangee> autres) throws SQLException {
        List<Ressemblance> ressemblances = Stream
                .concat(sujet.identite().stream(), siennes.stream().map(Rangee::identite).filter(Objects::nonNull)).distinct()
                .map(Ressemblance::a).toList();
        List<Long> enService = base.lister(ligne -> ligne.getLong(1), "select generation from registre");
        return autres.stream().filter(autre -> autre.identite() != null && enService.contains(autre.generation()))
                .filter(autre -> ressemblances.stream().anyMatch(ressemblance -> ressemblance.avec(autre.identite()))).count();
    }

    /** @return all attestations kept, in JSON, the oldest first */
    List<String> lister() throws IOException, SQLException {
        return transactions.faire(base -> new Memoire(base).attestations());
    }

    /**
     * Takes attestations back in after a restore, and takes out again whoever they name, and those already known do. Every row
     * is looked at; doing it again changes nothing.
     *
     * @param attestations one per line, as they were given
     * @throws FichierRefuse if one is not this registry's, or not as it was; then nothing is done
     */
    Reprise reprendre(InputStream attestations) throws IOException, SQLException {
        return transactions.ecrire(base -> {
            Memoire memoire = new Memoire(base);
            long nouvelles = 0;
            long connues = 0;
            BufferedReader lignes = new BufferedReader(new InputStreamReader(attestations, StandardCharsets.UTF_8));
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                if (!ligne.isBlank()) {
                    boolean nouvelle = memoire.retenir(sienne(ligne));
                    nouvelles += nouvelle ? 1 : 0;
                    connues += nouvelle ? 0 : 1;
                }
            }
            return new Reprise(nouvelles, connues, oterEncore(base, memoire));
        });
    }

    private Attestation sienne(String ligne) {
        Attestation attestation = Json.lire(ligne.getBytes(StandardCharsets.UTF_8), Attestation.class);
        if (!attestation.registre().equals(registre)) {
            throw new FichierRefuse("registre", "another registry's (expected: " + registre + ")");
        }
        return attestation;
    }

    private List<Retrait> oterEncore(Base base, Memoire memoire) throws SQLException {
        Set<String> attendues = memoire.references(LocalDate.now(clock));
        Effaces effaces = new Effaces(attendues, references.cles().toutes());
        List<Rangee> revenues = new ArrayList<>();
        if (!attendues.isEmpty()) {
            new Fouille(base, tables, personnes).parcourir(rangee -> {
                if (effaces.est(rangee.marques())) {
                    revenues.add(rangee);
                }
            });
        }
        return new Retraits(base, tables, personnes).oter(revenues, clock.instant());
    }
}
