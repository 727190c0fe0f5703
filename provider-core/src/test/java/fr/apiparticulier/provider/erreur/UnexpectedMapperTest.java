package fr.apiparticulier.provider.erreur;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.provider.test.Effaceur;

class UnexpectedMapperTest {

    @ParameterizedTest
    @CsvSource({"53100, 507", "53200, 500", "08006, 500"})
    void databasesState_isLogged_andItsWordsAreNot(String etat, int statut) {
        List<String> lignes = Effaceur.logPendant(() -> assertThat(
                new UnexpectedMapper().unexpected(new SQLException("CANARI", etat)).getStatus()).isEqualTo(statut));
        assertThat(lignes).anyMatch(ligne -> ligne.contains("SQLSTATE " + etat)).noneMatch(ligne -> ligne.contains("CANARI"));
    }
}
