package fr.apiparticulier.gateway.minimisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.minimisation.Bilan.Droit;
import fr.apiparticulier.gateway.minimisation.Usages.Usage;
import fr.apiparticulier.gateway.ressource.Catalogues;

/** Which rights count as used. */
class BilanTest {

    private static final Instant MAINTENANT = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant DEBUT = MAINTENANT.minus(Duration.ofDays(90));
    private static final Instant JANVIER = Instant.parse("2026-01-10T00:00:00Z");
    private static final String ROUTE = "/v3/essai/un";

    private static Bilan bilan(Set<String> accordes, Usage... usages) {
        return Bilan.de(accordes, new Usages(JANVIER, MAINTENANT, List.of(usages)), Catalogues.de("""
                [{"versions":[{"modalites":[{"adresse":"/v3/essai/un","droits":["nom","adresse","echelon","population"],
                "champs":[{"nom":"nom","droits":["nom"]},{"nom":"adresse","droits":["adresse","nom"]},
                {"nom":"adresse.pays","droits":["adresse"]},{"nom":"niveau","droits":["nom","echelon"],"tous":true}]}]}]}]"""),
                MAINTENANT);
    }

    private static Usage usage(String champ, Instant quand) {
        return new Usage(ROUTE, champ, quand);
    }

    @Test
    void right_whoseMemberLeft_isUsed_andTheOthersAreNot() {
        Bilan bilan = bilan(Set.of("nom", "adresse", "echelon", "population", "sans_rapport"), usage("nom", MAINTENANT));
        assertThat(bilan.droits()).containsExactly(new Droit("adresse", null), new Droit("echelon", null),
                new Droit("nom", MAINTENANT), new Droit("population", null), new Droit("sans_rapport", null));
        assertThat(bilan.inutilises()).containsExactly("adresse", "echelon", "population", "sans_rapport");
    }

    @Test
    void member_thatSeveralRightsOpen_usesAllOfThem() {
        assertThat(bilan(Set.of("nom", "adresse"), usage("adresse", MAINTENANT)).inutilises()).isEmpty();
        assertThat(bilan(Set.of("nom", "echelon"), usage("niveau", MAINTENANT)).inutilises()).isEmpty();
    }

    @Test
    void right_thatOpensNoMember_isUsedWhenItsRouteIsServed() {
        assertThat(bilan(Set.of("population", "nom"), usage("", MAINTENANT)).inutilises()).containsExactly("nom");
    }

    @Test
    void right_isUsedWithinNinetyDays_theirFirstInstantIncluded() {
        assertThat(bilan(Set.of("nom"), usage("nom", DEBUT)).inutilises()).isEmpty();
        Instant avant = DEBUT.minusNanos(1000);
        Bilan bilan = bilan(Set.of("nom"), usage("nom", avant));
        assertThat(bilan.inutilises()).containsExactly("nom");
        assertThat(bilan.droits()).as("the last use is told all the same").containsExactly(new Droit("nom", avant));
    }

    @Test
    void lastUse_isThatOfWhicheverMemberOfWhicheverRoute() {
        assertThat(bilan(Set.of("adresse"), usage("adresse", DEBUT), usage("adresse.pays", MAINTENANT), usage("adresse", DEBUT),
                new Usage("/v2/disparue", "adresse", MAINTENANT.plusSeconds(1))).droits())
                .containsExactly(new Droit("adresse", MAINTENANT));
    }

    @Test
    void right_thatIsNotGrantedAnyMore_isNotTold() {
        assertThat(bilan(Set.of("nom"), usage("adresse", MAINTENANT)).droits()).extracting(Droit::droit)
                .containsExactly("nom");
    }

    @Test
    void period_andWhatIsKnownOfIt_areTold() {
        Bilan bilan = bilan(Set.of());
        assertThat(bilan.periode()).isEqualTo(new Bilan.Periode(90, DEBUT, MAINTENANT));
        assertThat(bilan.journal()).isEqualTo(new Bilan.Intervalle(JANVIER, MAINTENANT));
        assertThat(Stream.of(bilan.droits(), bilan.inutilises())).allSatisfy(liste -> assertThat(liste).isEmpty());
    }
}
