package fr.apiparticulier.suite.chaos.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.Scopes;

class QuestionsTest {

    /** 100 calls a second with tokens of 20 a second. */
    private static final int JETONS = 6;

    private static List<Question> de(Service service) {
        return Questions.lire().stream().filter(question -> question.service() == service).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyProvider_isAskedEnoughAndInEveryWay(Service service) {
        assertThat(de(service)).hasSizeGreaterThanOrEqualTo(JETONS).doesNotHaveDuplicates()
                .extracting(Question::statut).contains(200, 404).containsAnyOf(400, 422);
        assertThat(de(service)).extracting(question -> question.chemin().substring(0, 4)).contains("/api",
                "/v" + derniere(service) + "/");
        assertThat(de(service)).filteredOn(Question::estServie).anyMatch(question -> question.scopes().equals(Scopes.TOUS))
                .anyMatch(question -> !question.scopes().equals(Scopes.TOUS) && !question.temoin().absent().isEmpty());
    }

    private static int derniere(Service service) {
        return service == Service.EDUCATION ? 5 : service == Service.CNOUS ? 4 : 3;
    }

    @Test
    void everyServedQuestion_hasAWitness_whoseRecordIsThereOnce() {
        assertThat(Questions.lire()).filteredOn(Question::estServie).allSatisfy(question -> {
            assertThat(question.temoin().egal()).as("%s", question).isNotEmpty();
            assertThat(question.temoin().contredire(Questions.fiches(question.service()),
                    new ObjectMapper().createObjectNode()))
                    .as("%s", question).noneMatch(motif -> motif.contains("records for"));
        });
    }

    @Test
    void everyScope_isOneOfTheContract() {
        assertThat(Questions.lire()).allSatisfy(question -> assertThat(Scopes.TOUS).containsAll(question.scopes()));
    }

    @Test
    void target_isEncoded_andKeepsTheOrderOfARepeatedParameter() {
        assertThat(Cible.de("/v3/x", Map.of("prenoms[]", List.of("Zoé", "Anaïs")))).isEqualTo(
                "/v3/x?prenoms%5B%5D=Zo%C3%A9&prenoms%5B%5D=Ana%C3%AFs");
    }

    /** Otherwise an answer given to the wrong caller could be taken for the right one. */
    @Test
    void answersOfAProvider_areAboutDifferentPeopleOrDifferentScopes() {
        for (Service service : Service.values()) {
            List<String> distinctes = de(service).stream().map(question -> question.cible() + question.scopes())
                    .collect(Collectors.toList());
            assertThat(new HashSet<>(distinctes)).hasSameSizeAs(distinctes);
        }
    }
}
