package fr.apiparticulier.gateway.delivrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.publication.Parametre;
import fr.apiparticulier.gateway.publication.Route;

class ContenuTest {

    private static Set<String> membresRefuses(Runnable ecriture) {
        return assertThatExceptionOfType(RefusEcriture.class).isThrownBy(ecriture::run).actual().fautes().stream()
                .map(Faute::membre).collect(Collectors.toSet());
    }

    @Test
    void everyWrongMember_isToldAtOnce() {
        JsonObject fiche = Fiches.complete("cnaf_enfants", "inconnu").put("siret", 13002526500013L).put("intitule", " ")
                .put("zone", "?").put("adresses", new JsonArray().add("partout")).put("appels_par_seconde", 0)
                .put("contact_metier", new JsonObject().put("nom", "Test").put("courriel", "nulle part").put("age", 3))
                .put("consentement_recueilli", "oui").put("destinataires", "13002526500013");
        assertThat(membresRefuses(() -> Contenu.lire(fiche))).containsExactlyInAnyOrder("zone", "siret", "intitule",
                "scopes[1]",
                "adresses[0]", "appels_par_seconde", "contact_metier", "contact_metier.courriel", "consentement_recueilli",
                "destinataires");
    }

    @Test
    void text_withWhatATerminalObeys_isRefused() {
        for (String texte : new String[]{"a\u0000b", "a\u001b[2J", "a\rb", "a\u202eb"}) {
            assertThat(membresRefuses(() -> Contenu.lire(Fiches.complete("cnaf_enfants").put("finalite", texte))))
                    .containsExactly("finalite");
        }
        assertThatNoException().isThrownBy(() -> Contenu.lire(Fiches.complete("cnaf_enfants").put("finalite", "a\nb")));
    }

    @Test
    void draft_saysWhoAndWhatFor_andNoMore() {
        Contenu brouillon = Contenu.lire(new JsonObject().put("siret", "13002526500013").put("intitule", "Fictiville"));
        assertThat(membresRefuses(() -> Exigences.verifier(brouillon))).containsExactlyInAnyOrder("finalite",
                "fondement_juridique", "responsable_traitement", "delegue_protection_donnees", "contact_technique",
                "contact_metier", "scopes", "modalites");
        assertThat(membresRefuses(() -> Contenu.lire(new JsonObject()))).containsExactlyInAnyOrder("siret", "intitule");
    }

    @Test
    void basisThatIsADeliberation_needsTheDeliberation() {
        JsonObject fiche = Fiches.complete("cnaf_enfants").put("fondement_juridique", "DÉLIBÉRATION du conseil municipal");
        assertThat(membresRefuses(() -> Exigences.verifier(Contenu.lire(fiche)))).containsExactly("deliberation");
        assertThatNoException().isThrownBy(() -> Exigences.verifier(Contenu.lire(fiche.put("deliberation", "2026-04-12"))));
    }

    @ParameterizedTest
    @CsvSource({"ine,cnaf_enfants,false", "ine;identite,cnaf_enfants,false", "ine,mesri_identite,true",
            "ine,cnous_email,true", "ine,cnous_email;cnaf_enfants,false", "ine;france_connect,cnous_email;cnaf_enfants,true",
            "france_connect,cnaf_enfants,true", "ine,men_statut_boursier,false"})
    void ine_isForTheEducationalSphereAlone(String modalites, String scopes, boolean admis) {
        Contenu contenu = Contenu.lire(Fiches.complete(scopes.split(";"))
                .put("modalites", new JsonArray(Stream.of(modalites.split(";")).toList())));
        if (admis) {
            assertThatNoException().isThrownBy(() -> Exigences.verifier(contenu));
        } else {
            assertThat(membresRefuses(() -> Exigences.verifier(contenu))).containsExactly("modalites");
        }
    }

    @Test
    void educationalSphere_isWhatTheRoutesThatTakeAnIneShow() {
        Set<Scope> routes = Route.toutes().stream()
                .filter(route -> route.demandes().stream().anyMatch(demande -> demande.parametre() == Parametre.INE))
                .flatMap(route -> Stream.of(route.publication().vue()
                        .getAnnotation(fr.apiparticulier.gateway.mask.View.class).scopes()))
                .collect(Collectors.toSet());
        assertThat(routes).isEqualTo(Sphere.EDUCATIVE);
    }

    @Test
    void contentAndToken_doNotPrintWhatTheyHold() {
        Contenu contenu = Contenu.lire(Fiches.complete("cnaf_enfants"));
        assertThat(contenu.toString()).doesNotContain("fictiville", "Test");
    }
}
