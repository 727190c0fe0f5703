package fr.apiparticulier.cnaf.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.FicheIdentite;

class UneSeulePersonneTest {

    private static final FicheIdentite EVE = eve("LUNE", "Ève", "2016-03-03", Sexe.F, "75056", null);

    private static FicheIdentite eve(String nom, String prenom, String naissance, Sexe sexe, String commune, String pays) {
        return new FicheIdentite(nom, null, List.of(prenom), naissance, sexe, commune, pays);
    }

    private static MembreEntity entree(long fichier, boolean allocataire, FicheIdentite identite) {
        MembreEntity entree = new MembreEntity();
        entree.dossier = fichier;
        entree.allocataire = allocataire;
        entree.identite = IdentiteEnregistree.de(identite.identite());
        return entree;
    }

    private static boolean uneSeule(FicheIdentite une, FicheIdentite autre) {
        return UneSeulePersonne.estDans(List.of(entree(1, false, une), entree(2, false, autre)));
    }

    @Test
    void oneEntry_isOnePerson_howeverLittleIsKnown() {
        assertThat(UneSeulePersonne
                .estDans(List.of(entree(1, false, eve("LUNE", "Ève", "2016-00-00", null, null, null))))).isTrue();
    }

    @Test
    void childOfTwoFiles_wholeAndTheSame_isOnePerson() {
        assertThat(uneSeule(EVE, EVE)).isTrue();
        assertThat(uneSeule(EVE, eve("lune", "EVE", "2016-03-03", Sexe.F, "75056", "99100"))).isTrue();
    }

    @Test
    void childThatIsAllocataireToo_isOnePerson_butNobodyIsAllocataireTwice() {
        assertThat(UneSeulePersonne.estDans(List.of(entree(1, true, EVE), entree(2, false, EVE)))).isTrue();
        assertThat(UneSeulePersonne.estDans(List.of(entree(1, true, EVE), entree(2, true, EVE)))).isFalse();
    }

    @Test
    void entriesOfOneFile_areTwoPeople() {
        assertThat(UneSeulePersonne.estDans(List.of(entree(1, false, EVE), entree(1, false, EVE)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"LUNES, Ève, 2016-03-03, F, 75056", "LUNE, Ève-Marie, 2016-03-03, F, 75056", "LUNE, Ève, 2016-03-04, F, 75056",
            "LUNE, Ève, 2016-03-03, M, 75056", "LUNE, Ève, 2016-03-03, F, 69123"})
    void entriesThatDifferInAnything_areTwoPeople(String nom, String prenom, String naissance, Sexe sexe, String commune) {
        assertThat(uneSeule(EVE, eve(nom, prenom, naissance, sexe, commune, null))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2016-03-00, F, 75056,", "2016-03-03,, 75056,", "2016-03-03, F,,", "2016-03-03, F,, 99100"})
    void entriesThatAreTheSame_butNotWhole_areTwoPeople(String naissance, Sexe sexe, String commune, String pays) {
        FicheIdentite incomplete = eve("LUNE", "Ève", naissance, sexe, commune, pays);
        assertThat(uneSeule(incomplete, incomplete)).isFalse();
    }

    @Test
    void foreignCountry_isABirthPlace() {
        FicheIdentite etrangere = eve("LUNE", "Ève", "2016-03-03", Sexe.F, null, "99350");
        assertThat(uneSeule(etrangere, etrangere)).isTrue();
    }
}
