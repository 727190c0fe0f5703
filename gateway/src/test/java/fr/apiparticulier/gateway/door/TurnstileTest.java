package fr.apiparticulier.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.Appels;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.call.Usage;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.quota.Serre;
import fr.apiparticulier.gateway.registre.Snapshots;
import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Cas;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Registre;

/** What of a habilitation's quota, and of a token that tries people out, arrives at the client and at the operator. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
@TestProfile(Serre.class)
class TurnstileTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ACCORDES = 50;
    private static final String PAR_NUMERO = "/quotient-familial/numero-allocataire";

    @TestHTTPResource(value = "/metrics", management = true)
    String mesures;

    @Inject
    Pool base;

    @Inject
    Snapshots snapshots;

    @Inject
    Turnstile turnstile;

    private final Call call = Appels.un();

    private final UUID habilitation = UUID.randomUUID();

    @BeforeEach
    void habiliter() {
        Fournisseur.UNIQUE.oublie();
        sql("insert into habilitation (id, siret, intitule, scopes, modalites, appels_par_seconde, etat, creee_le, modifiee_le)"
                + " select $1, siret, 'Essai fictif', scopes, modalites, $3, 'ACTIVE', now(), now() from habilitation where id = $2",
                habilitation, Registre.TOUT.habilitation(), ACCORDES);
    }

    private void sql(String ordre, Object... valeurs) {
        base.preparedQuery(ordre).execute(Tuple.from(valeurs)).await().atMost(PATIENCE);
        snapshots.refresh().await().atMost(PATIENCE);
    }

    private UUID jti() {
        UUID jti = UUID.randomUUID();
        sql("insert into jeton (jti, habilitation, scopes, kid, emis_le, expire_le)"
                + " select $1, id, scopes, 'administrations', now(), now() + interval '1 day' from habilitation where id = $2",
                jti, habilitation);
        return jti;
    }

    private String jeton() {
        return jeton(jti());
    }

    private static String jeton(UUID jti) {
        return Jetons.ADMINISTRATIONS.jeton(claims -> claims.setJwtId(jti.toString()), "cnaf_quotient_familial");
    }

    /** An address each, so that what is met is the token's limit. */
    private static Response appel(String jeton, int numero) {
        return RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + jeton)
                .header("X-Forwarded-For", "198.51.100.%d".formatted(numero % 100))
                .get("/api/v2/composition-familiale?numeroAllocataire=%d&codePostal=75001".formatted(numero));
    }

    private double anormaux(String signe) {
        String echantillon = "particulier_enumeration_jetons{signe=\"" + signe + "\"} ";
        return RestAssured.get(mesures).asString().lines().filter(ligne -> ligne.startsWith(echantillon))
                .mapToDouble(ligne -> Double.parseDouble(ligne.substring(echantillon.length()))).findFirst().orElseThrow();
    }

    @Test
    void token_thatGuessesNumeros_isSlowedDown_andTheOperatorTold_butNotAnotherOfItsHabilitation() {
        Fournisseur.UNIQUE.repond(PAR_NUMERO, 404, "{\"error\":\"DOSSIER_ABSENT\"}");
        String jeton = jeton();
        double avant = anormaux("introuvables");
        assertThat(appel(jeton, 1_000).header("RateLimit-Limit")).isEqualTo(Integer.toString(ACCORDES));

        // The counter of different questions is right within a few of a hundred.
        assertThat(deviner(jeton)).isBetween(Serre.INTROUVABLES - 3, Serre.INTROUVABLES + 3);
        assertThat(IntStream.range(0, 5).map(i -> appel(jeton, 2_000 + i).statusCode())).contains(429);
        assertThat(anormaux("introuvables")).isEqualTo(avant + 1);
        assertThat(appel(jeton(), 3_000).header("RateLimit-Limit")).isEqualTo(Integer.toString(ACCORDES));
    }

    /** @return after how many calls in vain a token is slowed down */
    private static int deviner(String jeton) {
        int essais = 1;
        Response reponse = appel(jeton, 1_001);
        while (reponse.header("RateLimit-Limit").equals(Integer.toString(ACCORDES)) && essais < 10 * Serre.INTROUVABLES) {
            essais++;
            reponse = appel(jeton, 1_001 + essais);
        }
        assertThat(reponse.header("RateLimit-Limit")).isEqualTo("1");
        return essais;
    }

    private static Response dossier(String jeton) {
        return RestAssured.given().header("X-Api-Key", jeton).contentType("application/json")
                .body("{\"recipient\":\"13002526500013\",\"ressources\":{\"quotient_familial\":3,\"statut_etudiant\":3}}")
                .post("/v3/dossier");
    }

    /** Two calls at once do not fit into one a second, but will again. */
    @Test
    void dossierOfATokenSlowedDown_isToldWhenItWillNotBeAnyMore_andCostsNothing() {
        Fournisseur.UNIQUE.repond(PAR_NUMERO, 404, "{\"error\":\"DOSSIER_ABSENT\"}");
        UUID jti = jti();
        String jeton = jeton(jti);
        deviner(jeton);
        Attente.de("what it called is a second ago", PATIENCE,
                () -> dossier(jeton).header("RateLimit-Remaining").equals("1"));
        Response refus = dossier(jeton);
        assertThat(refus.statusCode()).isEqualTo(429);
        assertThat(refus.jsonPath().getList("errors.code")).containsExactly("00429");
        assertThat(refus.header("RateLimit-Limit")).isEqualTo("1");
        assertThat(refus.header("RateLimit-Remaining")).isEqualTo("1");
        // This period and the next, of five minutes each.
        assertThat(Integer.parseInt(refus.header("Retry-After"))).isBetween(300, 600);

        Credential credential = credential(jti);
        assertThatThrownBy(() -> franchir(credential, ACCORDES)).isInstanceOfSatisfying(Refusal.class, attendre -> {
            assertThat(attendre.errors()).containsExactly(GatewayError.TOO_MANY_REQUESTS.entry());
            assertThat(call.facts().usage().orElseThrow().delay()).isEqualTo(attendre.retryAfter().orElseThrow());
        });
        assertThatThrownBy(() -> franchir(credential, ACCORDES + 1)).isInstanceOfSatisfying(Refusal.class, faux -> {
            assertThat(faux.errors()).containsExactly(GatewayError.TOO_MANY_AT_ONCE.entry());
            assertThat(faux.retryAfter()).isEmpty();
        });
    }

    @Test
    void token_thatFindsPeople_isNot() {
        Cas.tous().stream().filter(cas -> cas.fournisseur().equals(PAR_NUMERO)).findFirst()
                .ifPresent(cas -> Fournisseur.UNIQUE.repond(PAR_NUMERO, 200, cas.reponse()));
        String jeton = jeton();
        for (int i = 0; i < 2 * Serre.INTROUVABLES; i++) {
            assertThat(appel(jeton, i).header("RateLimit-Limit")).isEqualTo(Integer.toString(ACCORDES));
        }
    }

    @Test
    void callThatStandsForSeveral_costsThemAll_orIsAWrongQuestion() {
        Credential credential = credential(jti());
        assertThat(franchir(credential, 30).remaining()).isEqualTo(ACCORDES - 30);
        // A loaded machine may be a second late once, not so many times.
        assertThatThrownBy(() -> IntStream.range(0, 40).forEach(i -> franchir(credential, 30)))
                .isInstanceOfSatisfying(Refusal.class, refus -> {
                    assertThat(refus.errors()).containsExactly(GatewayError.TOO_MANY_REQUESTS.entry());
                    assertThat(refus.retryAfter()).isPresent();
                });
        assertThatThrownBy(() -> franchir(credential, ACCORDES + 1)).isInstanceOfSatisfying(Refusal.class, refus -> {
            assertThat(refus.errors()).containsExactly(GatewayError.TOO_MANY_AT_ONCE.entry());
            assertThat(refus.retryAfter()).isEmpty();
        });
        assertThat(call.facts().usage().orElseThrow().remaining()).isIn(ACCORDES - 31, ACCORDES - 1);
        assertThatThrownBy(() -> franchir(credential, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private Credential credential(UUID jti) {
        return new Credential(new TokenId(jti), habilitation.toString(), List.of(), Instant.now().plusSeconds(60), null);
    }

    private Usage franchir(Credential credential, int appels) {
        return turnstile.admit(call, credential, null, appels).await().atMost(PATIENCE);
    }

    @Test
    void quota_thatWasGranted_isTheOneOfItsCalls_asItIsNow() {
        String jeton = jeton();
        assertThat(appel(jeton, 1).header("RateLimit-Policy")).isEqualTo("\"default\";q=50;w=1");
        sql("update habilitation set appels_par_seconde = 2 where id = $1", habilitation);
        assertThat(IntStream.range(0, 40).mapToObj(i -> appel(jeton, i)).filter(reponse -> reponse.statusCode() == 429)
                .findFirst().orElseThrow().header("RateLimit-Limit")).isEqualTo("2");
        sql("update habilitation set appels_par_seconde = null where id = $1", habilitation);
        assertThat(appel(jeton, 1).header("RateLimit-Limit")).isEqualTo(Integer.toString(Serre.LIMITE));
    }
}
