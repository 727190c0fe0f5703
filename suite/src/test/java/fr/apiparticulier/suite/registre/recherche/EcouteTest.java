package fr.apiparticulier.suite.registre.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class EcouteTest {

    @Test
    void log_holdsWhatIsRead_andWithWhichValues_withoutWhatIsAround() {
        Lecture lecture = Ecoute.lire("""
                2026-11-22 10:00:00.000 UTC [7] LOG:  statement: begin
                2026-11-22 10:00:00.001 UTC [7] LOG:  execute v1: select coalesce('0')
                \tfrom set_config('statement_timeout', $1, true)
                2026-11-22 10:00:00.001 UTC [7] DETAIL:  Parameters: $1 = '30000'
                2026-11-22 10:00:00.002 UTC [7] LOG:  execute v2: select lu.*, r.etat from registre r \
                left join lateral (select *, true from (select id
                \tfrom etudiant where ine = $1 and bloc_nom = any($2)) s) lu on true
                2026-11-22 10:00:00.002 UTC [7] DETAIL:  Parameters: $1 = 'O''FICTIF', $2 = '{1,-2}'
                2026-11-22 10:00:00.003 UTC [7] LOG:  statement: commit
                """);
        assertThat(lecture.instructions()).containsExactly("select id from etudiant where ine = $1 and bloc_nom = any($2)");
        assertThat(lecture.valeurs()).containsExactly(List.of("O'FICTIF", "{1,-2}"));
    }

    @Test
    void log_ofNothing_holdsNothing() {
        assertThat(Ecoute.lire("2026-11-22 10:00:00.000 UTC [3] LOG:  checkpoint starting: time\n").instructions()).isEmpty();
    }
}
