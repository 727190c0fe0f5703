package fr.apiparticulier.operateur.recherche;

import static fr.apiparticulier.operateur.recherche.Exemples.AUTRE;
import static fr.apiparticulier.operateur.recherche.Exemples.LUCE;
import static fr.apiparticulier.operateur.recherche.Exemples.THEO;
import static fr.apiparticulier.operateur.recherche.Exemples.ZOE;
import static fr.apiparticulier.operateur.recherche.Exemples.evenement;
import static fr.apiparticulier.operateur.recherche.Exemples.sujet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.journal.Chain;
import fr.apiparticulier.journal.Line;
import fr.apiparticulier.journal.Lines;

class RechercheTest {

    private static final Periode TOUJOURS = new Periode(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));

    @TempDir
    private Path dossier;
    private Recherche recherche;

    @BeforeEach
    void exporter() throws IOException {
        Chain chaine = new Chain(UUID.fromString("00000000-0000-4000-8000-00000000000c"));
        Stream<Line> liens = Stream.of(
                // Made under the old key, and told out of order.
                evenement("2026-03-01T10:00:00Z", "deuxieme", "r2026", ZOE, THEO, LUCE),
                evenement("2025-12-01T10:00:00Z", "premier", "r2025", ZOE, THEO, LUCE),
                evenement("2026-04-01T10:00:00Z", "troisieme", "r2026", AUTRE),
                evenement("2026-05-01T10:00:00Z", "refus", "r2026")).map(chaine::add);
        Path export = Files.writeString(dossier.resolve("journal.ndjson"),
                String.join("\n", liens.map(Lines::write).toList()) + "\n");
        recherche = new Recherche(new ExportJournal(export));
    }

    private List<String> trouver(String yaml) {
        return trouver(yaml, false, TOUJOURS);
    }

    private List<String> trouver(String yaml, boolean approchant, Periode periode) {
        return recherche.chercher(Recherchees.de(sujet(yaml).traces(approchant), Exemples.CLES), periode).stream()
                .map(une -> une.evenement().texte("requete") + " " + une.certitude()).toList();
    }

    @Test
    void eachOfAFamily_findsWhatWasToldOfTheFamily_underEveryKey() {
        assertThat(trouver("""
                {nomNaissance: fictive, prenoms: [Zoe], naissance: 1987-06-05, sexe: F, commune: "08480"}"""))
                .containsExactly("premier CERTAINE", "deuxieme CERTAINE");
        assertThat(trouver("{nomNaissance: Imagine, prenoms: [Théo], naissance: 1987-06-17, sexe: M, pays: '99350'}"))
                .containsExactly("premier CERTAINE", "deuxieme CERTAINE");
        assertThat(trouver("{nomNaissance: IMAGINE, prenoms: [Luce, Anaïs], naissance: 1987-06-02, sexe: F, commune: '75113'}"))
                .containsExactly("premier PROBABLE", "deuxieme PROBABLE");
    }

    @Test
    void anotherPerson_findsTheirOwn_andAStrangerNothing() {
        assertThat(trouver("{nomNaissance: autre, prenoms: [Max], naissance: 1987-06-03}"))
                .containsExactly("troisieme PROBABLE");
        assertThat(trouver("{nomNaissance: Imagine, prenoms: [Théo], naissance: 1988-06-17}")).isEmpty();
        assertThat(trouver("{nomNaissance: Imagine, prenoms: [Lucette], naissance: 1987-06-02}")).isEmpty();
    }

    @Test
    void usualName_findsToo() {
        assertThat(trouver("{nomNaissance: Imagine, prenoms: [Zoé], naissance: 1987-06-05}"))
                .containsExactly("premier PROBABLE", "deuxieme PROBABLE");
    }

    @Test
    void slip_isForgivenWhereAskedFor() {
        String yaml = "{nomNaissance: Fictve, prenoms: [Zoé], naissance: 1987-06-05}";
        assertThat(trouver(yaml)).isEmpty();
        assertThat(trouver(yaml, true, TOUJOURS)).containsExactly("premier POSSIBLE", "deuxieme POSSIBLE");
    }

    @Test
    void period_isFromItsFirstMomentToBeforeItsEnd() {
        Instant premier = Instant.parse("2025-12-01T10:00:00Z");
        Instant deuxieme = Instant.parse("2026-03-01T10:00:00Z");
        String yaml = "{nomNaissance: Fictive, prenoms: [Zoé], naissance: 1987-06-05}";
        assertThat(trouver(yaml, false, new Periode(premier, deuxieme))).containsExactly("premier PROBABLE");
        assertThat(trouver(yaml, false, new Periode(premier.plusNanos(1), deuxieme.plusNanos(1))))
                .containsExactly("deuxieme PROBABLE");
    }

    @Test
    void reference_findsByItself() {
        ReferencePersonne reference = Exemples.cle("r2026").reference(Trace.de(AUTRE).get(0));
        assertThat(recherche.chercher(Recherchees.de(reference), TOUJOURS)).hasSize(1);
    }

    @Test
    void report_tellsWhoAndWhat_andNothingOfThePerson() {
        List<Divulgation> trouvees = recherche.chercher(Recherchees.de(sujet("""
                {nomNaissance: Fictive, prenoms: [Zoé], naissance: 1987-06-05}""").traces(false), Exemples.CLES), TOUJOURS);
        String texte = Rapport.texte(trouvees);
        assertThat(texte).contains("01/12/2025 11:00:00  probable", "13002526500013", "/v3/dss/quotient_familial/identite",
                "served (200)", "quotient_familial.valeur", "00000000-0000-4000-8000-000000000001", "2 divulgations.",
                "homonyme");
        String json = Rapport.json(trouvees);
        assertThat(json).contains("\"certitude\" : \"probable\"", "\"instant\" : \"2025-12-01T10:00:00Z\"");
        for (String dit : List.of(texte, json)) {
            assertThat(dit).doesNotContainIgnoringCase("fictive").doesNotContain("r2026.", "r2025.", "Zoé");
        }
        assertThat(Rapport.texte(List.of())).startsWith("Aucune divulgation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{nomNaissance: CANARI}", "{nomNaissance: CANARI, prenoms: [Zoé], naissance: 05/06/1987}",
            "{nomNaissance: CANARI, prenoms: [Zoé], naissance: 1987-02-30}",
            "{nomNaissance: CANARI, prenoms: [], naissance: 1987-06-05}",
            "{nomNaissance: CANARI, prenoms: [Zoé], naissance: 0000-00-00}",
            "{nom: CANARI, prenoms: [Zoé], naissance: 1987-06-05}", "{ine: CANARI}", "{prenoms: [CANARI]}", "{CANARI: ["})
    void subject_thatIsNotEnough_isRefusedWithoutBeingTold(String yaml) {
        assertThatThrownBy(() -> sujet(yaml).traces(false)).isInstanceOf(RechercheImpossible.class).message()
                .doesNotContain("CANARI");
    }

    @Test
    void identifiers_areEnough() {
        assertThat(sujet("{ine: 990000001hh}").traces(false)).hasSize(1);
        assertThat(sujet("{identifiant: zoe.fictive}").traces(false)).containsKey(Trace.identifiant("zoe.fictive"));
    }

    @Test
    void export_thatIsNone_isRefused() throws IOException {
        Path faux = Files.writeString(dossier.resolve("faux.ndjson"), "CANARI\n");
        for (Path fichier : List.of(faux, dossier.resolve("absent"))) {
            assertThatThrownBy(() -> new ExportJournal(fichier).chercher(Set.of("a"), TOUJOURS, trouve -> {
            })).isInstanceOf(RechercheImpossible.class).hasMessageNotContaining("CANARI");
        }
    }
}
