package fr.apiparticulier.suite.canari;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.collecteur.Empan;

/**
 * Everybody is asked about in every way, found, not found, refused, garbled, and while things break; afterwards nothing
 * personal and no token stands anywhere: no log, metric, trace, address, header to a provider, row, file, key or value of Redis.
 */
class CanariIT {

    /** Whom to reach about a habilitation is kept where the law wants it, and nowhere else. */
    private static final Set<String> COLONNES_DES_CONTACTS = Set.of("habilitation.responsable_traitement",
            "habilitation.delegue_protection_donnees", "habilitation.contact_technique", "habilitation.contact_metier");
    /** Whatever may be said is: how a call ended, with its number. */
    private static final Pattern DETAIL = Pattern.compile("DEBUG \\[\\S+] /v3/\\S+: served, \\d+ ms [0-9a-f-]{36}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAS_MILLISECONDES = 100;

    @TempDir
    private Path dossier;

    @Test
    void canaries_standNowhere() throws Exception {
        try (Voliere voliere = Voliere.ouvrir(dossier)) {
            assertThat(voliere.suite().journaux()).as("a folder that TracesIT reads")
                    .startsWith(Path.of(System.getProperty(TracesIT.DOSSIERS)));
            Clients clients = new Clients(voliere.suite());
            clients.trouver();
            assertThat(clients.redemander("cnous_email")).contains(200, 401, 403);
            assertThat(clients.tatonner()).contains(400, 404, 422);
            Malfacons malfacons = new Malfacons(voliere.suite());
            malfacons.demander();
            malfacons.balbutier();
            malfacons.importer();
            tomber(voliere, clients);
            Bureaux bureaux = new Bureaux(voliere.suite());
            bureaux.annoncer();
            bureaux.gerer();
            Map<String, String> enAttente = sansBase(voliere, clients);

            assertThat(clients.redemander()).containsOnly(200);
            attendreVide(voliere);
            attendre(() -> etapes(voliere).contains("lecture"));
            chercher(voliere, clients.jetons(), enAttente);
        }
    }

    /** A provider breaks, and says of whom it was asked. */
    private static void tomber(Voliere voliere, Clients clients) throws IOException {
        for (int statut : List.of(200, 400, 404, 409, 500, 503)) {
            voliere.fournisseurs().values().forEach(fournisseur -> fournisseur.citer(statut));
            assertThat(clients.redemander()).as("providers that quote in a %d", statut).allMatch(recu -> recu >= 404);
        }
        voliere.fournisseurs().values().forEach(Enregistreur::passer);
    }

    /** @return what waits on the disk while the database is away, and whatever is said of that */
    private static Map<String, String> sansBase(Voliere voliere, Clients clients) throws Exception {
        attendre(() -> clients.redemander().stream().allMatch(statut -> statut == 200));
        voliere.base().regler(Panne.REFUS);
        assertThat(clients.redemander()).containsOnly(200);
        Map<String, String> lieux = voliere.lieux();
        voliere.base().regler(Panne.AUCUNE);
        assertThat(enAttente(lieux)).as("events on the disk").contains("served");
        return lieux;
    }

    private static void attendreVide(Voliere voliere) throws Exception {
        attendre(() -> !enAttente(voliere.lieux()).contains("served"));
    }

    private static String enAttente(Map<String, String> lieux) {
        return lieux.entrySet().stream().filter(lieu -> lieu.getKey().startsWith("spool")).map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static void attendre(Callable<Boolean> condition) throws Exception {
        long fin = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(fin);
            TimeUnit.MILLISECONDS.sleep(PAS_MILLISECONDES);
        }
    }

    private static Set<String> etapes(Voliere voliere) {
        return voliere.traces().trace(Clients.TRACE).stream().map(Empan::nom).collect(Collectors.toSet());
    }

    private static void chercher(Voliere voliere, Collection<String> jetons, Map<String, String> enAttente) throws Exception {
        Map<String, String> colonnes = voliere.colonnes();
        assertThat(colonnes.get("journal_evenement.contenu")).contains("served", "denied");
        Map<String, String> lieux = new TreeMap<>(voliere.lieux());
        assertThat(lieux.get("Redis")).containsIgnoringCase("eval");
        assertThat(lieux.get("traces")).contains("part", "provider-pole-emploi");
        assertThat(etapes(voliere)).contains("appel", "admission", "fournisseur", "journal", "question", "lecture");
        assertThat(lieux).containsKeys("journaux/gateway.log", "journaux/postgresql.log", "journaux/redis.log");
        assertThat(lieux.get("journaux/gateway.log")).containsPattern(DETAIL);
        voliere.fournisseurs().forEach((service, un) -> assertThat(un.tetes()).as("%s", service).contains("POST /"));
        lieux.putAll(colonnes);
        enAttente.forEach((lieu, texte) -> lieux.put(lieu + ", while the database is away", texte));

        List<String> personnes = new ArrayList<>(Canaris.connus());
        personnes.addAll(Clients.INCONNUS);
        personnes.addAll(Bureaux.DEMANDEURS);
        personnes.addAll(jetons);
        personnes.addAll(List.of(Voliere.SECRET_DATAPASS, Files.readString(voliere.suite().secretAdministration()).strip()));
        assertThat(trouver(personnes, lieux)).isEmpty();
        assertThat(trouver(Bureaux.CONTACTS, lieux).keySet()).isEqualTo(COLONNES_DES_CONTACTS);
    }

    /** @return what was found, by place */
    private static Map<String, Set<String>> trouver(Collection<String> valeurs, Map<String, String> lieux) {
        Chercheur chercheur = new Chercheur(valeurs);
        Map<String, Set<String>> trouves = new TreeMap<>();
        lieux.forEach((lieu, texte) -> trouves.put(lieu, chercheur.trouver(texte)));
        trouves.values().removeIf(Set::isEmpty);
        return trouves;
    }
}
