package fr.apiparticulier.provider.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;

class DecisionTest {

    private static final DateNaissance JOUR = new DateNaissance(1987, 6, 5);
    private static final DateNaissance ANNEE = new DateNaissance(1987, null, null);
    private static final Identite RECORD = personne("D'Imaginaire-Lune", JOUR, "Zoé-Ève", "Anaïs");
    private static final Set<String> PRENOMS = Set.of("LEA", "LENA", "SARA", "SARAH", "MICHEL", "MICHELE", "JULIE", "JULIA",
            "JEANMARC");
    private static final NomsPortes PORTES = new NomsPortes(PRENOMS, true);

    private static Identite personne(String nom, DateNaissance naissance, String... prenoms) {
        return new Identite(nom, null, List.of(prenoms), naissance, Sexe.F, "08480", null);
    }

    private static Identite question(String nom, DateNaissance naissance, String... prenoms) {
        return new Identite(nom, null, List.of(prenoms), naissance, null, null, null);
    }

    private static Decision<Identite> decision(Identite question, Identite... fiches) {
        return Decision.prendre(Personne.de(question), List.of(fiches), Function.identity(), Cadre.tous(), PORTES);
    }

    private static List<Identite> retenus(Identite question, Identite... fiches) {
        return decision(question, fiches).retenus();
    }

    private static boolean trouve(Identite question, Identite fiche) {
        return retenus(question, fiche).contains(fiche);
    }

    @Nested
    class Writing {

        @Test
        void anotherOne_isThePerson() {
            assertThat(trouve(question("d imaginaire  LUNE", JOUR, "ZOE EVE"), RECORD)).isTrue();
            assertThat(trouve(question("DIMAGINAIRELUNE", JOUR, "zoé", "ève", "anais"), RECORD)).isTrue();
            assertThat(trouve(question("D'Imaginaire-Lune", JOUR, "Zoéève"), RECORD)).isTrue();
            assertThat(trouve(question("D'Imaginaire-Lune", JOUR, "Zoé-Ève", "Anaïs", "Luce"), RECORD)).isTrue();
            assertThat(trouve(question("Lune d'Imaginaire", JOUR, "Anaïs", "Zoé-Ève"), RECORD)).isTrue();
        }

        @Test
        void abbreviationOfSaint_isSaint() {
            assertThat(trouve(question("ST IMAGINAIRE", JOUR, "Zoé"), personne("Saint-Imaginaire", JOUR, "Zoé"))).isTrue();
        }

        @Test
        void namesAlone_areHalfADoubleName() {
            assertThat(trouve(personne("Lune", JOUR, "Zoé-Ève"), RECORD)).isTrue();
            assertThat(trouve(personne("Imaginaire", JOUR, "Zoé-Ève"), RECORD)).isTrue();
            assertThat(trouve(personne("D", JOUR, "Zoé-Ève"), RECORD)).isFalse();
        }
    }

    @Nested
    class Slips {

        private final Identite fiche = personne("Imaginaire", JOUR, "Théodora", "Gérône", "Anne-Philippa");

        @ParameterizedTest
        @CsvSource({"Imaginaire, THEODORRA, GERONNE, ANE-FILIPA", "Imaginaire, THEDOORA, GREONE, ANNE-PHILIPPA",
                "Imaginere, THEODORA, ,", "Imagniaire, THEODORA, ,", "Imaginair, THEODORA, ,", "IMAGINNAIRE, THEODORA, ,"})
        void wholeBirthDateAndPlace_makeUpForThem(String nom, String premier, String deuxieme, String troisieme) {
            List<String> prenoms = deuxieme == null ? List.of(premier) : List.of(premier, deuxieme, troisieme);
            Identite question = new Identite(nom, null, prenoms, JOUR, Sexe.F, "08480", null);
            assertThat(trouve(question, fiche)).isTrue();
            Identite sansJour = new Identite(nom, null, prenoms, ANNEE, Sexe.F, "08480", null);
            assertThat(trouve(sansJour, fiche)).as("without month and day").isFalse();
        }

        @Test
        void anotherName_isSomebodyElse() {
            assertThat(trouve(personne("Fantaisie", JOUR, "Théodora"), fiche)).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Berthe"), fiche)).isFalse();
        }

