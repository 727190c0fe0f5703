package fr.apiparticulier.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParIdentite;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.gateway.provider.Operation;
import fr.apiparticulier.gateway.provider.Operations;

class KeysTest {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final Keys keys = new Keys(JSON);

    private static Key key(Keys keys, String nom) {
        return keys.of(Operations.QUOTIENT_PAR_IDENTITE, new ParIdentite(new Identite(nom, null, List.of("Zoé"),
                DateNaissance.de(LocalDate.of(1987, 6, 5)), Sexe.F, null, null), YearMonth.of(2026, 10)));
    }

    private static Operation<Integer, String> numbered(String path) {
        return new Operation<>(Service.CNAF, path, Integer.class, String.class, (question, answer) -> true);
    }

    @Test
    void question_hasOneKey_andAnotherQuestionAnother() {
        assertThat(key(keys, "FICTIVE")).isEqualTo(key(keys, "FICTIVE")).isNotEqualTo(key(keys, "IMAGINE"));
    }

    @Test
    void question_hasAnotherKey_inAnotherProcess() {
        assertThat(key(keys, "FICTIVE")).isNotEqualTo(key(new Keys(JSON), "FICTIVE"));
    }

    @Test
    void operation_isPartOfTheQuestion_andNothingOfItSlipsIntoIt() {
        Key key = keys.of(numbered("/essai"), 12);
        assertThat(keys.of(numbered("/autre"), 12)).isNotEqualTo(key);
        assertThat(keys.of(numbered("/essai1"), 2)).isNotEqualTo(key);
    }

    @Test
    void key_tellsNothingOfTheQuestion() {
        Key key = key(keys, "FICTIVE".repeat(20));
        assertThat(key.hash().remaining()).as("however long the question").isEqualTo(key(keys, "A").hash().remaining());
        assertThat(new String(key.hash().array(), StandardCharsets.ISO_8859_1)).doesNotContain("FICTIVE", "1987");
        assertThat(key).hasToString(key(keys, "IMAGINE").toString());
    }
}
