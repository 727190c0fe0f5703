package fr.apiparticulier.gateway.registre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.registre.Releve.Droits;
import fr.apiparticulier.gateway.registre.Releve.Jeton;

class EtatTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration SEMAINE = Duration.ofDays(7);

    private static Etat etat(List<Droits> droits, List<Jeton> jetons, Cle... cles) {
        return Etat.de(new Releve(1, MAINTENANT, MAINTENANT, droits, jetons, List.of(cles)));
    }

    private static Droits droits(boolean active) {
        return new Droits(UUID.randomUUID(), active, List.of(), List.of(), List.of(), List.of(), 20, null);
    }

    private static Jeton jeton(Droits droits, int jours, Instant revoqueLe) {
        return new Jeton(UUID.randomUUID(), droits.id(), List.of(), dans(jours), revoqueLe);
    }

    private static Instant dans(int jours) {
        return MAINTENANT.plus(Duration.ofDays(jours));
    }

    private static Cle cle(Instant signeLe, Instant retireeLe) {
        return new Cle(UUID.randomUUID().toString(), "{}", signeLe, retireeLe);
    }

    private static long finissent(Droits droits, Jeton... jetons) {
        return etat(List.of(droits), List.of(jetons)).finissent(MAINTENANT, SEMAINE);
    }

    @Test
    void habilitation_whoseLastTokenEndsSoon_isCounted_once() {
        Droits mairie = droits(true);
        assertThat(finissent(mairie, jeton(mairie, 3, null), jeton(mairie, 5, null))).isOne();
        assertThat(finissent(mairie, jeton(mairie, 3, null), jeton(mairie, 200, dans(6)))).as("revoked in time").isOne();
    }

    @Test
    void habilitation_withAYoungerToken_orNoneAlready_orNotActive_isNot() {
        Droits mairie = droits(true);
        Droits close = droits(false);
        assertThat(finissent(mairie, jeton(mairie, 3, null), jeton(mairie, 200, null))).isZero();
        assertThat(finissent(mairie, jeton(mairie, -1, null))).isZero();
        assertThat(finissent(close, jeton(close, 3, null))).isZero();
    }

    @Test
    void keyThatSigns_isTheYoungestWhoseTimeHasCome_andThatIsTrusted() {
        assertThat(etat(List.of(), List.of(), cle(dans(-400), null), cle(dans(-30), null), cle(dans(1), null),
                cle(dans(-2), dans(-1)), cle(null, null)).signeDepuis(MAINTENANT)).contains(dans(-30));
        assertThat(etat(List.of(), List.of(), cle(dans(-400), dans(1))).signeDepuis(MAINTENANT)).contains(dans(-400));
    }

    @Test
    void noKeyOfOurs_hasNoAge() {
        assertThat(etat(List.of(), List.of(), cle(dans(1), null), cle(dans(-9), dans(0))).signeDepuis(MAINTENANT)).isEmpty();
    }
}