        @Test
        void inAShortName_needMoreThanADate() {
            assertThat(trouve(question("Lume", JOUR, "Zoé"), personne("Lune", JOUR, "Zoé"))).isFalse();
            assertThat(trouve(personne("Lume", JOUR, "Zoé"), personne("Lune", JOUR, "Zoé"))).isTrue();
            assertThat(trouve(personne("Ly", JOUR, "Zoé"), personne("Le", JOUR, "Zoé"))).isFalse();
        }

        @Test
        void fromOneGivenNameToAnother_areNone() {
            assertThat(trouve(personne("Imaginaire", JOUR, "Léna"), personne("Imaginaire", JOUR, "Léa"))).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Lenha"), personne("Imaginaire", JOUR, "Léna"))).isTrue();
        }

        @Test
        void thatLeadToTwoPeople_leadToNobody_whicheverNameIsKnown() {
            Identite rayan = personne("Imaginaire", JOUR, "Rayan");
            Identite ryan = personne("Imaginaire", JOUR, "Ryan");
            NomsPortes portes = new NomsPortes(Set.of("RYAN"), true);
            assertThat(Decision
                    .prendre(Personne.de(personne("Imaginaire", JOUR, "Rayn")), List.of(rayan, ryan), Function.identity(),
                            Cadre.tous(), portes)
                    .retenus()).isNotEqualTo(List.of(ryan)).isNotEqualTo(List.of(rayan));
        }

        @Test
        void thatLeadToTwoGivenNames_areOfNeither() {
            assertThat(trouve(personne("Imaginaire", JOUR, "Juliq"), personne("Imaginaire", JOUR, "Julie"))).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Juliq", "Anaïs"), personne("Imaginaire", JOUR, "Julie", "Anaïs")))
                    .isTrue();
        }

        @Test
        void ofALetterThatIsHeard_mayBeOfAnotherName() {
            assertThat(trouve(personne("Imaginaire", JOUR, "Juli"), personne("Imaginaire", JOUR, "Julie"))).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Jullie"), personne("Imaginaire", JOUR, "Julie"))).isTrue();
        }

        @Test
        void givenNameThatPeopleBear_isNoSlipOfARareOne() {
            assertThat(trouve(personne("Imaginaire", JOUR, "Elsa"), personne("Imaginaire", JOUR, "Elsia"))).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Elsja"), personne("Imaginaire", JOUR, "Elsia"))).isTrue();
        }

        @Test
        void thatMakeANameOfTwo_mayBeOfAnotherPerson() {
            Identite fiche = personne("Imaginaire", JOUR, "Jean-Marie", "Marc");
            assertThat(trouve(personne("Imaginaire", JOUR, "Jean", "Marc"), fiche)).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Marie", "Marc"), fiche)).isTrue();
        }

        @Test
        void furtherNames_contradictedAsOftenAsConfirmed_areSomebodyElses() {
            Identite fiche = personne("Imaginaire", JOUR, "Marie", "Françoise", "Thérèse", "Anaïs");
            assertThat(trouve(personne("Imaginaire", JOUR, "Marie", "Agnès", "Thérèse"), fiche)).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Marie", "Agnès", "Thérèse", "Anaïs"), fiche)).isTrue();
            assertThat(trouve(personne("Imaginaire", JOUR, "Marie", "Léa"), personne("Imaginaire", JOUR, "Marie", "Léna")))
                    .isFalse();
        }

