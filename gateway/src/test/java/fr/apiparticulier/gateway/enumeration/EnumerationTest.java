package fr.apiparticulier.gateway.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.cnaf.DroitApi;
import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi;
import fr.apiparticulier.contract.education.ScolariteApi;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.enumeration.Enumeration.Told;
import fr.apiparticulier.gateway.test.HorlogeReglable;

/** Whoever tries people out is noticed and slowed down; whoever has a file with mistakes is not. */
class EnumerationTest {

    private static final int LIMITE = 20;
    private static final Duration CADENCE = Duration.ofMillis(1_000 / LIMITE);
    private static final int UNE_HEURE = 3_600 * LIMITE;

    private record Numero(String numero) implements Question {

        @Override
        public Object sujet() {
            return numero;
        }
    }

    private final HorlogeReglable horloge = new HorlogeReglable(Instant.parse("2026-03-01T12:00:10Z"));
    private final MeterRegistry mesures = new SimpleMeterRegistry();
    private final Enumeration enumeration = enumeration("ralentir", "true");
    private final TokenId client = new TokenId(UUID.randomUUID());

    private static EnumerationConfig config(String nom, String valeur) {
        return new SmallRyeConfigBuilder().withMapping(EnumerationConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValue("particulier.enumeration." + nom, valeur).build().getConfigMapping(EnumerationConfig.class);
    }

    private Enumeration enumeration(String nom, String valeur) {
        return new Enumeration(config(nom, valeur), horloge, mesures);
    }

    private static Numero numero(int valeur) {
        return new Numero("%07d".formatted(valeur));
    }

    private double anormaux(String signe) {
        return mesures.get("particulier.enumeration.jetons").tag("signe", signe).gauge().value();
    }

    /** One number in fifty belongs to somebody. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void attacker_whoGuessesNumbers_isSlowedDownAfterSomeHundred(long graine) {
        Random hasard = new Random(graine);
        int essais = 0;
        while (enumeration.limit(client, LIMITE) == LIMITE && essais < 1_000) {
            note(enumeration, client, numero(hasard.nextInt(10_000_000)), hasard.nextInt(50) == 0);
            essais++;
        }
        assertThat(essais).isBetween(90, 150);
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(1);
        assertThat(anormaux("introuvables")).isEqualTo(1);
        assertThat(enumeration.limit(new TokenId(UUID.randomUUID()), LIMITE)).isEqualTo(LIMITE);
    }

    private static void note(Enumeration enumeration, TokenId token, Question question, boolean found) {
        enumeration.note(token, List.of(new Told(question, found)), List.of());
    }

    @Test
    void attacker_slowedDown_staysSo_untilItHasStoppedForTenMinutes() {
        Random hasard = new Random(4);
        for (int i = 0; i < 200; i++) {
            note(enumeration, client, numero(hasard.nextInt(10_000_000)), false);
        }
        for (int seconde = 0; seconde < 3_600; seconde++) {
            horloge.avancer(Duration.ofSeconds(1));
            note(enumeration, client, numero(hasard.nextInt(10_000_000)), false);
            assertThat(enumeration.limit(client, LIMITE)).isEqualTo(1);
        }
        horloge.avancer(Duration.ofMinutes(10));
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(LIMITE);
        assertThat(anormaux("introuvables")).isZero();
    }

    @Test
    void attacker_whoRepeatsAKnownPerson_doesNotHide() {
        Random hasard = new Random(5);
        for (int i = 0; i < 200; i++) {
            note(enumeration, client, numero(hasard.nextInt(10_000_000)), false);
            for (int j = 0; j < 10; j++) {
                note(enumeration, client, numero(12_345), true);
            }
        }
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(1);
    }

    /** Three years of months and each benefit, of a hundred families: each answers dozens of different questions. */
    @Test
    void attacker_whoAsksAboutKnownPeopleInManyWays_doesNotHide() {
        Random hasard = new Random(9);
        for (int i = 0; i < 400; i++) {
            note(enumeration, client, numero(hasard.nextInt(10_000_000)), false);
            for (int j = 0; j < 5; j++) {
                int demande = 5 * i + j;
                Identite connue = new Identite("Fictive" + demande % 100, null, List.of("Zoé"), null, null, null, null);
                note(enumeration, client,
                        new QuotientFamilialApi.ParIdentite(connue, YearMonth.of(2024, 1).plusMonths(demande / 100)), true);
            }
        }
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(1);
    }

    /** As whether a child goes to this school, or that one. */
    @Test
    void attacker_whoTriesOutWhatIsTrueOfOnePerson_isSlowedDown() {
        Identite connue = new Identite("Fictive", null, List.of("Zoé"), null, null, null, null);
        for (int i = 0; i < 200; i++) {
            note(enumeration, client, new QuotientFamilialApi.ParIdentite(connue, YearMonth.of(2000, 1).plusMonths(i)),
                    i == 150);
        }
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(1);
    }

    /** Whoever knows as many people as it guesses. */
    @Test
    void attacker_whoHidesEachGuessBehindSomeoneKnown_isSlowedDownBeforeLong_untilTheDayEnds() {
        Random hasard = new Random(10);
        int essais = 0;
        for (; enumeration.limit(client, LIMITE) == LIMITE && essais < 40_000; essais++) {
            note(enumeration, client, numero(10_000_000 + hasard.nextInt(10_000_000)), false);
            for (int connue = 0; connue < 2; connue++) {
                note(enumeration, client, numero((2 * essais + connue) % 12_000), true);
            }
            horloge.avancer(CADENCE.multipliedBy(3));
        }
        assertThat(essais).isBetween(13_500, 16_500);
        assertThat(anormaux("introuvables")).isEqualTo(1);
        horloge.avancer(Duration.ofDays(1));
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(LIMITE);
    }

    /** Each family in a year of months, of which one had no file yet. */
    @Test
    void client_whoAsksAboutManyMonths_isNotSlowedDown() {
        for (int i = 0; i < 500; i++) {
            Identite famille = new Identite("Fictive" + i, null, List.of("Zoé"), null, null, null, null);
            for (int mois = 1; mois <= 12; mois++) {
                note(enumeration, client, new QuotientFamilialApi.ParIdentite(famille, YearMonth.of(2025, mois)), mois > 1);
            }
        }
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(LIMITE);
    }

    /** An hour at full speed, each person once. */
    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void client_withOneInTenNotFound_isNeverSlowedDown(long graine) {
        Random hasard = new Random(graine);
        for (int i = 0; i < UNE_HEURE; i++) {
            assertThat(enumeration.limit(client, LIMITE)).isEqualTo(LIMITE);
            note(enumeration, client, numero(i), hasard.nextInt(10) != 0);
            horloge.avancer(CADENCE);
        }
        assertThat(anormaux("introuvables")).isZero();
    }

    @Test
    void client_whoAsksAgainAboutSomeoneNotFound_isNotSlowedDown() {
        for (int i = 0; i < 5_000; i++) {
            note(enumeration, client, numero(i % 50), false);
        }
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(LIMITE);
    }

    /** Whoever has a list of those who exist: all of them are found, at less than half of the speed that is allowed. */
    @Test
    void attacker_whoAsksAboutThoseWhoExist_isToldOfWithinTheDay() {
        int asked = 0;
        for (; anormaux("personnes") == 0 && asked < 100_000; asked += 1_000) {
            for (int i = 0; i < 1_000; i++) {
                note(enumeration, client, numero(asked + i), true);
                horloge.avancer(Duration.ofMillis(125));
            }
        }
        assertThat(asked).isBetween(45_000, 55_000);
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(LIMITE);
        horloge.avancer(Duration.ofDays(1));
        assertThat(anormaux("personnes")).isZero();
    }

    @Test
    void attacker_whoAsksAboutThoseWhoExist_isSlowedDown_ifTheOperatorSaysSo() {
        Enumeration stricte = enumeration("ralentir-personnes", "true");
        for (int i = 0; i < 60_000; i++) {
            note(stricte, client, numero(i), true);
        }
        assertThat(stricte.limit(client, 1_000)).isEqualTo(1);
    }

    @Test
    void client_whoAsksManyThingsAboutTheSamePeople_isNotToldOf() {
        for (int i = 0; i < 20_000; i++) {
            Identite personne = new Identite("Fictive" + i, null, List.of("Zoé"), null, null, null, null);
            for (Prestation prestation : Prestation.values()) {
                note(enumeration, client, new DroitApi.ParIdentite(personne, prestation), true);
            }
            note(enumeration, client, new QuotientFamilialApi.ParIdentite(personne, YearMonth.of(2026, 3)), true);
        }
        assertThat(anormaux("personnes")).isZero();
    }

    /** A dossier about a new person, of which one question has an answer and four have none. */
    private void dossier(String nom, String disclosed, int essai) {
        Identite personne = new Identite(nom, null, List.of("Zoé"), null, null, null, null);
        List<Told> told = new ArrayList<>(
                List.of(new Told(new QuotientFamilialApi.ParIdentite(personne, YearMonth.of(2026, 3)), true)));
        for (int i = 0; i < 4; i++) {
            told.add(new Told(new ScolariteApi.ParIdentite(personne, 2000 + i, "ecole" + essai, null), false));
        }
        enumeration.note(client, told,
                List.of(new ReferencePersonne("k1.%s".formatted("A".repeat(30 - disclosed.length()) + disclosed))));
    }

    @Test
    void familiesWithoutAStudent_areOrdinary() {
        for (int i = 0; i < 3_000; i++) {
            dossier("Fictive" + i, "famille" + i, 0);
        }
        assertThat(anormaux("introuvables")).isZero();
        assertThat(enumeration.limit(client, LIMITE)).isEqualTo(LIMITE);
    }

    @Test
    void whoeverLooksForWhereOnePersonIs_isSeen_beAnAnswerBesideEachTime() {
        for (int i = 0; i < 60; i++) {
            // In other words each time, which the provider sees through.
            dossier("Fictive".repeat(i + 1), "famille", i);
        }
        assertThat(anormaux("introuvables")).isEqualTo(1);
    }

    @Test
    void guess_besideEveryNewFamily_isSeenWithinTheDay() {
        int parJour = config("ralentir", "true").introuvablesParJour();
        for (int i = 0; i < parJour * 1.2; i++) {
            dossier("Fictive" + i, "famille" + i, i);
        }
        assertThat(anormaux("introuvables")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000, 3_000, 10_000, 50_000, 1_000_000})
    void many_isNearTheTruth(int vrai) {
        Random hasard = new Random(vrai);
        Many beaucoup = new Many();
        for (int i = 0; i < vrai; i++) {
            long hash = hasard.nextLong();
            beaucoup.add(hash);
            beaucoup.add(hash);
        }
        assertThat((double) beaucoup.count()).isBetween(vrai * 0.9 - 1, vrai * 1.1 + 1);
    }

    @Test
    void token_thatTriesPeopleOut_isOnlyToldOf_ifTheOperatorSaysSo() {
        Enumeration temoin = enumeration("ralentir", "false");
        for (int i = 0; i < 500; i++) {
            note(temoin, client, numero(i), false);
        }
        assertThat(temoin.limit(client, LIMITE)).isEqualTo(LIMITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appels-par-seconde", "periode", "introuvables", "part", "personnes", "introuvables-par-jour"})
    void number_thatSuspectsEverybodyOrStopsThem_stopsTheStart(String nom) {
        assertThatThrownBy(() -> EnumerationCheck.check(config(nom, "0"))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(nom);
        assertThatNoException().isThrownBy(() -> EnumerationCheck.check(config(nom, nom.equals("periode") ? "1m" : "1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000, 5_000, 12_000, 15_000})
    void distinct_isNearTheTruth(int vrai) {
        Random hasard = new Random(vrai);
        Distinct un = new Distinct();
        Distinct autre = new Distinct();
        for (int i = 0; i < vrai; i++) {
            long hash = hasard.nextLong();
            (i % 3 == 0 ? un : autre).add(hash);
            un.add(hash);
        }
        assertThat((double) Distinct.count(un, autre)).isBetween(vrai * 0.9 - 1, vrai * 1.1 + 1);
    }
}
