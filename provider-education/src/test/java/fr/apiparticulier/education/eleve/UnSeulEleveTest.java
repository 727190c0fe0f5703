package fr.apiparticulier.education.eleve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.education.scolarite.ScolariteTrouvee;

class UnSeulEleveTest {

    private static final Identite ZOE = eleve("Fictive", List.of("Zoé", "Anaïs"), "75056");

    private static Identite eleve(String nom, List<String> prenoms, String commune) {
        return new Identite(nom, null, prenoms, new DateNaissance(2014, 1, 2), Sexe.F, commune, null);
    }

    private static ScolariteTrouvee trouvee(Identite eleve, String uai, boolean scolarise) {
        return new ScolariteTrouvee(eleve, new Scolarite(eleve.nomNaissance(), eleve.prenoms().get(0), eleve.sexe(),
                eleve.naissance(), uai, null, "06", 2025, scolarise, null, null, null, null, null));
    }

    @Test
    void nobody_isNoAnswer() {
        assertThat(UnSeulEleve.parmi(List.of())).isEmpty();
    }

    @Test
    void oneRecord_isTheAnswer_schooledOrNot() {
        ScolariteTrouvee partie = trouvee(ZOE, "0750001A", false);
        assertThat(UnSeulEleve.parmi(List.of(partie))).contains(partie);
    }

    @Test
    void severalRecordsOfOnePupil_areTheOneWhereSchooled() {
        ScolariteTrouvee scolarisee = trouvee(eleve("FICTIVE", List.of("ZOE", "anais"), "75056"), "0920002B", true);
        assertThat(UnSeulEleve.parmi(List.of(trouvee(ZOE, "0750001A", false), scolarisee, trouvee(ZOE, "0930003C", false))))
                .contains(scolarisee);
    }

    @Test
    void severalRecordsOfOnePupil_schooledInBothOrNeither_areNoAnswer() {
        assertThat(UnSeulEleve.parmi(List.of(trouvee(ZOE, "0750001A", true), trouvee(ZOE, "0920002B", true)))).isEmpty();
        assertThat(UnSeulEleve.parmi(List.of(trouvee(ZOE, "0750001A", false), trouvee(ZOE, "0920002B", false)))).isEmpty();
    }

    @Test
    void recordsOfPupilsThatMayBeTwo_areNoAnswer() {
        for (Identite autre : List.of(eleve("Fictive", List.of("Zoé"), "75056"),
                eleve("Fictive", List.of("Zoé", "Anaïs"), null),
                eleve("Fictive", List.of("Zoé", "Anaïs"), "69123"))) {
            assertThat(UnSeulEleve.parmi(List.of(trouvee(ZOE, "0750001A", true), trouvee(autre, "0920002B", false)))).isEmpty();
        }
    }
}
