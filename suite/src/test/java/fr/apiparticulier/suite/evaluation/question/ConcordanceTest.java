package fr.apiparticulier.suite.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.suite.evaluation.corruption.Copie;

class ConcordanceTest {

    private static final Identite INSCRITE = new Identite("De Rien-Fantôme", "Spectre", List.of("Alma", "Line"),
            new DateNaissance(1990, 5, 20), Sexe.F, "75113", null);

    private final Concordance concordance = new Concordance();

    @Test
    void whatIsSaidOtherwise_orLess_isTheSame() {
        assertThat(List.of(Copie.avecNom(INSCRITE, "DE RIEN FANTOME"), Copie.avecNom(INSCRITE, "Spectre"),
                Copie.avecNoms(INSCRITE, "De Rien-Fantôme", null), Copie.avecPrenoms(INSCRITE, List.of("Alma")),
                Copie.avecPrenoms(INSCRITE, List.of("Alma", "Line", "Ève")), Copie.avecPrenoms(INSCRITE, List.of("Almaline")),
                Copie.avecNaissance(INSCRITE, new DateNaissance(1990, null, null)), Copie.avecSexe(INSCRITE, null),
                Copie.avecLieu(INSCRITE, "75056", null), Copie.avecLieu(INSCRITE, null, null)))
                .allMatch(dite -> concordance.entiere(dite, INSCRITE));
    }

    @Test
    void oneLetter_orOneWord_isSomebodyElse() {
        assertThat(List.of(Copie.avecNom(INSCRITE, "De Rien-Fantome-s"), Copie.avecPrenoms(INSCRITE, List.of("Line")),
                Copie.avecPrenoms(INSCRITE, List.of("Alma", "Lina")), Copie.avecNoms(INSCRITE, "De Rien-Fantôme", "Ombre"),
                Copie.avecNaissance(INSCRITE, new DateNaissance(1990, 5, 21)), Copie.avecSexe(INSCRITE, Sexe.M),
                Copie.avecLieu(INSCRITE, "75112", null), Copie.avecLieu(INSCRITE, null, "99352")))
                .noneMatch(dite -> concordance.entiere(dite, INSCRITE));
    }
}
