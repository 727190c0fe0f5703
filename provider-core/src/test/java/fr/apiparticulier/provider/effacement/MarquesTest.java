package fr.apiparticulier.provider.effacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.recherche.CleRecherche;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.registre.FichierRefuse;
import fr.apiparticulier.provider.test.Personnes;

class MarquesTest {

    private static final CleRecherche CLE = cle("essai");
    private static final List<Trace> INE = List.of(Trace.ine(new Ine("990000001HH")));
    private static final List<Trace> AUTRE_INE = List.of(Trace.ine(new Ine("990000002HH")));

    private static CleRecherche cle(String kid) {
        return new CleRecherche(kid, Instant.EPOCH, "CleDEssaiSeulementQuiEstAssezLongue".getBytes(StandardCharsets.UTF_8));
    }

    private static Identite ada(String lieu) {
        return Personnes.personne("FICTIVE", null, "Ada", "1990-01-01", lieu == null ? null : Sexe.F, lieu);
    }

    private static Set<String> references(Marques... erasees) {
        return Arrays.stream(erasees).flatMap(marques -> marques.decisives().stream())
                .map(trace -> CLE.reference(trace).valeur()).collect(Collectors.toSet());
    }

    private static Effaces effaces(Marques... erasees) {
        return new Effaces(references(erasees), List.of(CLE));
    }

    @Test
    void nameAndDate_areDecisive_onlyForWantOfAnythingElse() {
        assertThat(Marques.de(ada("75056"), List.of()).decisives()).hasSize(1).allMatch(Trace::estPrecise);
        assertThat(Marques.de(ada(null), INE).decisives()).containsExactlyElementsOf(INE);
        assertThat(Marques.de(ada(null), List.of()).decisives()).hasSize(1).noneMatch(Trace::estPrecise);
    }

    @Test
    void homonym_whoHasAnythingElse_isNotLeftOut() {
        Effaces effaces = effaces(Marques.de(ada("75056"), List.of()));
        assertThat(effaces.est(ada("75056"), List.of())).isTrue();
        assertThat(effaces.est(ada("75056"), AUTRE_INE)).isTrue();
        assertThat(effaces.est(ada("69123"), List.of())).isFalse();
        assertThat(effaces.est(ada(null), List.of())).isFalse();
        assertThat(effaces(Marques.de(ada(null), List.of())).est(ada("69123"), List.of())).isFalse();
        assertThat(effaces(Marques.de(ada(null), INE)).est(ada(null), AUTRE_INE)).isFalse();
    }

    @Test
    void identifier_isOnePersons_whateverTheName() {
        assertThat(effaces(Marques.de(ada(null), INE)).est(
                Personnes.personne("AUTREMENT", null, "Ada", "1990-01-01", null, null), INE)).isTrue();
    }

    @Test
    void personErasedAsTheRegisterHadThem_isLeftOutAsTheRegisterHasThem() {
        assertThat(effaces(Marques.de(ada(null), List.of())).est(ada(null), List.of())).isTrue();
    }

    @Test
    void rows_mayBeOnePersons_unlessTheyTellTwoApart() {
        Marques paris = Marques.de(ada("75056"), List.of());
        assertThat(paris.peuventEtreDUnSeul(Marques.de(ada("75114"), AUTRE_INE))).isTrue();
        assertThat(paris.peuventEtreDUnSeul(Marques.de(ada(null), INE))).isTrue();
        assertThat(paris.peuventEtreDUnSeul(Marques.de(ada("69123"), INE))).isFalse();
        assertThat(Marques.de(ada(null), INE).peuventEtreDUnSeul(Marques.de(ada(null), AUTRE_INE))).isFalse();
    }

    @Test
    void key_thatIsGone_isAReasonToStop_andNobodyErasedIsNot() {
        Set<String> references = references(Marques.de(ada(null), INE));
        assertThatThrownBy(() -> new Effaces(references, List.of(cle("autre")))).isInstanceOfSatisfying(FichierRefuse.class,
                e -> assertThat(e.erreurs()).singleElement().satisfies(
                        erreur -> assertThat(erreur.motif()).contains("search key essai", "particulier.recherche.cles")));
        assertThat(new Effaces(Set.of(), List.of(CLE)).est(ada("75056"), INE)).isFalse();
    }
}
