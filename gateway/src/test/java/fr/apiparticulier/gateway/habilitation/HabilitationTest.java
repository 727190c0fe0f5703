package fr.apiparticulier.gateway.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.gateway.registre.Modalite;
import fr.apiparticulier.gateway.registre.Snapshots;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

/** What becomes of calls when habilitations change in the database while the gateway runs, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class HabilitationTest {

    private static final Duration PROMISE = Duration.ofSeconds(5);
    private static final String V2 = "/api/v2/composition-familiale";
    private static final String V3 = "/v3/france_travail/statut/identifiant";

    @Inject
    Pool base;

    @Inject
    Derniers derniers;

    @Inject
    Snapshots snapshots;

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    private UUID habilitation;
    private UUID jti;

    /** Each test has its own, with every right. */
    @BeforeEach
    void habiliter() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
        habilitation = UUID.randomUUID();
        jti = UUID.randomUUID();
        sql("insert into habilitation (id, siret, intitule, scopes, modalites, appels_par_seconde, etat, creee_le, modifiee_le,"
                + " client_france_connect) select $1::uuid, siret, 'Essai fictif', scopes, modalites, 10000, 'ACTIVE', now(), now(),"
                + " ($1::uuid)::text from habilitation where id = $2", habilitation, Registre.TOUT.habilitation());
        sql("insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le)"
                + " select $1::uuid, id, scopes, 'administrations', now(), now() + interval '1 day' from habilitation where id = $2",
                jti, habilitation);
        attendre(() -> introspection().statusCode() == 200);
    }

    private void sql(String ordre, Object... valeurs) {
        base.preparedQuery(ordre).execute(Tuple.from(valeurs)).await().atMost(PROMISE);
    }

    private static void attendre(BooleanSupplier arrive) {
        Attente.de("effect of a change", PROMISE, arrive);
    }

    private String jeton(String... scopes) {
        return Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(jti.toString()), scopes);
    }

    private static Response appel(String chemin, String jeton) {
        return RestAssured.given().header("Authorization", "Bearer " + jeton).get(chemin);
    }

    private Response introspection(String... scopes) {
        return appel("/api/introspect", jeton(scopes));
    }

    @Test
    void token_revokedWhileItsVerificationIsKnown_isRefusedInEveryVersion() {
        String jeton = jeton("cnaf_enfants");
        assertThat(appel("/api/introspect", jeton).statusCode()).isEqualTo(200);
        sql("update jeton set revoque_le = now() - interval '1 second' where jti = $1", jti);
        attendre(() -> appel("/api/introspect", jeton).statusCode() == 401);
        appel(V2, jeton).then().statusCode(401).body("errors", hasSize(1)).body("error", nullValue());
        appel(V3, jeton).then().statusCode(401).body("errors.code", contains("00105"))
                .body("errors[0].source.parameter", equalTo("token"));
        appel("/v3/token/introspect", jeton).then().statusCode(401).body("errors.code", contains("00105"));
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void token_thatIsDeleted_isUnknown() {
        sql("delete from jeton where jti = $1", jti);
        attendre(() -> introspection().statusCode() == 401);
        appel(V2, jeton()).then().statusCode(401).body("error", equalTo("access_denied"));
        appel(V3, jeton()).then().statusCode(401).body("errors.code", contains("00106"));
    }

    @Test
    void habilitation_suspended_andActiveAgain() {
        sql("update habilitation set etat = 'SUSPENDUE' where id = $1", habilitation);
        attendre(() -> introspection().statusCode() == 401);
        sql("update habilitation set etat = 'ACTIVE' where id = $1", habilitation);
        attendre(() -> introspection().statusCode() == 200);
    }

    @Test
    void scopes_narrowedWhileItRuns_areNarrowedAtOnce() {
        introspection("cnaf_enfants", "cnaf_adresse").then().body("scopes", containsInAnyOrder("cnaf_enfants", "cnaf_adresse"));
        sql("update habilitation set scopes = '{cnaf_adresse,mesri_identite}' where id = $1", habilitation);
        attendre(() -> introspection("cnaf_enfants", "cnaf_adresse").jsonPath().getList("scopes")
                .equals(List.of("cnaf_adresse")));
        appel("/v3/token/introspect", jeton("cnaf_enfants")).then().statusCode(200).body("data.scopes", hasSize(0));
    }

    @Test
    void address_thatIsNotListed_isRefusedInTheFormOfEachVersion() {
        sql("update habilitation set adresses = '{192.0.2.0/24}' where id = $1", habilitation);
        attendre(() -> introspection().statusCode() == 403);
        appel(V2, jeton()).then().statusCode(403).body("errors", hasSize(1)).body("error", nullValue());
        appel(V3, jeton()).then().statusCode(403).body("errors.code", contains("00107"))
                .body("errors[0].source.header", equalTo("X-Forwarded-For"));
        // Nobody is believed about an address unless the operator trusts him.
        RestAssured.given().header("Authorization", "Bearer " + jeton()).header("X-Forwarded-For", "192.0.2.1").get(V3).then()
                .statusCode(403);
        sql("update habilitation set adresses = '{127.0.0.0/8,::1}' where id = $1", habilitation);
        attendre(() -> introspection().statusCode() == 200);
    }

    @Test
    void token_thatIsProlonged_goesOnAsItIs() {
        String expire = Jetons.ADMINISTRATIONS.expire(jti);
        sql("update jeton set expire_le = now() - interval '1 second' where jti = $1", jti);
        attendre(() -> appel("/v3/token/introspect", expire).statusCode() == 401);
        appel("/v3/token/introspect", expire).then().body("errors.code", contains("00103"));
        sql("update jeton set expire_le = now() + interval '18 months' where jti = $1", jti);
        attendre(() -> appel("/v3/token/introspect", expire).statusCode() == 200);
    }

    /** Since v3 the modality stands in the address: the last word of each. */
    @ParameterizedTest
    @EnumSource(Modalite.class)
    void route_isOpenedByItsOwnModalityAlone(Modalite modalite) {
        sql("update habilitation set modalites = array[$2::text] where id = $1", habilitation, modalite.mot());
        Registre.Titulaire titulaire = new Registre.Titulaire(jti, habilitation.toString());
        snapshots.refresh().await().atMost(PROMISE);
        Stream.concat(Cas.tous().stream(), Cas.franceConnectes().stream()).filter(Cas::estV3).forEach(cas -> {
            int attendu = cas.chemin().endsWith("/" + modalite.mot()) ? 200 : 403;
            assertThat(appelDe(cas, titulaire).statusCode()).as("%s with %s", cas, modalite).isEqualTo(attendu);
        });
    }

    /** In v2 several modalities share one address: the question says which it is. */
    @Test
    void routeOfV2_isOpenedByTheModalityOfItsQuestion() {
        sql("update habilitation set modalites = '{ine}' where id = $1", habilitation);
        Registre.Titulaire titulaire = new Registre.Titulaire(jti, habilitation.toString());
        Set<String> ouverts = Set.of("/api/v2/etudiants?ine=990000001HH", "/api/v2/etudiants-boursiers?ine=990000001HH");
        snapshots.refresh().await().atMost(PROMISE);
        assertThat(Cas.tous().stream().filter(cas -> !cas.estV3()).filter(cas -> appelDe(cas, titulaire).statusCode() == 200)
                .map(Cas::url)
                .collect(Collectors.toSet())).isEqualTo(ouverts);
    }

    private static Response appelDe(Cas cas, Registre.Titulaire titulaire) {
        Fournisseur.UNIQUE.repond(cas.fournisseur(), 200, cas.reponse());
        return RestAssured.given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + cas.jeton(titulaire, cas.scopes())).get(cas.url());
    }

    @Test
    void recipient_isAmongThoseListed_orTheCallIsRefused() {
        sql("update habilitation set destinataires = '{21750001600019}' where id = $1", habilitation);
        Cas v3 = Cas.tous().stream().filter(cas -> cas.chemin().equals(V3)).findFirst().orElseThrow();
        Fournisseur.UNIQUE.repond(v3.fournisseur(), 200, v3.reponse());
        String jeton = jeton(v3.scopes().toArray(String[]::new));
        attendre(() -> RestAssured.given().header("Authorization", "Bearer " + jeton).get(v3.url()).statusCode() == 403);
        appel(v3.url(), jeton).then().body("errors.code", contains("00100"))
                .body("errors[0].source.parameter", equalTo("recipient"));
        assertThat(appel(v3.url().replace("13002526500013", "21750001600019"), jeton).statusCode()).isEqualTo(200);
    }

    @Test
    void use_ofAToken_isWrittenLater_andNotByTheCall() {
        List<Handler<Long>> minuterie = new ArrayList<>();
        derniers.commencer(new StartupEvent(), minuterie(minuterie));
        derniers.ecrire().await().atMost(PROMISE);
        sql("update jeton set utilise_le = null");
        introspection();
        assertThat(utilise()).isNull();
        minuterie.get(0).handle(0L);
        attendre(() -> utilise() != null);
    }

    @Test
    void use_ofAToken_isWrittenBeforeTheEnd() {
        introspection();
        derniers.finir(new ShutdownEvent());
        assertThat(utilise()).isNotNull();
    }

    private OffsetDateTime utilise() {
        return base.preparedQuery("select utilise_le from jeton where jti = $1").execute(Tuple.of(jti))
                .await().atMost(PROMISE).iterator().next().getOffsetDateTime(0);
    }

    /** @return one that does nothing by itself */
    private static Vertx minuterie(List<Handler<Long>> periodiques) {
        return (Vertx) Proxy.newProxyInstance(Vertx.class.getClassLoader(), new Class<?>[]{Vertx.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("setPeriodic")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    assertThat((Long) arguments[0]).isPositive();
                    periodiques.add(handler(arguments[1]));
                    return (long) periodiques.size();
                });
    }

    @SuppressWarnings("unchecked")
    private static Handler<Long> handler(Object argument) {
        return (Handler<Long>) argument;
    }
}
