package fr.apiparticulier.suite.evaluation.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Corruption;
import fr.apiparticulier.suite.evaluation.population.Absence;
import fr.apiparticulier.suite.evaluation.question.Forme;
import fr.apiparticulier.suite.evaluation.question.Question;
import fr.apiparticulier.suite.evaluation.question.Rivalite;

class BilanTest {

    private static final String SIEN = "0000000001A";
    private static final Optional<String> LUI = Optional.of(SIEN);
    private static final Optional<String> AUTRE = Optional.of("0000000002A");
    private static final Optional<String> PERSONNE = Optional.empty();

    private final Bilan bilan = new Bilan();

    @Test
    void answer_isWorthWhatItSays() {
        assertThat(issue(SIEN, Rivalite.AUCUNE, LUI)).isEqualTo(Issue.TROUVEE);
        assertThat(issue(SIEN, Rivalite.AUCUNE, PERSONNE)).isEqualTo(Issue.PAS_TROUVEE);
        assertThat(issue(SIEN, Rivalite.AUCUNE, AUTRE)).isEqualTo(Issue.AUTRUI);
        assertThat(issue(null, Rivalite.AUCUNE, PERSONNE)).isEqualTo(Issue.ABSENTE);
        assertThat(issue(null, Rivalite.AUCUNE, AUTRE)).isEqualTo(Issue.AUTRUI);
    }

    @Test
    void homonyms_areRightlyRefused_andNeverPicked() {
        assertThat(issue(SIEN, Rivalite.HOMONYME, PERSONNE)).isEqualTo(Issue.HOMONYMES);
        assertThat(issue(SIEN, Rivalite.HOMONYME, LUI)).isEqualTo(Issue.TROUVEE);
        assertThat(issue(SIEN, Rivalite.HOMONYME, AUTRE)).isEqualTo(Issue.AUTRUI);
    }

    @Test
    void question_thatSaysTheTruthAboutSomebodyElse_doesNotCount() {
        assertThat(issue(null, Rivalite.AUTRUI, AUTRE)).isEqualTo(Issue.EXCLUE);
        assertThat(issue(null, Rivalite.AUTRUI, PERSONNE)).isEqualTo(Issue.EXCLUE);
    }

    @Test
    void somebodyElse_byAWholeBirthDate_isOneTooMany() {
        noter(200_000, Corruption.AUCUNE, LUI);
        assertThat(bilan.tient()).isTrue();
        bilan.noter(question(null, Corruption.CHIFFRE, true, Rivalite.AUCUNE), AUTRE);
        assertThat(bilan.tient()).isFalse();
    }

    @Test
    void somebodyElse_byAYear_mayBeOneInAHundredThousand() {
        noter(200_000, Corruption.AUCUNE, LUI);
        bilan.noter(question(null, Corruption.NOM_ET_ANNEE, false, Rivalite.AUCUNE), AUTRE);
        bilan.noter(question(null, Corruption.NOM_ET_ANNEE, false, Rivalite.AUCUNE), AUTRE);
        assertThat(bilan.tient()).isTrue();
        bilan.noter(question(null, Corruption.NOM_ET_ANNEE, false, Rivalite.AUCUNE), AUTRE);
        assertThat(bilan.tient()).isFalse();
    }

    @Test
    void family_belowItsTarget_isMissed() {
        noter(98, Corruption.SON_NOM, LUI);
        noter(2, Corruption.SON_PRENOM, PERSONNE);
        assertThat(bilan.tient()).isTrue();
        noter(1, Corruption.SON_NOM, PERSONNE);
        assertThat(bilan.tient()).isFalse();
    }

    @Test
    void absentPeople_andHomonyms_areNotAmongThoseToBeFound() {
        noter(1, Corruption.AUCUNE, LUI);
        bilan.noter(question(null, Corruption.AUCUNE, true, Rivalite.AUCUNE), PERSONNE);
        bilan.noter(question(SIEN, Corruption.AUCUNE, true, Rivalite.HOMONYME), PERSONNE);
        assertThat(bilan.tient()).isTrue();
        assertThat(bilan.compte(Corruption.AUCUNE).trouves()).isEqualTo(1.0);
    }

    @Test
    void corruption_withoutATarget_isHeldToNobodyElseAlone() {
        noter(100, Corruption.INITIALE, PERSONNE);
        assertThat(bilan.tient()).isTrue();
    }

    @Test
    void table_countsEachQuestionOnce_andSaysWhatIsMissed() {
        noter(3, Corruption.SON_NOM, LUI);
        noter(1, Corruption.SON_NOM, PERSONNE);
        bilan.noter(question(null, Corruption.SON_NOM, true, Rivalite.AUCUNE), AUTRE);
        bilan.noter(question(null, Corruption.SON_NOM, true, Rivalite.AUTRUI), AUTRE);
        List<String> lignes = Tableau.lignes(bilan);
        assertThat(lignes).anyMatch(ligne -> ligne
                .matches("birth name as heard +10\\.0 % +6 +3 +1 +0 +0 +1 +1 +75\\.00"));
        assertThat(lignes).anyMatch(ligne -> ligne.startsWith("= phonetic") && ligne.endsWith("75.00  MISSED 98.00"));
        assertThat(lignes)
                .anyMatch(ligne -> ligne.matches("phonetic, sex, no birth place +\\d+ % +6 +3 +1 +0 +0 +1 +1 +75\\.00"));
        assertThat(lignes).anyMatch(ligne -> ligne.matches("twin +\\d+ % +2 +0 +0 +0 +0 +1 +1 +-"));
        assertThat(lignes.get(lignes.size() - 1)).isEqualTo(
                "total: 6 asked, 3 found, 1 not found, 0 homonyms, 0 absent, 1 wrong (1 with a whole birth date), 1 excluded: "
                        + "targets are missed, somebody was taken for somebody else");
    }

    @Test
    void table_ofTargetsMet_saysSo() {
        noter(10, Corruption.AUCUNE, LUI);
        List<String> lignes = Tableau.lignes(bilan);
        assertThat(lignes.get(lignes.size() - 1))
                .endsWith("0 wrong (0 with a whole birth date), 0 excluded: all targets are met");
        assertThat(lignes).noneMatch(ligne -> ligne.contains("MISSED"));
    }

    private void noter(int fois, Corruption corruption, Optional<String> reponse) {
        for (int i = 0; i < fois; i++) {
            bilan.noter(question(SIEN, corruption, true, Rivalite.AUCUNE), reponse);
        }
    }

    private static Issue issue(String ine, Rivalite rivaux, Optional<String> reponse) {
        return Issue.de(question(ine, Corruption.AUCUNE, true, rivaux), reponse);
    }

    private static Question question(String ine, Corruption corruption, boolean dateEntiere, Rivalite rivaux) {
        DateNaissance date = new DateNaissance(1990, dateEntiere ? 5 : null, dateEntiere ? 20 : null);
        return new Question(ine, ine == null ? Absence.JUMEAU : null, corruption, "", Forme.SEXE,
                new Identite("Fantôme", null, List.of("Alma"), date, null, null, null), rivaux);
    }
}
