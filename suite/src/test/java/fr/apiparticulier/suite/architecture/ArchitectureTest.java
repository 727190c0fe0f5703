package fr.apiparticulier.suite.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house, held: imports run one way, packages are features, time and beans come through constructors. */
class ArchitectureTest {

    private static final String RACINE = "fr.apiparticulier.";
    private static final String CONTRACT = RACINE + "contract..";
    private static final String JOURNAL = RACINE + "journal..";
    private static final String TLS = RACINE + "tls..";
    private static final String TRACE = RACINE + "trace..";
    private static final String CORE = RACINE + "provider..";
    private static final List<String> PROVIDERS = List.of("cnaf", "mesr", "cnous", "poleemploi", "education");
    private static final List<String> MODULES = List.of("contract", "journal", "tls", "trace", "provider-core", "provider-cnaf",
            "provider-mesr",
            "provider-cnous", "provider-pole-emploi", "provider-education", "gateway", "operator", "k8s", "suite");

    private static final JavaClasses MAISON = new ClassFileImporter()
            .importPaths(MODULES.stream().map(module -> Path.of("..", module, "target", "classes")).toArray(Path[]::new));

    private static final JavaClasses SERVICES = new ClassFileImporter().importPaths(MODULES.stream()
            .filter(module -> !module.equals("suite") && !module.equals("k8s"))
            .map(module -> Path.of("..", module, "target", "classes"))
            .toArray(Path[]::new));

    @Test
    void everyModule_isLookedAt() {
        Stream.concat(PROVIDERS.stream(),
                Stream.of("contract", "journal", "tls", "trace", "provider", "gateway", "operateur", "k8s", "suite"))
                .forEach(module -> assertThat(MAISON.that(resideInAPackage(RACINE + module + ".."))).as(module).isNotEmpty());
    }

    @Test
    void contract_knowsNobody_notEvenTheFramework() {
        classes().that().resideInAPackage(CONTRACT).should().onlyDependOnClassesThat()
                .resideInAnyPackage(CONTRACT, "java..", "jakarta.ws.rs..", "io.smallrye.mutiny..",
                        "com.fasterxml.jackson.annotation..", "javax.crypto..", "org.jose4j..")
                .check(MAISON);
    }

    @Test
    void searchKeys_areNotTheGateways() {
        noClasses().that().resideInAPackage(RACINE + "gateway..").should().dependOnClassesThat()
                .resideInAPackage(RACINE + "contract.recherche..").check(MAISON);
    }

