package fr.apiparticulier.gateway.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.error.ApiVersion;

/** What is said to be withheld is what does not leave, not one member more or less; and what is said to open it does. */
class WithheldTest {

    private static final int TIRAGES = 100;

    private final Mask mask = new Mask();

    record Vue(
            @OpenedBy(Scope.CNAF_ENFANTS) String premier,
            @OpenedBy( {
                    Scope.CNAF_ADRESSE, Scope.CNAF_ENFANTS}) Objet objet,
            @OpenedBy(value = {Scope.MEN_STATUT_BOURSIER, Scope.MEN_ECHELON_BOURSE}, all = true) List<Objet> liste,
            String sansEntree){
    }

    record Objet(
            @OpenedWithParent String dit,
            @OpenedBy(Scope.CNAF_ENFANTS) String reserve,
            @OpenedBy( {
                    Scope.CNAF_ADRESSE, Scope.CNAF_ENFANTS, Scope.CNOUS_EMAIL}) String large,
            @OpenedBy(Scope.MEN_ECHELON_BOURSE) String echelon){
    }

    private List<String> retenus(Scope... scopes) {
        return mask.withheld(Vue.class, ApiVersion.V2, Set.of(scopes)).stream()
                .map(retenu -> retenu.member() + (retenu.opening().all() ? " tous " : " un de ") + retenu.opening().scopes())
                .toList();
    }

    @Test
    void members_areTold_inTheOrderOfTheView_withWhatOpensThem() {
        assertThat(retenus()).containsExactly("premier un de [CNAF_ENFANTS]", "objet un de [CNAF_ENFANTS, CNAF_ADRESSE]",
                "objet.reserve un de [CNAF_ENFANTS]", "objet.echelon un de [MEN_ECHELON_BOURSE]",
                "liste tous [MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE]", "liste.reserve un de [CNAF_ENFANTS]",
                "liste.large un de [CNAF_ENFANTS, CNAF_ADRESSE, CNOUS_EMAIL]");
    }

    @Test
    void memberWithinAWithheldOne_thatTakesNothingMore_isNotTold() {
        assertThat(retenus(Scope.MEN_ECHELON_BOURSE, Scope.CNOUS_EMAIL)).containsExactly("premier un de [CNAF_ENFANTS]",
                "objet un de [CNAF_ENFANTS, CNAF_ADRESSE]", "objet.reserve un de [CNAF_ENFANTS]",
                "liste tous [MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE]", "liste.reserve un de [CNAF_ENFANTS]");
    }

    @Test
    void memberWithinAnOpenOne_isToldAlone() {
        assertThat(retenus(Scope.CNAF_ENFANTS, Scope.MEN_STATUT_BOURSIER, Scope.MEN_ECHELON_BOURSE)).isEmpty();
        assertThat(retenus(Scope.CNAF_ENFANTS)).containsExactly("objet.echelon un de [MEN_ECHELON_BOURSE]",
                "liste tous [MEN_STATUT_BOURSIER, MEN_ECHELON_BOURSE]");
    }

    @ParameterizedTest
    @MethodSource("fr.apiparticulier.gateway.test.Vues#toutes")
    void withheldMembers_areThoseThatAreNotWritten(Class<? extends Record> vue) {
        Set<String> tous = ecrits(vue, EnumSet.allOf(Scope.class));
        selonLeHasard((scopes, hasard, graine) -> {
            Set<String> manquants = new TreeSet<>(tous);
            manquants.removeAll(ecrits(vue, scopes));
            Set<String> retenus = retenus(vue, scopes).stream().map(retenu -> retenu.member().path())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> expliques = tous.stream().filter(membre -> estDans(membre, retenus))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(tous).as("seed %d, %s", graine, scopes).containsAll(retenus);
            assertThat(expliques).as("seed %d, %s", graine, scopes).isEqualTo(manquants);
        }, vue);
    }

    @ParameterizedTest
    @MethodSource("fr.apiparticulier.gateway.test.Vues#toutes")
    void scopesThatWouldOpenAMember_openIt_andWhatIsNotToldWithinIt(Class<? extends Record> vue) {
        Set<String> tous = ecrits(vue, EnumSet.allOf(Scope.class));
        selonLeHasard((scopes, hasard, graine) -> {
            List<Withheld> retenus = retenus(vue, scopes);
            for (Withheld demande : retenus) {
                String chemin = demande.member().path();
                Set<Scope> recus = EnumSet.noneOf(Scope.class);
                recus.addAll(scopes);
                Set<String> fermes = new TreeSet<>();
                for (Withheld retenu : retenus) {
                    if (estDans(chemin, Set.of(retenu.member().path()))) {
                        recus.addAll(uneFacon(retenu.opening(), hasard));
                    } else {
                        fermes.add(retenu.member().path());
                    }
                }
                assertThat(ecrits(vue, recus)).as("seed %d, %s, %s", graine, scopes, chemin).containsAll(tous.stream()
                        .filter(membre -> estDans(membre, Set.of(chemin)) && !estDans(membre, fermes)).toList());
            }
        }, vue);
    }

    private interface Propriete {
        void verifier(Set<Scope> scopes, Random hasard, long graine);
    }

    /** Some of the view's scopes, rarely all or none. */
    private static void selonLeHasard(Propriete propriete, Class<?> vue) {
        long graine = new Random().nextLong();
        Random hasard = new Random(graine);
        for (int tirage = 0; tirage < TIRAGES; tirage++) {
            double part = hasard.nextDouble();
            Set<Scope> scopes = EnumSet.noneOf(Scope.class);
            List.of(vue.getAnnotation(View.class).scopes()).stream().filter(scope -> hasard.nextDouble() < part)
                    .forEach(scopes::add);
            propriete.verifier(scopes, hasard, graine);
        }
    }

    private List<Withheld> retenus(Class<? extends Record> vue, Set<Scope> scopes) {
        return mask.withheld(vue, vue.getAnnotation(View.class).version(), scopes);
    }

    private Set<String> ecrits(Class<? extends Record> vue, Set<Scope> scopes) {
        return mask.write(Remplie.de(vue), vue.getAnnotation(View.class).version(), scopes).members().stream()
                .map(Member::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean estDans(String membre, Collection<String> objets) {
        return objets.stream().anyMatch(objet -> membre.equals(objet) || membre.startsWith(objet + "."));
    }

    private static Set<Scope> uneFacon(Opening opening, Random hasard) {
        List<Set<Scope>> facons = new ArrayList<>(opening.ways());
        return facons.get(hasard.nextInt(facons.size()));
    }
}
