package fr.apiparticulier.gateway.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.test.Vues;

/** Default deny: what the table does not name never leaves, at any depth, whatever the token holds. */
class MaskTest {

    private static final Set<Scope> TOUS = EnumSet.allOf(Scope.class);

    private final Mask mask = new Mask();

    record Vue(
            @OpenedBy(Scope.CNAF_ENFANTS) String enfants,
            @OpenedBy( {
                    Scope.CNAF_ADRESSE, Scope.CNAF_ENFANTS}) String deux,
            @OpenedBy(value = {Scope.MEN_STATUT_BOURSIER, Scope.MEN_ECHELON_BOURSE}, all = true) Integer niveauBourse,
            String ajoute,
            @OpenedBy(Scope.CNAF_ADRESSE) List<Element> liste){

        /** Looks like a getter; is no member. */
        public String getSecret() {
            return "secret";
        }
    }

    record Element(
            @OpenedWithParent String dit,
            @OpenedBy(Scope.CNOUS_EMAIL) String reserve,
            String ajoute) {
    }

    private static final Vue VUE = new Vue("e", "d", 3, "ajouté sans entrée",
            List.of(new Element("1", "r1", "a1"), new Element("2", "r2", "a2")));

    private String ecrire(Scope... scopes) {
        return mask.write(VUE, ApiVersion.V2, Set.of(scopes)).body();
    }

    @Test
    void field_withoutAnEntry_isNeverSent() {
        assertThat(mask.write(VUE, ApiVersion.V2, TOUS).body())
                .doesNotContain("ajout", "secret", "a1", "a2")
                .isEqualTo("{\"enfants\":\"e\",\"deux\":\"d\",\"niveauBourse\":3,"
                        + "\"liste\":[{\"dit\":\"1\",\"reserve\":\"r1\"},{\"dit\":\"2\",\"reserve\":\"r2\"}]}");
    }

    @Test
    void view_withoutAnyScope_isEmpty() {
        assertThat(mask.write(VUE, ApiVersion.V2, Set.of()).body()).isEqualTo("{}");
        assertThat(mask.write(VUE, ApiVersion.V3, Set.of()).body()).isEqualTo("{\"data\":{},\"links\":{},\"meta\":{}}");
    }

    @Test
    void element_ofAnArray_isMaskedByItself() {
        assertThat(ecrire(Scope.CNAF_ADRESSE)).isEqualTo("{\"deux\":\"d\",\"liste\":[{\"dit\":\"1\"},{\"dit\":\"2\"}]}");
    }

    @Test
    void field_ofSeveralScopes_isOpenedByAnyOfThem() {
        assertThat(ecrire(Scope.CNAF_ENFANTS)).isEqualTo("{\"enfants\":\"e\",\"deux\":\"d\"}");
    }

    @Test
    void field_thatNeedsAllScopes_isNotOpenedByOne() {
        assertThat(ecrire(Scope.MEN_ECHELON_BOURSE)).isEqualTo("{}");
        assertThat(ecrire(Scope.MEN_ECHELON_BOURSE, Scope.MEN_STATUT_BOURSIER)).isEqualTo("{\"niveauBourse\":3}");
    }

    @Test
    void members_areSpeltAsTheVersionDoes() {
        assertThat(mask.write(VUE, ApiVersion.V3, TOUS).body()).contains("\"niveau_bourse\":3");
    }

    @Test
    void membersThatLeft_areTold_byTheirPublicPaths() {
        assertThat(mask.write(VUE, ApiVersion.V3, Set.of(Scope.CNAF_ADRESSE)).members()).extracting(Member::path)
                .containsExactlyInAnyOrder("deux", "liste", "liste.dit");
        assertThat(mask.write(VUE, ApiVersion.V3, Set.of()).members()).isEmpty();
    }

    @Test
    void writtenView_printsNothing() {
        assertThat(mask.write(VUE, ApiVersion.V2, TOUS)).hasToString("Written[…]");
    }

    @Test
    void views_areFound() {
        assertThat(Vues.toutes()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("fr.apiparticulier.gateway.test.Vues#toutes")
    void view_opensEveryMemberByItsOwnRoutesScopesAlone(Class<?> vue) {
        List<Scope> scopes = List.of(vue.getAnnotation(View.class).scopes());
        for (RecordComponent member : vue.getRecordComponents()) {
            OpenedBy entry = member.getAnnotation(OpenedBy.class);
            assertThat(entry).as("%s.%s: no entry", vue.getSimpleName(), member.getName()).isNotNull();
            assertThat(scopes).as("%s.%s", vue.getSimpleName(), member.getName()).containsAll(Arrays.asList(entry.value()));
        }
    }
}