        @Test
        void andOtherFurtherNames_areSomebodyElses() {
            assertThat(trouve(personne("Imaginaire", JOUR, "Théodora", "Anaïs"),
                    personne("Imaginaire", JOUR, "Théodora", "Berthe"))).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Teodora", "Anaïs"),
                    personne("Imaginaire", JOUR, "Théodora", "Berthe"))).isFalse();
        }

        @Test
        void ofASound_areNoneBetweenTheSexes() {
            Identite michel = new Identite("Imaginaire", null, List.of("Michel"), JOUR, Sexe.M, "08480", null);
            Identite sansSexe = new Identite("Imaginaire", null, List.of("Michèle"), JOUR, null, "08480", null);
            assertThat(trouve(personne("Imaginaire", JOUR, "Michèle"), michel)).isFalse();
            assertThat(trouve(sansSexe, michel)).isFalse();
            assertThat(trouve(personne("Imaginaire", JOUR, "Sara"), personne("Imaginaire", JOUR, "Sarah"))).isTrue();
        }

        @Test
        void thatLeadToTwoPeople_leadToNobody() {
            Identite julie = personne("Imaginaire", JOUR, "Julie");
            Identite julia = personne("Imaginaire", JOUR, "Julia");
            assertThat(retenus(personne("Imaginaire", JOUR, "Juli"), julie, julia)).hasSizeBetween(0, 2)
                    .isNotEqualTo(List.of(julia));
            assertThat(retenus(personne("Imaginaire", JOUR, "Julie"), julie, julia)).containsExactly(julie);
        }
    }

    @Nested
    class GivenNames {

        @Test
        void calledByAnotherOne_needsAFurtherOne() {
            assertThat(trouve(personne("D'Imaginaire-Lune", JOUR, "Anaïs"), RECORD)).isFalse();
            assertThat(trouve(personne("D'Imaginaire-Lune", JOUR, "Anaïs", "Zoé-Ève"), RECORD)).isTrue();
        }

        @Test
        void partOfACompoundOne_mayBeATwins() {
            Identite jumelle = personne("Lune", JOUR, "Marie-Paule", "Anaïs");
            assertThat(trouve(personne("Lune", JOUR, "Marie"), jumelle)).isFalse();
            assertThat(trouve(personne("Lune", JOUR, "Marie", "Laure"), jumelle)).isFalse();
            assertThat(trouve(personne("Lune", JOUR, "Marie", "Paule"), jumelle)).isTrue();
            assertThat(trouve(personne("Lune", JOUR, "Marie", "Anaïs"), jumelle)).isTrue();
        }

        @Test
        void cutOrInitial_isNotEnoughByItself() {
            assertThat(trouve(question("D'Imaginaire-Lune", JOUR, "Zoé"), RECORD)).isFalse();
            assertThat(trouve(question("D'Imaginaire-Lune", JOUR, "Zo"), RECORD)).isFalse();
            assertThat(trouve(personne("D'Imaginaire-Lune", JOUR, "Z."), RECORD)).isFalse();
        }

        @Test
        void compound_isNotAList() {
            Identite soeur = personne("Lune", JOUR, "Marie-Claire");
            Identite autre = personne("Lune", JOUR, "Marie");
            assertThat(retenus(question("Lune", JOUR, "Marie"), soeur, autre)).containsExactly(autre);
            assertThat(retenus(question("Lune", JOUR, "Marie-Claire"), soeur, autre)).containsExactly(soeur);
        }
    }

    @Nested
    class Birth {

        @Test
        void year_needsTheCommune() {
            assertThat(trouve(personne("D'Imaginaire-Lune", ANNEE, "Zoé-Ève"), RECORD)).isTrue();
            assertThat(trouve(personne("D'Imaginaire-Lune", new DateNaissance(1987, 7, null), "Zoé-Ève"), RECORD)).isFalse();
            assertThat(trouve(question("D'Imaginaire-Lune", ANNEE, "Zoé-Ève"), RECORD)).isFalse();
            assertThat(trouve(nee(ANNEE, "08"), RECORD)).as("a département is no birth place").isFalse();
            Identite enFrance = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), ANNEE, Sexe.F, null,
                    Identite.FRANCE);
            assertThat(trouve(enFrance, RECORD)).isFalse();
        }

        @Test
        void nothing_isNobody() {
            assertThat(trouve(personne("D'Imaginaire-Lune", DateNaissance.INCONNUE, "Zoé-Ève"), RECORD)).isFalse();
        }

        @Test
        void yearAndForeignCountry_areEnoughOnlyForWhoHasNoBirthDay() {
            assertThat(trouve(neeA("99350", ANNEE), neeA("99350", ANNEE))).isTrue();
            assertThat(trouve(neeA("99350", ANNEE), neeA("99404", ANNEE))).isFalse();
            assertThat(trouve(neeA("99350", ANNEE), neeA("99350", JOUR))).isFalse();
        }

        @Test
        void wrongDate_isForgivenWhoeverAgreesInAllElse() {
            Identite inversee = personne("D'Imaginaire-Lune", new DateNaissance(1987, 5, 6), "Zoé-Ève");
            assertThat(trouve(inversee, RECORD)).isTrue();
            Identite autreJour = personne("D'Imaginaire-Lune", new DateNaissance(1987, 6, 4), "Zoé-Ève");
            assertThat(trouve(autreJour, RECORD)).as("one given name").isFalse();
            Identite deuxPrenoms = personne("D'Imaginaire-Lune", new DateNaissance(1987, 6, 4), "Zoé-Ève", "Anaïs");
            assertThat(trouve(deuxPrenoms, RECORD)).isTrue();
            assertThat(trouve(personne("Imaginaire-Lume", new DateNaissance(1987, 6, 4), "Zoé-Ève", "Anaïs"), RECORD))
                    .isFalse();
        }

        @Test
        void place_thatContradicts_isSomebodyElse() {
            assertThat(trouve(neeDans("75056"), RECORD)).isFalse();
            assertThat(trouve(neeA("99404", JOUR), RECORD)).isFalse();
            assertThat(trouve(nee(JOUR, "08"), RECORD)).isTrue();
            assertThat(trouve(nee(JOUR, "13"), RECORD)).isFalse();
        }

        @Test
        void cityOrMergedCommune_isThePlace() {
            assertThat(AccordLieu.entre(neeDans("75056"), neeDans("75113"))).isEqualTo(AccordLieu.VILLE);
            assertThat(AccordLieu.entre(neeDans("75112"), neeDans("75113"))).isEqualTo(AccordLieu.COMMUNE_VOISINE);
            assertThat(AccordLieu.entre(neeDans("13055"), neeDans("75113"))).isEqualTo(AccordLieu.CONTREDIT);
            assertThat(AccordLieu.entre(neeDans("01018"), neeDans("01033"))).isEqualTo(AccordLieu.FUSION);
            assertThat(AccordLieu.entre(neeDans("01033"), neeDans("01018"))).isEqualTo(AccordLieu.FUSION);
        }

        @Test
        void whatIsTooShortForAPlace_isAnotherOne() {
            assertThat(AccordLieu.entre(neeDans("75112"), neeDans("7"))).isEqualTo(AccordLieu.CONTREDIT);
            assertThat(AccordLieu.entre(neeDans(""), neeDans("75112"))).isEqualTo(AccordLieu.CONTREDIT);
        }

        private Identite nee(DateNaissance naissance, String departement) {
            return new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), naissance, null, null, Identite.FRANCE,
                    departement);
        }

        private Identite neeA(String codePays, DateNaissance naissance) {
            return new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), naissance, null, null, codePays);
        }

        private Identite neeDans(String commune) {
            return new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), JOUR, null, commune, null);
        }
    }

    @Nested
    class UsualName {

        private final Identite fiche = new Identite("Lune", "Soleil", List.of("Ida"), JOUR, Sexe.F, "08480", null);

        @Test
        void inPlaceOfTheBirthName_isThePerson() {
            assertThat(trouve(personne("Soleil", JOUR, "Ida"), fiche)).isTrue();
            assertThat(trouve(new Identite("Soleil", "Lune", List.of("Ida"), JOUR, Sexe.F, "08480", null), fiche)).isTrue();
        }

        @Test
        void thatIsABirthName_leavesTheOtherOne_toTheBirthPlace() {
            Identite sansUsage = personne("Lune", JOUR, "Ida");
            assertThat(trouve(new Identite("Autre", "Lune", List.of("Ida"), JOUR, Sexe.F, null, null), sansUsage)).isFalse();
            assertThat(trouve(new Identite("Autre", "Lune", List.of("Ida"), JOUR, Sexe.F, "08480", null), sansUsage)).isTrue();
        }

        @Test
        void thatDiffers_isMadeUpForByTheBirthPlace() {
            assertThat(trouve(new Identite("Lune", "SOLEIL", List.of("Ida"), JOUR, null, null, null), fiche)).isTrue();
            assertThat(trouve(new Identite("Lune", "Autre", List.of("Ida"), JOUR, null, null, null), fiche)).isFalse();
            assertThat(trouve(new Identite("Lune", "Autre", List.of("Ida"), JOUR, Sexe.F, "08480", null), fiche)).isTrue();
        }
    }

    @Nested
    class NamesOfNobody {

        private final Identite sansLieu = new Identite("Imaginere", null, List.of("Zoé"), JOUR, Sexe.F, null, null);
        private final Identite fiche = personne("Imaginaire", JOUR, "Zoé");

        @Test
        void familyName_isASlip_andMakesUpForABirthPlace() {
            assertThat(retenus(sansLieu, new NomsPortes(PRENOMS, false), fiche)).containsExactly(fiche);
            assertThat(retenus(sansLieu, new NomsPortes(PRENOMS, true), fiche)).isEmpty();
        }

        @Test
        void beforeTheRegistryIsAsked_isNobody_butUncertain() {
            Decision<Identite> decision = Decision.prendre(Personne.de(sansLieu), List.of(fiche), Function.identity(),
                    Cadre.tous(),
                    NomsPortes.INCONNUS);
            assertThat(decision.retenus()).isEmpty();
            assertThat(decision.incertains()).containsExactly(fiche);
        }

        @Test
        void givenName_isASlip_andMakesUpForABirthPlace() {
            Identite demande = new Identite("Imaginaire", null, List.of("Berthq"), JOUR, Sexe.F, null, null);
            Identite berthe = personne("Imaginaire", JOUR, "Berthe");
            assertThat(retenus(demande, new NomsPortes(Set.of("BERTHE"), true), berthe)).containsExactly(berthe);
            assertThat(retenus(demande, new NomsPortes(Set.of("BERTHE", "BERTHQ"), true), berthe)).isEmpty();
        }

        @Test
        void makeUpForNoBirthDate() {
            Identite annee = new Identite("Imaginere", null, List.of("Zoé"), ANNEE, Sexe.F, "08480", null);
            assertThat(retenus(annee, new NomsPortes(PRENOMS, false), fiche)).isEmpty();
        }

        private List<Identite> retenus(Identite question, NomsPortes portes, Identite connue) {
            return Decision.prendre(Personne.de(question), List.of(connue), Function.identity(), Cadre.tous(), portes)
                    .retenus();
        }
    }

    @Nested
    class Several {

        @Test
        void peopleThatNothingTellsApart_areAllRetained() {
            Identite homonyme = new Identite("D'Imaginaire-Lune", null, List.of("Zoé-Ève"), JOUR, Sexe.F, "75056", null);
            assertThat(retenus(question("D'Imaginaire-Lune", JOUR, "Zoé-Ève"), RECORD, homonyme)).hasSize(2);
            assertThat(retenus(personne("D'Imaginaire-Lune", JOUR, "Zoé-Ève"), RECORD, homonyme)).containsExactly(RECORD);
        }

        @Test
        void recordThatKnowsLess_mayBeThePersonToo() {
            Identite sansLieu = question("D'Imaginaire-Lune", JOUR, "Zoé-Ève");
            assertThat(retenus(personne("D'Imaginaire-Lune", JOUR, "Zoé-Ève"), RECORD, sansLieu)).hasSize(2);
        }
    }

    @Nested
    class LookedForSomewhere {

        private final Identite zoe = personne("Imaginaire", JOUR, "Zoé");

        @Test
        void makesUpForABirthPlace() {
            Identite eleve = new Identite("Imaginere", null, List.of("Zoé"), JOUR, Sexe.F, null, null);
            assertThat(trouve(eleve, zoe)).isFalse();
            assertThat(ici(eleve, List.of(zoe), zoe)).containsExactly(zoe);
        }

        @Test
        void whoeverIsElsewhere_isNotTheAnswer() {
            Identite ailleurs = personne("Imaginaire", JOUR, "Zoé");
            assertThat(ici(zoe, List.of(), ailleurs)).isEmpty();
            assertThat(ici(zoe, List.of(zoe), zoe, ailleurs)).containsExactly(zoe);
        }

        @Test
        void whoeverIsElsewhere_andIsNearer_leavesNobody() {
            Identite jumelle = personne("Imaginaire", JOUR, "Zorinette");
            Identite ailleurs = personne("Imaginaire", JOUR, "Zosinette");
            assertThat(ici(ailleurs, List.of(jumelle), jumelle)).containsExactly(jumelle);
            assertThat(ici(ailleurs, List.of(jumelle), jumelle, ailleurs)).isEmpty();
        }

        @Test
        void recordThatKnowsLess_isThePersonThereToo() {
            Identite sansLieu = new Identite("Imaginaire", null, List.of("Zoé"), JOUR, Sexe.F, null, null);
            assertThat(ici(zoe, List.of(sansLieu), sansLieu, zoe)).containsExactly(sansLieu);
        }

        private List<Identite> ici(Identite question, List<Identite> dedans, Identite... fiches) {
            Cadre<Identite> cadre = new Cadre<>(fiche -> dedans.stream().anyMatch(une -> une == fiche), Contexte.ETABLISSEMENT);
            return Decision.prendre(Personne.de(question), List.of(fiches), Function.identity(), cadre, NomsPortes.INCONNUS)
                    .retenus();
        }
    }

    @Test
    void explanation_saysEveryPart_andNothingPersonal() {
        String explication = decision(personne("Imaginere", JOUR, "Zoé"), personne("Imaginaire", JOUR, "Zoé")).explication();
        assertThat(explication).isEqualTo("one of 1 (threshold 34, margin 4); nom=PHONETIQUE+7 prenom=EXACT+7 date=EGALE+18"
                + " sexe=EGAL+1 lieu=COMMUNE+8 usage=INCONNU+0 ecriture=SANS_OBJET+0 contexte=AUCUN+0 autresPrenoms=+0 total=41");
    }

    @Test
    void nothingThatComparesNames_printsThem() {
        Identite fiche = personne("Imaginaire", JOUR, "Zoé");
        List<Ecriture> prenoms = ComparaisonPrenoms.lire(fiche);
        assertThat(List.of(Ecriture.de("Imaginaire"), Personne.de(fiche), ComparaisonPrenoms.entre(prenoms, prenoms),
                new ComparaisonNoms(Ecriture.de("Imaginaire"), Ecriture.de("")), new NomsPortes(Set.of("ZOE"), true),
                Blocs.de(fiche),
                decision(fiche, fiche), Blocs.cherches(Personne.de(fiche))).toString()).doesNotContainIgnoringCase("imaginaire")
                .doesNotContainIgnoringCase("zoé").doesNotContain("ZOE", "1987");
    }

    @Nested
    class ByFamilyName {

        private static final int ESSAIS = 20_000;
        private static final int INSCRITS = 6;

        private static final List<String> NOMS = List.of("Lune", "Lunne", "Lune Comète", "Comète Lune", "Comète", "de la Lune",
                "Lune de la", "Comette Lune");
        private static final List<List<String>> PRENOMS_LUS = List.of(List.of("Jean", "Luc"), List.of("Jean-Luc"),
                List.of("JeanLuc"), List.of("Luc"), List.of("Jean"), List.of("Luc", "Jean"), List.of("Lucq"));
        private static final List<DateNaissance> DATES = List.of(JOUR, new DateNaissance(1987, 5, 6),
                new DateNaissance(1987, 6, null), ANNEE);
        private final Random hasard = new Random(1);

        private <E> E un(List<E> choix) {
            return choix.get(hasard.nextInt(choix.size()));
        }

        private static final List<String> LIEUX = Arrays.asList("08480", "08105", "75056", "75113", "49144", "44180", "99401",
                null);

        private Identite quelquun() {
            return en(un(LIEUX));
        }

        private Identite en(String lieu) {
            return new Identite(un(NOMS), hasard.nextInt(3) == 0 ? un(NOMS) : null, un(PRENOMS_LUS), un(DATES),
                    un(Arrays.asList(Sexe.F, Sexe.M, null)), lieu, null);
        }

        /** As somebody would say it of whom a record knows less. */
        private Identite plus(Identite fiche) {
            return new Identite(fiche.nomNaissance(), hasard.nextBoolean() ? un(NOMS) : fiche.nomUsage(),
                    Stream.concat(fiche.prenoms().stream(), un(PRENOMS_LUS).stream().limit(hasard.nextInt(2))).toList(),
                    fiche.naissance(), fiche.sexe(), fiche.codeCommune(), fiche.codePays());
        }

        private Identite demander(List<Identite> inscrits) {
            Identite fiche = un(inscrits);
            return switch (hasard.nextInt(4)) {
                case 0 -> quelquun();
                case 1 -> fiche;
                case 2 -> plus(fiche);
                default ->
                    new Identite(fiche.nomNaissance(), fiche.nomUsage(), fiche.prenoms(), fiche.naissance(), fiche.sexe(),
                            null, null, un(List.of("08", "75")));
            };
        }

        private static List<Identite> candidats(List<Identite> inscrits, Collection<Long> cles, Function<Blocs, Long> cle) {
            return inscrits.stream().filter(fiche -> cles.contains(cle.apply(Blocs.de(fiche)))).toList();
        }

        private static boolean estNe(Identite fiche, Set<String> departements) {
            return fiche.codeCommune() == null || departements.contains(fiche.codeCommune().substring(0, 2));
        }

        /** For each of them: what is read as {@link Recherche} reads it decides the same as whatever shares a key. */
        @ParameterizedTest
        @EnumSource(Contexte.class)
        void decision_isTheOneOfAllCandidates(Contexte contexte) {
            int faites = 0;
            int ici = 0;
            int plusieurs = 0;
            for (int essai = 0; essai < ESSAIS; essai++) {
                List<Identite> inscrits = Stream.generate(this::quelquun).limit(INSCRITS).toList();
                Identite question = demander(inscrits);
                Personne demandee = Personne.de(question);
                Cadre<Identite> cadre = new Cadre<>(
                        fiche -> contexte == Contexte.AUCUN || fiche.sexe() != Sexe.M, contexte);
                Blocs.Cherches cherches = Blocs.cherches(demandee);
                List<Identite> parNom = candidats(inscrits, cherches.noms(), Blocs::parNom);
                Decision<Identite> decision = parmi(question, parNom, cadre, NomsPortes.INCONNUS);
                Set<Identite> tous = new LinkedHashSet<>(parNom);
                tous.addAll(candidats(inscrits, cherches.prenoms(), Blocs::parPrenom));
                tous.addAll(candidats(inscrits, cherches.deux(), Blocs::parNoms));
                List<Identite> lus = parNom;
                if (!decision.estFaite(demandee, contexte)) {
                    if (!decision.estTenueIci(demandee)) {
                        continue;
                    }
                    Set<String> departements = Fusions.departements(question.codeCommune());
                    lus = tous.stream().filter(fiche -> parNom.contains(fiche) || estNe(fiche, departements)).toList();
                    ici++;
                } else {
                    faites++;
                }
                for (NomsPortes portes : List.of(NomsPortes.INCONNUS, new NomsPortes(Set.of("JEAN"), true))) {
                    Decision<Identite> lue = parmi(question, lus, cadre, portes);
                    Decision<Identite> entiere = parmi(question, List.copyOf(tous), cadre, portes);
                    assertThat(lue.retenus()).as("%s among %s", decrire(List.of(question)), decrire(inscrits))
                            .containsExactlyInAnyOrderElementsOf(entiere.retenus());
                    assertThat(lue.incertains()).containsExactlyInAnyOrderElementsOf(entiere.incertains());
                    plusieurs += lue.retenus().size() > 1 ? 1 : 0;
                }
            }
            assertThat(faites).as("done by name").isGreaterThan(ESSAIS / 40);
            assertThat(ici).as("near").isGreaterThan(ESSAIS / 200);
            assertThat(plusieurs).as("refused, as nothing tells people apart").isGreaterThan(ESSAIS / 200);
        }

        private static Decision<Identite> parmi(Identite question, List<Identite> candidats, Cadre<Identite> cadre,
                NomsPortes portes) {
            return Decision.prendre(Personne.de(question), candidats, Function.identity(), cadre, portes);
        }

        private static List<String> decrire(List<Identite> personnes) {
            return personnes.stream().map(une -> une.nomNaissance() + '/' + une.nomUsage() + une.prenoms()
                    + une.naissance().iso() + une.sexe() + une.codeCommune()).toList();
        }

        @Test
        void otherSoundOrDate_lacksTheMargin() {
            assertThat(AccordNom.values()).filteredOn(accord -> accord != AccordNom.EXACT && accord != AccordNom.AUTRE_ORDRE)
                    .allMatch(accord -> accord.points() <= AccordNom.EXACT.points() - Decision.MARGE);
            assertThat(AccordDate.values()).filteredOn(accord -> accord != AccordDate.EGALE)
                    .allMatch(accord -> accord.points() <= AccordDate.EGALE.points() - Decision.MARGE);
        }

        @Test
        void anyPartThatIsNotAsAsked_leavesItOpen() {
            Identite demandee = personne("Lune", JOUR, "Zoé", "Anaïs");
            assertThat(faite(demandee, demandee)).isTrue();
            assertThat(faite(demandee, personne("Lune", JOUR, "Zoé", "Anaïs", "Luce"))).as("more is known").isTrue();
            assertThat(faite(demandee, personne("Lunne", JOUR, "Zoé", "Anaïs"))).isFalse();
            assertThat(faite(demandee, personne("Lune", JOUR, "Zoé"))).as("less is known").isFalse();
            assertThat(faite(ailleurs(demandee), ailleurs(demandee))).isTrue();
            Identite duDepartement = new Identite("Lune", null, List.of("Zoé"), JOUR, Sexe.F, null, null, "08");
            assertThat(faite(duDepartement, personne("Lune", JOUR, "Zoé"))).isTrue();
            assertThat(faite(duDepartement, question("Lune", JOUR, "Zoé"))).as("born who knows where").isFalse();
            assertThat(faite(demandee, question("Lune", JOUR, "Zoé", "Anaïs"))).as("sex and place unknown").isFalse();
            assertThat(faite(personne("Lune", ANNEE, "Zoé"), personne("Lune", ANNEE, "Zoé"))).as("the year alone").isFalse();
            Identite longue = personne("Lune de la Comète", JOUR, "Zoé");
            assertThat(faite(longue, longue)).as("its words stand in too many orders").isFalse();
        }

        private static Identite ailleurs(Identite une) {
            return new Identite(une.nomNaissance(), null, une.prenoms(), une.naissance(), une.sexe(), null, "99401");
        }

        private static boolean faite(Identite question, Identite fiche) {
            return parNom(question, fiche).estFaite(Personne.de(question), Contexte.AUCUN);
        }

        private static Decision<Identite> parNom(Identite question, Identite fiche) {
            return parmi(question, List.of(fiche), Cadre.tous(), NomsPortes.INCONNUS);
        }

        @Test
        void recordThatKnowsLess_isHeldAgainstThoseBornNear() {
            Identite demandee = new Identite("Lune", "Comète", List.of("Zoé", "Anaïs"), JOUR, Sexe.F, "08480", null);
            assertThat(tenueIci(demandee, personne("Lune", JOUR, "Zoé"))).isTrue();
            assertThat(tenueIci(demandee, personne("Lunne", JOUR, "Zoé"))).isFalse();
            assertThat(tenueIci(demandee, personne("Lune", JOUR, "Zoë-Luce", "Zoé"))).as("not by the first given name")
                    .isFalse();
            assertThat(tenueIci(demandee, new Identite("Lune", null, List.of("Zoé"), JOUR, Sexe.M, "08480", null)))
                    .as("another sex").isFalse();
            assertThat(tenueIci(demandee, new Identite("Lune", "Nuit", List.of("Zoé"), JOUR, Sexe.F, "08480", null)))
                    .as("another usual name").isFalse();
            assertThat(tenueIci(demandee, new Identite("Lune", null, List.of("Zoé"), JOUR, Sexe.F, "08105", null)))
                    .as("another commune").isFalse();
            assertThat(tenueIci(demandee, question("Lune", JOUR, "Zoé"))).as("born who knows where").isFalse();
        }

        private static boolean tenueIci(Identite question, Identite fiche) {
            return parNom(question, fiche).estTenueIci(Personne.de(question));
        }

        @Test
        void anotherDepartement_isNearIfItsCommuneMoved() {
            assertThat(Fusions.departements("08480")).containsExactly("08");
            assertThat(Fusions.departements("49144")).containsExactlyInAnyOrder("49", "44");
            assertThat(Fusions.departements("44180")).contains("49");
        }

        @Test
        void departement_isContradictedByABirthAbroad() {
            Identite duDepartement = new Identite("Lune", null, List.of("Zoé"), JOUR, null, null, null, "08");
            assertThat(AccordLieu.entre(duDepartement, ailleurs(personne("Lune", JOUR, "Zoé"))))
                    .isEqualTo(AccordLieu.CONTREDIT);
        }
    }
}
