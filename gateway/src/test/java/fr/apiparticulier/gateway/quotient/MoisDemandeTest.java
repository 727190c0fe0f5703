package fr.apiparticulier.gateway.quotient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.parameter.Query;

class MoisDemandeTest {

    private static final Clock HORLOGE = Clock.fixed(Instant.parse("2026-10-15T08:00:00Z"), ZoneId.of("Europe/Paris"));

    private static Query question(String annee, String mois) {
        MultivaluedHashMap<String, String> valeurs = new MultivaluedHashMap<>();
        valeurs.add("annee", annee == null ? "" : annee);
        valeurs.add("mois", mois == null ? "" : mois);
        return new Query(valeurs);
    }

    @ParameterizedTest
    @CsvSource({", , 2026-10", "2026, 10, 2026-10", "2026, 1, 2026-01", "2024, 1, 2024-01", "2025, , 2025-10", ", 09, 2026-09"})
    void month_ofThisYearOrTheTwoBefore_isAsked(String annee, String mois, YearMonth attendu) {
        Query query = question(annee, mois);
        assertThat(MoisDemande.lire(query, HORLOGE)).isEqualTo(attendu);
        query.check();
    }

    @ParameterizedTest
    @CsvSource({"2023, 12, 00356", "2027, 1, 00353", "abcd, 1, 00353", "abcd, 12, 00353", "20260, 1, 00353", "2026, 11, 00354",
            "2026, 0, 00354",
            "2025, 13, 00354", "2025, x, 00354", "2027, 13, 00353 00354", "2023, 0, 00356 00354"})
    void month_outOfReach_isTold(String annee, String mois, String codes) {
        Query query = question(annee, mois);
        MoisDemande.lire(query, HORLOGE);
        assertThatThrownBy(query::check).isInstanceOfSatisfying(Refusal.class,
                refus -> assertThat(refus.errors()).extracting("code").containsExactly((Object[]) codes.split(" ")));
    }
}
