package fr.apiparticulier.suite.evaluation.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.suite.evaluation.lexique.Sonorite;

class PopulationTest {

    private static final int TAILLE = 200_000;
    private static final Population POPULATION = new Population(1, TAILLE);
    private static final List<Identite> PERSONNES = POPULATION.personnes().map(Personne::vraie).toList();

    @Test
    void sameSeed_makesTheSamePeople_andAnotherOneOthers() {
        assertThat(premieres(new Population(7, 2_000))).isEqualTo(premieres(new Population(7, 2_000)));
        assertThat(premieres(new Population(8, 2_000))).doesNotContainAnyElementsOf(premieres(new Population(7, 2_000)));
    }

    @Test
    void person_isTheSame_howeverManyAreAround() {
        assertThat(premieres(new Population(1, 2_000))).isEqualTo(premieres(POPULATION));
    }

    private static List<Personne> premieres(Population population) {
        return population.personnes().limit(1_000).toList();
    }

    @Test
    void people_areAsManyAsAskedFor_eachWithAnIneOfTheirOwn() {
        assertThat(PERSONNES).hasSize(TAILLE);
        assertThat(POPULATION.personnes().limit(5_000).map(Personne::ine).distinct()).hasSize(5_000)
                .allMatch(ine -> Ine.lire(ine).isPresent());
    }

    @Test
    void familyNames_areSkewed_withALongTail() {
        Map<String, Long> noms = PERSONNES.stream()
                .collect(Collectors.groupingBy(Identite::nomNaissance, Collectors.counting()));
        // A million people have more than 100,000; see the number below as its part of the same curve.
        assertThat(noms).hasSizeGreaterThan(60_000);
        assertThat(part(personne -> personne.nomNaissance().equals("Martin"))).isBetween(0.003, 0.006);
        assertThat(noms.values().stream().sorted((un, autre) -> Long.compare(autre, un)).limit(100).mapToLong(n -> n).sum())
                .isBetween(TAILLE / 10L, TAILLE / 4L);
        assertThat(noms.values().stream().filter(nombre -> nombre == 1).count()).isGreaterThan(20_000);
    }

    @Test
    void givenNames_areOfTheirTime() {
        assertThat(moyenne("Monique")).isBetween(1940.0, 1965.0);
        assertThat(moyenne("Enzo")).isBetween(1988.0, 2012.0);
    }

    private static double moyenne(String prenom) {
        return PERSONNES.stream().filter(une -> une.prenoms().get(0).equals(prenom)).mapToInt(une -> une.naissance().annee())
                .average()
                .orElseThrow();
    }

    @Test
    void everyKindOfName_occurs() {
        assertThat(part(une -> une.prenoms().get(0).contains("-"))).isBetween(0.02, 0.15);
        assertThat(part(une -> une.prenoms().size() > 1)).isBetween(0.6, 0.85);
        assertThat(part(une -> une.nomNaissance().matches("(De La|De|Le|Ben|El|Aït|Da|D'|L').*[A-ZÉ].*"))).isBetween(0.005,
                0.08);
        assertThat(part(une -> une.nomNaissance().matches(".+[a-zé]-[A-ZÉ].*"))).isGreaterThan(0.003);
        assertThat(part(une -> une.nomNaissance().contains("œ"))).isGreaterThan(0.000_1);
        assertThat(part(une -> une.nomUsage() != null && une.sexe() == Sexe.F)).isBetween(0.1, 0.3);
    }

    @Test
    void births_areWhereTheMaternitiesAre_andSomeAreAbroad() {
        assertThat(part(une -> une.codeCommune() != null && une.codeCommune().matches("75.*|6938.|132.."))).isBetween(0.1,
                0.25);
        assertThat(part(une -> une.codeCommune() == null && une.codePays().startsWith("99") && !une.codePays().equals("99100")))
                .isBetween(0.05, 0.2);
        assertThat(part(une -> !une.naissance().estComplete())).isBetween(0.001, 0.02);
        assertThat(PERSONNES.stream().filter(une -> !une.naissance().estComplete())).allMatch(une -> une.codeCommune() == null);
    }

    @Test
    void twins_areOfOneOrBothSexes_andNeverSoundTheSame() {
        List<List<Identite>> paires = IntStream.range(1, TAILLE).mapToObj(i -> List.of(PERSONNES.get(i - 1), PERSONNES.get(i)))
                .filter(paire -> jumeaux(paire.get(0), paire.get(1))).toList();
        assertThat(paires).hasSizeGreaterThan(500);
        assertThat(paires).allMatch(paire -> !Sonorite.pareils(paire.get(0).prenoms().get(0), paire.get(1).prenoms().get(0)));
        assertThat(paires).anyMatch(paire -> paire.get(0).sexe() == paire.get(1).sexe())
                .anyMatch(paire -> paire.get(0).sexe() != paire.get(1).sexe());
    }

    private static boolean jumeaux(Identite une, Identite autre) {
        return une.nomNaissance().equals(autre.nomNaissance()) && une.naissance().equals(autre.naissance())
                && une.naissance().estComplete() && une.codePays().equals(autre.codePays())
                && Objects.equals(une.codeCommune(), autre.codeCommune());
    }

    @Test
    void homonyms_bornOnOneDay_areAFew() {
        Set<List<Object>> vus = new HashSet<>();
        long doubles = PERSONNES.stream().filter(une -> une.naissance().estComplete())
                .map(une -> List.<Object>of(une.nomNaissance(), une.prenoms().get(0), une.naissance()))
                .filter(cle -> !vus.add(cle))
                .count();
        assertThat(doubles).isBetween(5L, 200L);
    }

    @Test
    void register_doesNotKnowAllThatPapersSay_andNothingElse() {
        List<Personne> toutes = POPULATION.personnes().limit(20_000).toList();
        assertThat(toutes).allMatch(
                une -> connu(une, Identite::sexe) && connu(une, Identite::codeCommune) && connu(une, Identite::nomUsage)
                        && une.vraie().nomNaissance().equals(une.inscrite().nomNaissance())
                        && une.vraie().prenoms().get(0).equals(une.inscrite().prenoms().get(0)));
        assertThat(toutes).anyMatch(une -> une.inscrite().sexe() == null).anyMatch(une -> une.inscrite().codePays() == null)
                .anyMatch(une -> une.inscrite().prenoms().size() < une.vraie().prenoms().size())
                .anyMatch(une -> une.inscrite().nomUsage() == null && une.vraie().nomUsage() != null);
    }

    private static boolean connu(Personne une, Function<Identite, Object> membre) {
        Object inscrit = membre.apply(une.inscrite());
        return inscrit == null || inscrit.equals(membre.apply(une.vraie()));
    }

    private static double part(Predicate<Identite> condition) {
        return PERSONNES.stream().filter(condition).count() / (double) TAILLE;
    }
}
