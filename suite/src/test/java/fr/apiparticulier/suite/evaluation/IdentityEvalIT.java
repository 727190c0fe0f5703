package fr.apiparticulier.suite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** {@code suite/identity-eval} as a whole, with as few people and questions as still have all kinds of both. */
class IdentityEvalIT {

    @Test
    void people_areFound_andNobodyIsTakenForSomebodyElse() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        EvaluationCommande.executer(new PrintStream(sortie, true, StandardCharsets.UTF_8), "--people", "5000",
                "--questions", "3000");
        String table = sortie.toString(StandardCharsets.UTF_8);
        assertThat(table).contains("registered: 5000 people", "total: 3000 asked", ", 0 wrong (0 with a whole birth date)")
                .containsPattern("= exact .* within");
    }
}