    @Test
    void providerCore_knowsTheContract_andWhatEachServiceDoes() {
        ourClassesOf(CORE, CONTRACT, TLS, TRACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cnaf", "mesr", "cnous", "poleemploi", "education"})
    void provider_knowsTheContractAndTheCore_andNoOtherProvider(String provider) {
        ourClassesOf(RACINE + provider + "..", CONTRACT, CORE);
    }

    @Test
    void gateway_knowsTheContract_theJournalsProof_andWhatEachServiceDoes() {
        ourClassesOf(RACINE + "gateway..", CONTRACT, JOURNAL, TLS, TRACE);
    }

    @Test
    void whatEachServiceDoes_knowsNobody() {
        ourClassesOf(TLS);
        ourClassesOf(TRACE);
    }

    /** Else something could stand in a span that nobody has thought of. */
    @Test
    void spans_areMadeInOnePlace() {
        noClasses().that().resideOutsideOfPackage(TRACE).and().doNotHaveSimpleName("Sampled")
                .should().dependOnClassesThat().resideInAPackage("io.opentelemetry..").check(MAISON);
    }

    @Test
    void journal_knowsNobody_notEvenTheFramework() {
        classes().that().resideInAPackage(JOURNAL).should().onlyDependOnClassesThat()
                .resideInAnyPackage(JOURNAL, "java..", "com.fasterxml.jackson..", "org.jose4j..")
                .check(MAISON);
    }

    @Test
    void operator_knowsTheContract_andTheJournalsProof() {
        ourClassesOf(RACINE + "operateur..", CONTRACT, JOURNAL);
    }

    @Test
    void verifierOfManifests_knowsNobody() {
        ourClassesOf(RACINE + "k8s..");
    }

    @Test
    void suite_isKnownToNobody() {
        noClasses().that().resideOutsideOfPackage(RACINE + "suite..").should().dependOnClassesThat()
                .resideInAPackage(RACINE + "suite..").check(MAISON);
    }

    /** A native executable knows nothing of a class that its build was not told of, and says so in the first answer. */
    @Test
    void whatIsReadOrWrittenByReflection_isToldToTheNativeBuild() {
        String told = "io.quarkus.runtime.annotations.RegisterForReflection";
        classes().that().areAnnotatedWith(RACINE + "gateway.mask.View").should().beAnnotatedWith(told).check(SERVICES);
        List<JavaClass> fiches = SERVICES.stream().flatMap(type -> type.getInterfaces().stream())
                .filter(type -> type.toErasure().getName().equals(RACINE + "provider.registre.Fiches"))
                .map(type -> ((JavaParameterizedType) type).getActualTypeArguments().get(0).toErasure()).toList();
        assertThat(fiches).hasSameSizeAs(PROVIDERS).allMatch(fiche -> fiche.isAnnotatedWith(told));
    }

    private static void ourClassesOf(String module, String... known) {
        String[] allowed = Stream.concat(Stream.of(module), Stream.of(known)).toArray(String[]::new);
        noClasses().that().resideInAPackage(module).should()
                .dependOnClassesThat(are(resideInAPackage("fr.apiparticulier..")).and(not(resideInAnyPackage(allowed))))
                .check(MAISON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "provider", "cnaf", "mesr", "cnous", "poleemploi", "education", "operateur", "k8s",
            "suite.lancement", "suite.conformance", "suite.chaos"})
    void features_doNotTurnInCircles(String module) {
        slices().matching(RACINE + module + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(MAISON);
    }

    @Test
    void packages_areNamedAfterWhatTheyAreFor() {
        noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..manager..", "..impl..",
                "..common..", "..misc..").check(MAISON);
    }

    @Test
    void time_isInjected() {
        noClasses().that().haveNameNotMatching(".*ClockProducer")
                .should().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.YearMonth.class, "now")
                .orShould().callMethod(java.time.OffsetDateTime.class, "now")
                .orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone")
                .check(SERVICES);
    }

    @Test
    void beans_comeThroughConstructors() {
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould().notBeAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty").check(SERVICES);
    }

    /** The framework believes the first address in a header, which a client wrote. */
    @Test
    void addressOfAClient_isAskedForInOnePlace() {
        noClasses().that().resideInAPackage(RACINE + "gateway..").and().resideOutsideOfPackage(RACINE + "gateway.provenance")
                .should().callMethod("io.vertx.core.http.HttpServerRequest", "remoteAddress")
                .orShould().callMethod("io.vertx.core.http.HttpConnection", "remoteAddress").check(MAISON);
    }

    /** Else a statement goes on when nobody waits for its answer any more. */
    @Test
    void registries_areReadUnderADeadline() {
        String[] providers = PROVIDERS.stream().map(provider -> RACINE + provider + "..").toArray(String[]::new);
        methods().that().areDeclaredInClassesThat(resideInAnyPackage(providers).and(simpleNameStartingWith("Registre")))
                .and().areNotPrivate().and().haveRawReturnType("io.smallrye.mutiny.Uni")
                .should().beAnnotatedWith(RACINE + "provider.echeance.Lecture")
                .orShould().beAnnotatedWith(RACINE + "provider.echeance.LectureDirecte").check(MAISON);
    }

    /** Who has no session of his own reads within that of a {@code @Lecture}. */
    @Test
    void sessions_areOpenedForReadsUnderADeadline() {
        noClasses().that().doNotHaveFullyQualifiedName(RACINE + "provider.echeance.LectureInterceptor")
                .should().dependOnClassesThat()
                .haveNameMatching("io\\.quarkus\\.hibernate\\.reactive\\.panache\\.common\\.With.*|.*\\$SessionFactory")
                .orShould().callMethodWhere(DescribedPredicate.<JavaMethodCall>describe("a session is opened",
                        call -> call.getTargetOwner().getName().equals("io.quarkus.hibernate.reactive.panache.Panache")
                                && call.getName().startsWith("with")))
                .check(MAISON);
    }

    /** The same for who reads without an object mapper: connections are taken, and given back, in one place. */
    @Test
    void connections_areTakenForReadsUnderADeadline() {
        noClasses().that().doNotHaveFullyQualifiedName(RACINE + "provider.echeance.LectureDirecteInterceptor")
                .and().resideInAnyPackage(Stream.concat(Stream.of(CORE), PROVIDERS.stream().map(une -> RACINE + une + ".."))
                        .toArray(String[]::new))
                .should().dependOnClassesThat().haveNameMatching("io\\.vertx\\.(mutiny\\.)?sqlclient\\.Pool").check(MAISON);
    }

    @Test
    void services_speakThroughTheirLogAlone_andCommandsToWhoeverGaveThem() {
        noClasses().that().resideOutsideOfPackage(RACINE + "provider.commande").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").check(SERVICES);
    }

    @Test
    void publicFields_areConstants() {
        fields().that().arePublic().should().haveModifier(JavaModifier.FINAL).check(SERVICES);
    }
}
