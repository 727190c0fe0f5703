package fr.apiparticulier.gateway.commune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list that ships, by communes whose past is known from elsewhere. */
class ListeLivreeTest {

    private static final List<Ligne> LIGNES = ListeLivree.lignes();
    private static final ListeCommunes LISTE = new ListeCommunes(LIGNES);

    @ParameterizedTest
    @CsvSource({"Gennevilliers, 1990, 92, 92036", "GENNEVILLIERS, 1960, 75, 75036", "Gennevilliers, 1960, 92, 75036",
            "Evry Petit Bourg, 1960, 78, 78228", "EVRY, 1967, 91, 78228", "Évry, 1990, 91, 91228",
            "Évry-Courcouronnes, 2020, 91, 91228",
            "Ajaccio, 1960, 20, 2A004", "Bastia, 1990, 2B, 2B033", "LE HAVRE, 1990, 76, 76351", "havre, 1990, 76, 76351",
            "St Denis, 1990, 974, 97411", "Paris, 1990, 75, 75056", "PARIS 13, 1990, 75, 75113",
            "Paris 1er arrondissement, 1930, 75, 75101", "Marseille 01, 1990, 13, 13201", "Lyon, 1990, 69, 69123",
            "Villeurbanne, 1990, 69, 69266", "Conques, 2015, 12, 12076", "Conques en Rouergue, 2025, 12, 12218",
            "Papeete, 1990, 987, 98735", "L'Haÿ-les-Roses, 1990, 94, 94038", "Culoz, 2022, 01, 01138"})
    void commune_ofThatYearAndDepartement_hasItsCode(String nom, int annee, String departement, String code) {
        assertThat(LISTE.code(nom, annee, departement)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Évry, 1960, 91", "Évry, 2020, 91", "Évry-Courcouronnes, 1990, 91", "Gennevilliers, 1990, 75",
            "Gennevilliers, 1990, 93",
            "Imaginaire-sur-Loire, 1990, 45", "Culoz, 2023, 01"})
    void commune_thatWasNotThereThen_hasNone(String nom, int annee, String departement) {
        assertThat(LISTE.code(nom, annee, departement)).isEmpty();
    }

    @Test
    void everyCommune_isFoundByItsOwnNameOrSharesIt() {
        long perdues = LIGNES.stream().filter(ligne -> {
            Commune commune = Commune.de(ligne);
            int annee = Math.max(1900, Math.min(2026, commune.derniere()));
            return LISTE.code(ligne.libelle(), annee, Departement.de(ligne.code())).isEmpty();
        }).count();
        assertThat(perdues).as("of %d", LIGNES.size()).isLessThan(150);
    }
}
