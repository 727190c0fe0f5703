package fr.apiparticulier.cnous.boursier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.FicheIdentite;

class PersonnesTest {

    private static final String INE = "990000001HH";
    private static final String AUTRE_INE = "990000002HH";
    private static final String PARIS = "75056";

    private static BourseEntity dossier(String ine, FicheIdentite identite, String lieu) {
        BourseEntity dossier = new BourseEntity();
        dossier.ine = ine;
        dossier.identite = IdentiteEnregistree.de(identite.identite());
        dossier.lieuNaissance = lieu;
        return dossier;
    }

    private static FicheIdentite max(String naissance, String commune, String pays) {
        return new FicheIdentite("FICTIF", null, List.of("Max"), naissance, null, commune, pays);
    }

    private static BourseEntity dossier(String ine) {
        return dossier(ine, max("2002-01-01", PARIS, null), null);
    }

    private static int personnes(BourseEntity... dossiers) {
        return new Personnes(List.of(dossiers)).de(List.of(dossiers)).size();
    }

    @Test
    void files_ofOneIne_areOneStudentWhateverTheirNames() {
        BourseEntity renomme = dossier(INE, new FicheIdentite("AUTRE", null, List.of("Max"), "2002-01-01", null, null, null),
                null);
        assertThat(personnes(dossier(INE), renomme)).isEqualTo(1);
    }

    @Test
    void files_ofTwoInes_areTwoStudentsWhateverTheirNames() {
        assertThat(personnes(dossier(INE), dossier(AUTRE_INE))).isEqualTo(2);
    }

    @Test
    void files_withoutIneAndOfOneIdentity_areOneStudent() {
        assertThat(personnes(dossier(null), dossier(null))).isEqualTo(1);
    }

    @Test
    void file_withoutIne_joinsTheOneIneOfItsIdentity() {
        BourseEntity sansIne = dossier(null);
        BourseEntity avecIne = dossier(INE);
        assertThat(new Personnes(List.of(sansIne, avecIne)).de(List.of(avecIne))).containsExactly(List.of(sansIne, avecIne));
    }

    @Test
    void file_withoutIne_thatTwoInesClaim_isNeithers() {
        BourseEntity sansIne = dossier(null);
        BourseEntity avecIne = dossier(INE);
        List<BourseEntity> tous = List.of(sansIne, avecIne, dossier(AUTRE_INE));
        assertThat(new Personnes(tous).de(tous)).hasSize(3);
        assertThat(new Personnes(tous).de(List.of(avecIne))).containsExactly(List.of(avecIne));
    }

    @Test
    void files_withoutIne_bornElsewhereOrAnotherDay_areTwoStudents() {
        assertThat(personnes(dossier(null), dossier(null, max("2002-01-01", "69123", null), null))).isEqualTo(2);
        assertThat(personnes(dossier(null), dossier(null, max("2002-01-02", PARIS, null), null))).isEqualTo(2);
    }

    @Test
    void files_withoutIne_whoseBirthIsNotWhole_areNeverOneStudent() {
        BourseEntity jourInconnu = dossier(null, max("2002-01-00", PARIS, null), null);
        assertThat(personnes(jourInconnu, dossier(null, max("2002-01-00", PARIS, null), null))).isEqualTo(2);
        BourseEntity lieuInconnu = dossier(null, max("2002-01-01", null, "99100"), " ");
        assertThat(personnes(lieuInconnu, dossier(null, max("2002-01-01", null, "99100"), null))).isEqualTo(2);
    }

    @Test
    void birthPlace_withoutCommune_isToldByWordsOrByTheCountryAbroad() {
        BourseEntity enMots = dossier(null, max("2002-01-01", null, null), "Saint-Étienne");
        assertThat(personnes(enMots, dossier(null, max("2002-01-01", null, null), "SAINT ETIENNE"))).isEqualTo(1);
        assertThat(personnes(enMots, dossier(null, max("2002-01-01", null, null), "Lyon"))).isEqualTo(2);
        BourseEntity aLEtranger = dossier(null, max("2002-01-01", null, "99352"), null);
        assertThat(personnes(aLEtranger, dossier(null, max("2002-01-01", null, "99352"), null))).isEqualTo(1);
    }

    @Test
    void neighbours_nobodyAskedFor_areLeftOut() {
        BourseEntity trouve = dossier(INE);
        assertThat(new Personnes(List.of(trouve, dossier(AUTRE_INE))).de(List.of(trouve)))
                .containsExactly(List.of(trouve));
    }
}
