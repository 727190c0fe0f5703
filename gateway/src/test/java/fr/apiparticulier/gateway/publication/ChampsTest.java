package fr.apiparticulier.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.emploi.Categorie;
import fr.apiparticulier.contract.emploi.Situation.Civilite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.mesr.RegimeFormation;
import fr.apiparticulier.gateway.test.Vues;

/** What an integrator reads of a member stands beside it, and can be true. */
class ChampsTest {

    /** A member, and what is published of it. */
    record Champ(RecordComponent membre) {

        Schema dit() {
            return membre.getAccessor().getAnnotation(Schema.class);
        }

        Class<?> type() {
            return Vues.valeur(membre);
        }

        boolean estListe() {
            return List.class.isAssignableFrom(membre.getType());
        }

        boolean estSimple() {
            return !estListe() && !type().isRecord();
        }

        /** @return what a value written in an annotation is, in the type of the member */
        Object lire(String valeur) {
            return switch (type().getSimpleName().toLowerCase(Locale.ROOT)) {
                case "string" -> valeur;
                case "int", "integer" -> Integer.valueOf(valeur);
                case "bigdecimal" -> new BigDecimal(valeur);
                case "boolean" -> booleen(valeur);
                default -> throw new AssertionError(this + ": a type that no document knows: " + type());
            };
        }

        private static Boolean booleen(String valeur) {
            assertThat(valeur).isIn("true", "false");
            return Boolean.valueOf(valeur);
        }

        @Override
        public String toString() {
            return membre.getDeclaringRecord().getName().replaceFirst(".*\\.", "") + "." + membre.getName();
        }
    }

    static List<Champ> champs() {
        return Vues.membres().stream().map(Champ::new).toList();
    }

    static Stream<Champ> simples() {
        return champs().stream().filter(Champ::estSimple);
    }

    @Test
    void champs_areFoundAtAnyDepth() {
        assertThat(champs()).extracting(Champ::toString).contains("FamilleV2.adresse", "FamilleV2$Adresse.pays",
                "FamilleV2$Personne.prenoms", "PartsBourse$Echelon.echelon", "DroitsV3$Aeeh.status");
    }

    @ParameterizedTest
    @MethodSource("champs")
    void champ_isDescribed(Champ champ) {
        assertThat(champ.dit()).as("%s: no @Schema", champ).isNotNull();
        assertThat(champ.dit().description()).isNotBlank().isEqualTo(champ.dit().description().strip()).endsWith(".")
                .doesNotContainPattern("(?i)todo|fixme|xxx|tbd|lorem").doesNotContain("  ");
    }

    @ParameterizedTest
    @MethodSource("champs")
    void champ_thatMayBeNull_canBe(Champ champ) {
        boolean promis = champ.dit().description().matches(".*\\bnull\\b.*");
        if (champ.dit().nullable()) {
            assertThat(champ.membre().getType().isPrimitive()).isFalse();
            assertThat(champ.estListe()).as("an empty list says it").isFalse();
        } else {
            assertThat(champ.estSimple() && promis).as("speaks of null without nullable").isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("champs")
    void champ_thatIsNoSimpleValue_hasNoneOfItsRules(Champ champ) {
        if (!champ.estSimple()) {
            assertThat(champ.dit().enumeration()).isEmpty();
            assertThat(champ.dit().pattern() + champ.dit().format() + champ.dit().example()).isEmpty();
        }
        if (!champ.estListe()) {
            assertThat(champ.dit().minItems()).as("minItems of what is no list").isEqualTo(Integer.MAX_VALUE);
        }
    }

    @ParameterizedTest
    @MethodSource("simples")
    void pattern_andFormat_areOfText(Champ champ) {
        if (!champ.dit().pattern().isEmpty()) {
            assertThat(champ.type()).isEqualTo(String.class);
            assertThat(champ.dit().pattern()).startsWith("^").endsWith("$");
        }
        if (!champ.dit().format().isEmpty()) {
            assertThat(champ.type()).isEqualTo(String.class);
            assertThat(champ.dit().format()).isEqualTo("date");
        }
    }

    @ParameterizedTest
    @MethodSource("simples")
    void enumeration_isOfTheMembersType(Champ champ) {
        assertThat(Arrays.stream(champ.dit().enumeration()).map(champ::lire).toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("simples")
    void example_isAValueTheMemberMayHave(Champ champ) {
        Schema dit = champ.dit();
        if (dit.example().isEmpty()) {
            assertThat(dit.description()).as("no example").startsWith("Toujours null");
            return;
        }
        Object valeur = champ.lire(dit.example());
        if (dit.enumeration().length > 0) {
            assertThat(valeur).isIn(Stream.of(dit.enumeration()).map(champ::lire).toList());
        }
        if (!dit.pattern().isEmpty()) {
            assertThat(dit.example()).matches(dit.pattern());
        }
        if (dit.format().equals("date")) {
            assertThatCode(() -> LocalDate.parse(dit.example())).doesNotThrowAnyException();
        }
    }

    /** A list of {@code members} said here to be that of {@code values}. */
    record Liste(String membres, List<String> valeurs) {
        static <E extends Enum<E>> Liste de(String membres, Class<E> type, Function<E, String> mot) {
            return new Liste(membres, Stream.of(type.getEnumConstants()).map(mot).toList());
        }
    }

    static List<Liste> listes() {
        return List.of(
                Liste.de("(?!SituationV2|StatutV3).*\\.sexe", Sexe.class, Sexe::name),
                Liste.de("FamilleV2\\.regime|.*\\.fournisseur", QuotientFamilial.Regime.class, Enum::name),
                Liste.de("StatutEtudiantV3\\$Regime\\.code", RegimeFormation.class, Enum::name),
                Liste.de("StatutEtudiantV3\\$Regime\\.libelle", RegimeFormation.class, RegimeFormation::libelle),
                Liste.de("PartsScolarite\\$Regime\\.code", Scolarite.Regime.class, Scolarite.Regime::code),
                Liste.de(".*\\.civilite", Civilite.class, Civilite::libelle),
                Liste.de(".*(\\.codeCategorieInscription|Categorie\\.code)", Categorie.class,
                        categorie -> Integer.toString(categorie.code())),
                Liste.de(".*(\\.libelleCategorieInscription|Categorie\\.libelle)", Categorie.class, Categorie::libelle));
    }

    @ParameterizedTest
    @MethodSource("listes")
    void enumeration_ofWhatTheContractLists_isThatList(Liste liste) {
        List<Champ> nommes = simples().filter(champ -> champ.toString().matches(liste.membres())).toList();
        assertThat(nommes).as(liste.membres()).isNotEmpty()
                .allSatisfy(champ -> assertThat(champ.dit().enumeration())
                        .containsExactlyInAnyOrderElementsOf(liste.valeurs()));
    }
}
