package fr.apiparticulier.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.apiparticulier.gateway.test.Attente;
import fr.apiparticulier.gateway.test.Fournisseur;
import fr.apiparticulier.gateway.test.Fournisseur.Appel;
import fr.apiparticulier.gateway.test.FranceConnectFictif;
import fr.apiparticulier.gateway.test.Jetons;
import fr.apiparticulier.gateway.test.PasserelleTestResource;
import fr.apiparticulier.gateway.test.Reponses;

/** The FranceConnect modality, from the opaque token to the masked body, and what becomes of whoever tries to bend it. */
@QuarkusTest
@QuarkusTestResource(PasserelleTestResource.class)
class FranceConnectTest {

    private static final String RECIPIENT = "recipient=13002526500013";
    private static final String QUOTIENT = "/v3/dss/quotient_familial/france_connect?" + RECIPIENT;
    private static final String FAMILLE_V2 = "/api/v2/composition-familiale-v2?" + RECIPIENT;
    private static final String STATUT = "/v3/france_travail/statut/identifiant?identifiant=zoe.fictive&" + RECIPIENT;
    private static final int RETARD = 300;
    private static final String[] CNAF = {"cnaf_quotient_familial", "cnaf_enfants"};
    private static final String[] CNOUS = {"cnous_identite", "cnous_statut_boursier", "cnous_ville_etudes"};
    private static final String[] MESRI = {"mesri_identite", "mesri_admissions", "mesri_admission_inscrit",
            "mesri_inscription_etudiant"};

    @Inject
    CircuitBreakerMaintenance disjoncteurs;

    @Inject
    MeterRegistry compteurs;

    @BeforeEach
    void fournisseurs() {
        Fournisseur.UNIQUE.oublie();
        disjoncteurs.resetAll();
        Fournisseur.UNIQUE.repond("/quotient-familial/identite", 200, Reponses.QUOTIENT.replace("\"mois\":\"2026-10\"",
                "\"mois\":\"" + YearMonth.now(ZoneId.of("Europe/Paris")) + "\""));
        Fournisseur.UNIQUE.repond("/statut-etudiant/identite", 200, Reponses.ETUDIANT);
        Fournisseur.UNIQUE.repond("/statut-etudiant/ine", 200, Reponses.ETUDIANT);
        Fournisseur.UNIQUE.repond("/etudiant-boursier/identite", 200, Reponses.BOURSE);
        Fournisseur.UNIQUE.repond("/demandeur-emploi/situation", 200, Reponses.SITUATION);
    }

    private static ValidatableResponse appel(String url, String jeton) {
        return RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + jeton).get(url).then();
    }

    private static ValidatableResponse appel(String url) {
        return appel(url, FranceConnectFictif.jetonOpaque());
    }

    private static List<Appel> introspections() {
        return Fournisseur.UNIQUE.appels().stream().filter(appel -> appel.uri().equals(FranceConnectFictif.INTROSPECTION))
                .toList();
    }

    /** @return what providers were asked */
    private static List<Appel> questions() {
        return Fournisseur.UNIQUE.appels().stream().filter(appel -> !appel.uri().startsWith("/france-connect")).toList();
    }

    private static void refuse(ValidatableResponse reponse, int statut, String code) {
        reponse.statusCode(statut).body("errors.code", contains(code));
        assertThat(questions()).isEmpty();
    }

    @Test
    void quotient_ofAFranceConnectToken_isThatOfItsCitizen() {
        new FranceConnectFictif(CNAF).repond();
        String jeton = FranceConnectFictif.jetonOpaque();
        appel(QUOTIENT + "&annee=" + YearMonth.now(ZoneId.of("Europe/Paris")).getYear(), jeton).statusCode(200)
                .body("data", hasKey("quotient_familial")).body("data", hasKey("enfants"))
                .body("data", not(hasKey("allocataires")));
        assertThat(introspections()).singleElement().satisfies(appel -> assertThat(appel.body())
                .contains("client_id=" + FranceConnectFictif.CLIENT, "client_secret=" + FranceConnectFictif.SECRET,
                        "token=" + jeton));
        assertThat(questions()).singleElement().satisfies(appel -> assertThat(appel.body())
                .contains("\"CANARI-FICTIVE\"", "[\"Zoé\",\"Anaïs\"]", "\"annee\":1987,\"mois\":6,\"jour\":5", "\"F\"",
                        "\"08480\"", "\"99100\""));
    }

    @Test
    void timeThatFranceConnectTakes_isNotTheProvidersAnyMore() throws Exception {
        new FranceConnectFictif(CNAF).repond();
        Fournisseur.UNIQUE.retient();
        CompletableFuture<ValidatableResponse> appel = CompletableFuture.supplyAsync(() -> appel(QUOTIENT),
                task -> new Thread(task).start());
        Attente.de("FranceConnect is asked", Duration.ofSeconds(20), () -> !introspections().isEmpty());
        TimeUnit.MILLISECONDS.sleep(RETARD);
        Fournisseur.UNIQUE.lache();
        appel.get(20, TimeUnit.SECONDS).statusCode(200);
        assertThat(Integer.parseInt(questions().get(0).delai())).isPositive().isLessThanOrEqualTo(10_000 - RETARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v3/cnous/etudiant_boursier/france_connect?", "/v4/cnous/etudiant_boursier/france_connect?",
            "/v3/mesri/statut_etudiant/france_connect?"})
    void identity_sinceV3_isNotToldToWhomItIs(String url) {
        new FranceConnectFictif(Stream.of(CNOUS, MESRI).flatMap(Stream::of).toArray(String[]::new)).repond();
        appel(url + RECIPIENT).statusCode(200).body("data", not(hasKey("identite"))).body("data", not(aMapWithSize(0)));
    }

    @Test
    void identityScopes_alone_openNothingSinceV3() {
        new FranceConnectFictif("cnous_identite", "mesri_identite").repond();
        refuse(appel("/v3/cnous/etudiant_boursier/france_connect?" + RECIPIENT), 403, "00100");
        new FranceConnectFictif("cnous_identite", "mesri_identite").repond();
        refuse(appel("/v3/mesri/statut_etudiant/france_connect?" + RECIPIENT), 403, "00100");
    }

    @Test
    void v2_takesAFranceConnectTokenAtTheSameAddress_andTellsTheIdentity() {
        new FranceConnectFictif(CNAF).repond();
        appel(FAMILLE_V2).statusCode(200).body("$", hasKey("quotientFamilial"));
        new FranceConnectFictif(CNOUS).repond();
        appel("/api/v2/etudiants-boursiers?" + RECIPIENT).statusCode(200).body("$", hasKey("nom")).body("$", hasKey("boursier"))
                .body("$", not(hasKey("email")));
        new FranceConnectFictif(MESRI).repond();
        appel("/api/v2/etudiants?" + RECIPIENT).statusCode(200).body("$", hasKey("nom")).body("$", hasKey("inscriptions"));
    }

    @Test
    void campaign_isAskedForBesideTheToken() {
        new FranceConnectFictif(CNOUS).repond();
        appel("/v4/cnous/etudiant_boursier/france_connect?campaignYear=2024&" + RECIPIENT).statusCode(200);
        assertThat(questions().get(0).body()).contains("\"campagne\":2024");
        Fournisseur.UNIQUE.appels().clear();
        new FranceConnectFictif(CNOUS).repond();
        refuse(appel("/v4/cnous/etudiant_boursier/france_connect?campaignYear=2000&" + RECIPIENT), 422, "00368");
    }

    @Test
    void recipient_isMandatoryInEveryVersion() {
        new FranceConnectFictif(CNAF).repond();
        appel("/api/v2/composition-familiale-v2").statusCode(400).body("error", equalTo("bad_request"));
        new FranceConnectFictif(CNAF).repond();
        refuse(appel("/v3/dss/quotient_familial/france_connect"), 422, "00203");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomNaissance=AUTRE", "prenoms[]=Autre", "prenoms=Autre", "sexeEtatCivil=M", "ine=990000001HH",
            "anneeDateDeNaissance=1999", "codeCogInseeCommuneNaissance=75101", "dateNaissance=1999-01-01",
            "numeroAllocataire=1234567", "identifiant=quelqu.un"})
    void identityParameter_besideTheToken_isRefused(String parametre) {
        new FranceConnectFictif(CNAF).repond();
        refuse(appel(QUOTIENT + "&" + parametre), 422, "00401");
    }

    @Test
    void ine_besideTheToken_isNoQuestionOfIts() {
        new FranceConnectFictif(MESRI).repond();
        appel("/api/v2/etudiants?ine=990000001HH&" + RECIPIENT).statusCode(401).body("error", equalTo("access_denied"));
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void eajeWords_ofFranceConnect_areThoseOfTheCatalogue() {
        assertThat(FranceConnectScopes.plain(List.of("eaje_enfants", "eaje_parametres_calcul_participation_familial",
                "eaje_parametres_calcul_participation_familiale")))
                .containsExactly("cnav_participation_familiale_eaje_enfants",
                        "cnav_participation_familiale_eaje_parametres_calcul");
    }

    @ParameterizedTest
    @CsvSource({"birthdate, 1954-00-00", "birthdate, 1954-03-00"})
    void birthDate_knownInPart_isAskedSo(String claim, String valeur) {
        FranceConnectFictif.avec(reponse -> reponse.jeton.put(claim, valeur), CNAF).repond();
        appel(QUOTIENT).statusCode(200);
        assertThat(questions().get(0).body()).contains("\"annee\":1954", "\"jour\":null");
    }

    @Test
    void birthAbroad_hasNoPlace() {
        FranceConnectFictif.avec(reponse -> {
            reponse.jeton.put("birthplace", "");
            reponse.jeton.put("birthcountry", "99397");
        }, CNAF).repond();
        appel(QUOTIENT).statusCode(200);
        assertThat(questions().get(0).body()).contains("\"codeCommune\":null", "\"codePays\":\"99397\"");
    }

    @Test
    void givenNames_withoutAList_areSplit() {
        FranceConnectFictif.avec(reponse -> reponse.jeton.remove("given_name_array"), CNAF).repond();
        appel(QUOTIENT).statusCode(200);
        assertThat(questions().get(0).body()).contains("[\"Zoé\",\"Anaïs\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"family_name", "birthdate", "gender", "birthplace", "birthcountry"})
    void claimOfThePivot_thatIsMissingOrNone_isToldOnce(String claim) {
        FranceConnectFictif.avec(reponse -> reponse.jeton.remove(claim), CNAF).repond();
        refuse(appel(QUOTIENT), 401, "50003");
        FranceConnectFictif.avec(reponse -> reponse.jeton.put(claim, "\u0000?"), CNAF).repond();
        refuse(appel(QUOTIENT), 401, "50003");
    }

    @Test
    void scopeOfThePivot_thatIsMissing_isTold() {
        FranceConnectFictif.avec(reponse -> reponse.jeton.put("scope", "openid profile cnaf_enfants")).repond();
        refuse(appel(QUOTIENT), 401, "50003");
        FranceConnectFictif.avec(reponse -> reponse.jeton.put("scope", "openid birth cnaf_enfants")).repond();
        appel(FAMILLE_V2).statusCode(401).body("error", equalTo("access_denied"));
        FranceConnectFictif.avec(reponse -> reponse.jeton.put("scope",
                "openid given_name family_name birthdate gender birth cnaf_enfants")).repond();
        appel(QUOTIENT).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"400, invalid_request, 50001", "401, invalid_request, 50001", "401, invalid_client, 50002"})
    void refusal_ofFranceConnect_isToldInTheContractsWords(int statut, String erreur, String code) {
        Fournisseur.UNIQUE.repond(FranceConnectFictif.INTROSPECTION, statut, "{\"error\":\"" + erreur + "\"}");
        refuse(appel(QUOTIENT), 401, code);
    }

    @Test
    void token_thatIsInactiveOrExpired_isToldAndNotRemembered() {
        String jeton = FranceConnectFictif.jetonOpaque();
        FranceConnectFictif.avec(reponse -> {
            reponse.jeton.clear();
            reponse.jeton.put("active", false);
        }).repond();
        refuse(appel(QUOTIENT, jeton), 401, "50002");
        FranceConnectFictif.avec(reponse -> reponse.jeton.put("exp", 1_000_000_000), CNAF).repond();
        refuse(appel(QUOTIENT, jeton), 401, "50002");
        new FranceConnectFictif(CNAF).repond();
        appel(QUOTIENT, jeton).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"court", "avec espace dedans mais long", "accentué-accentué-accentué", "%00%00%00%00%00%00%00%00"})
    void token_thatIsWrittenOtherwise_isNotSent(String jeton) {
        refuse(appel(QUOTIENT, jeton), 401, "50001");
        assertThat(introspections()).isEmpty();
    }

    @Test
    void token_thatIsHuge_isNotSent() {
        refuse(appel(QUOTIENT, "a".repeat(257)), 401, "50001");
        refuse(appel(QUOTIENT, "a".repeat(10_000)), 401, "50001");
        assertThat(introspections()).isEmpty();
    }

    static Stream<Arguments> attaques() {
        return Stream.of(
                attaque("signed with another key",
                        reponse -> reponse.cleSignature = FranceConnectFictif.FAUSSAIRE.getPrivateKey()),
                attaque("signed with a key nobody published", reponse -> {
                    reponse.cleSignature = FranceConnectFictif.FAUSSAIRE.getPrivateKey();
                    reponse.kidSignature = "inconnue";
                }),
                attaque("alg none", reponse -> {
                    reponse.algSignature = AlgorithmIdentifiers.NONE;
                    reponse.cleSignature = null;
                }),
                attaque("HS256 keyed with the public key", reponse -> {
                    reponse.algSignature = AlgorithmIdentifiers.HMAC_SHA256;
                    reponse.cleSignature = new HmacKey(FranceConnectFictif.SIGNATURE.getPublicKey().getEncoded());
                }),
                attaque("RS256 with our own key", reponse -> {
                    reponse.algSignature = AlgorithmIdentifiers.RSA_USING_SHA256;
                    reponse.cleSignature = FranceConnectFictif.PASSERELLE.getPrivateKey();
                    reponse.kidSignature = FranceConnectFictif.PASSERELLE.getKeyId();
                }),
                attaque("encrypted for another key", reponse -> reponse.cleChiffrement = FranceConnectFictif.AUTRE),
                attaque("encrypted by another algorithm",
                        reponse -> reponse.algChiffrement = KeyManagementAlgorithmIdentifiers.RSA_OAEP_256),
                attaque("content encrypted by another algorithm",
                        reponse -> reponse.contenu = ContentEncryptionAlgorithmIdentifiers.AES_192_GCM),
                attaque("for another client", reponse -> reponse.enveloppe.setAudience("client-de-quelqu-un-d-autre")),
                attaque("for nobody", reponse -> reponse.enveloppe.unsetClaim("aud")),
                attaque("from somebody else", reponse -> reponse.enveloppe.setIssuer("https://ailleurs.invalid")),
                attaque("from nobody", reponse -> reponse.enveloppe.unsetClaim("iss")),
                attaque("of last year", reponse -> reponse.enveloppe.setIssuedAt(
                        NumericDate.fromSeconds(1_700_000_000))),
                attaque("of next century", reponse -> reponse.enveloppe.setIssuedAt(
                        NumericDate.fromSeconds(4_000_000_000L))),
                attaque("of no time", reponse -> reponse.enveloppe.unsetClaim("iat")),
                attaque("token without an end", reponse -> reponse.jeton.remove("exp")),
                attaque("token without an id", reponse -> reponse.jeton.remove("jti")),
                attaque("token of nobody", reponse -> reponse.jeton.remove("aud")),
                attaque("token for a line break", reponse -> reponse.jeton.put("aud", "a\nb")));
    }

    private static Arguments attaque(String nom, Consumer<FranceConnectFictif> changement) {
        return Arguments.of(nom, FranceConnectFictif.avec(changement, CNAF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attaques")
    void answer_thatIsWrong_isNone(String nom, FranceConnectFictif reponse) {
        reponse.repond();
        refuse(appel(QUOTIENT), 502, "51999");
    }

    @Test
    void answer_thatIsNotBothSignedAndEncrypted_isNone() {
        FranceConnectFictif reponse = new FranceConnectFictif(CNAF);
        reponse.repond();
        for (String corps : List.of(reponse.signee(), reponse.chiffree(reponse.enveloppe.toJson()), reponse.enveloppe.toJson(),
                "", "a.b.c.d.e", reponse.chiffree(reponse.chiffree(reponse.signee())), "a".repeat(70_000))) {
            Fournisseur.UNIQUE.repond(FranceConnectFictif.INTROSPECTION, 200, corps);
            disjoncteurs.resetAll();
            refuse(appel(QUOTIENT), 502, "51999");
        }
    }

    @Test
    void answer_withoutAnEnd_isNotReadOn() {
        new FranceConnectFictif(CNAF).repond();
        Fournisseur.UNIQUE.parleSansFin(FranceConnectFictif.INTROSPECTION);
        refuse(appel(QUOTIENT), 502, "51999");
    }

    @Test
    void answer_aboutAnotherToken_isNone() {
        FranceConnectFictif reponse = new FranceConnectFictif(CNAF);
        reponse.repond();
        String jeton = FranceConnectFictif.jetonOpaque();
        appel(QUOTIENT, jeton).statusCode(200);
        Fournisseur.UNIQUE.appels().clear();
        refuse(appel(QUOTIENT), 502, "51999");
        reponse.jeton.put("sub", "un-autre-sujet");
        reponse.repond();
        refuse(appel(QUOTIENT), 502, "51999");
    }

    @Test
    void redirection_isNotFollowed() {
        Fournisseur.UNIQUE.repond(FranceConnectFictif.INTROSPECTION, 302, "");
        refuse(appel(QUOTIENT), 502, "51999");
    }

    @Test
    void signatureKey_thatIsNew_isFetched_butNotForEachAnswer() {
        FranceConnectFictif.avec(reponse -> reponse.kidSignature = "inconnue", CNAF).repond();
        IntStream.range(0, 3).forEach(i -> refuse(appel(QUOTIENT), 502, "51999"));
        assertThat(Fournisseur.UNIQUE.appels().stream().filter(appel -> appel.uri().equals(FranceConnectFictif.SIGNATURES)))
                .hasSizeLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {QUOTIENT, FAMILLE_V2})
    void jwt_isNeverSentToFranceConnect_beItGoodOrBad(String url) {
        new FranceConnectFictif(CNAF).repond();
        for (String jwt : List.of(Jetons.FAUSSAIRE.jeton(CNAF), Jetons.ADMINISTRATIONS.jeton("cnaf_enfants"), "a.b.c",
                Jetons.ADMINISTRATIONS.jeton(CNAF) + "==", "eyJhbGciOiJub25lIn0.e30.", new FranceConnectFictif().signee())) {
            appel(url, jwt).statusCode(url.equals(QUOTIENT) ? equalTo(401) : not(equalTo(200)));
        }
        assertThat(introspections()).isEmpty();
        assertThat(questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {STATUT, "/v3/dss/quotient_familial/identite?" + RECIPIENT, "/v3/mesri/statut_etudiant/ine?" + RECIPIENT,
                    "/api/v2/scolarites", "/api/v2/composition-familiale?numeroAllocataire=1&codePostal=75", "/api/introspect"})
    void franceConnectToken_onARouteWithoutTheModality_isRefusedWithoutBeingSent(String url) {
        new FranceConnectFictif(CNAF).repond();
        appel(url).statusCode(401).body(containsString(url.startsWith("/v3") ? "00101" : "access_denied"));
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void apiKey_isNoFranceConnectToken_andNotBesideOne() {
        new FranceConnectFictif(CNAF).repond();
        RestAssured.given().header("X-Api-Key", FranceConnectFictif.jetonOpaque()).get(FAMILLE_V2).then().statusCode(401)
                .body("error", equalTo("access_denied"));
        RestAssured.given().header("X-Api-Key", Jetons.ADMINISTRATIONS.jeton(CNAF))
                .header("Authorization", "Bearer " + FranceConnectFictif.jetonOpaque()).get(FAMILLE_V2).then().statusCode(401)
                .body("error", equalTo("too_many_credentials_provided"));
        assertThat(Fournisseur.UNIQUE.appels()).isEmpty();
    }

    @Test
    void franceConnect_thatIsAway_harmsItsOwnModalityAlone() {
        Fournisseur.UNIQUE.raccroche(FranceConnectFictif.INTROSPECTION);
        String jeton = Jetons.ADMINISTRATIONS.jeton("pole_emploi_identite");
        for (int i = 0; i < 25; i++) {
            refuse(appel(QUOTIENT), 502, "51001");
        }
        appel(FAMILLE_V2).statusCode(503).body("error", equalTo("network_error"));
        int appels = introspections().size();
        appel(QUOTIENT).statusCode(502).body("errors[0].meta.provider", equalTo("FranceConnect"));
        assertThat(introspections()).as("left alone for a while").hasSize(appels);
        appel(STATUT, jeton).statusCode(200);
    }

    @Test
    void franceConnect_thatIsSilent_isGivenUpInTime() {
        Fournisseur.UNIQUE.seTait(FranceConnectFictif.INTROSPECTION);
        refuse(appel(QUOTIENT), 504, "51002");
    }

    @Test
    void token_thatIsKnown_isNotIntrospectedAgain() {
        new FranceConnectFictif(CNAF).repond();
        String jeton = FranceConnectFictif.jetonOpaque();
        IntStream.range(0, 40).forEach(i -> appel(QUOTIENT, jeton).statusCode(200));
        assertThat(introspections()).hasSize(1);
    }

    @Test
    void ourPublicKey_isPublishedWithoutItsPrivatePart() {
        RestAssured.get("/api/france_connect_jwks").then().statusCode(200)
                .body("keys[0]", aMapWithSize(6)).body("keys.kid", contains(FranceConnectFictif.PASSERELLE.getKeyId()))
                .body("keys.kty", contains("RSA")).body("keys.use", contains("enc")).body("keys.alg", contains("RSA-OAEP"))
                .body("keys[0].n", not(equalTo(null))).body("keys[0].e", equalTo("AQAB"));
    }

    @Test
    void outcomes_areCounted() {
        Fournisseur.UNIQUE.repond(FranceConnectFictif.INTROSPECTION, 401, "{\"error\":\"invalid_client\"}");
        appel(QUOTIENT).statusCode(401);
        new FranceConnectFictif(CNAF).repond();
        appel(QUOTIENT).statusCode(200);
        assertThat(compteurs.get("particulier.franceconnect.introspections").tag("outcome", "gateway_failed").counter().count())
                .isPositive();
        assertThat(compteurs.get("particulier.franceconnect.introspections").tag("outcome", "served").counter().count())
                .isPositive();
    }

    @Test
    void log_holdsNeitherTokenNorClaim() {
        List<String> lignes = Collections.synchronizedList(new ArrayList<>());
        Handler journal = new Handler() {
            @Override
            public void publish(LogRecord ligne) {
                lignes.add(new PatternFormatter("%s%e").format(ExtLogRecord.wrap(ligne)));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is held open.
            }
        };
        List<String> jetons = new ArrayList<>();
        Logger.getLogger("").addHandler(journal);
        try {
            Stream<FranceConnectFictif> reponses = Stream.concat(Stream.of(new FranceConnectFictif(CNAF)),
                    attaques().map(attaque -> (FranceConnectFictif) attaque.get()[1]));
            reponses.forEach(reponse -> {
                disjoncteurs.resetAll();
                reponse.repond();
                jetons.add(FranceConnectFictif.jetonOpaque());
                appel(QUOTIENT, jetons.get(jetons.size() - 1)).body(not(containsString("CANARI")));
            });
            Fournisseur.UNIQUE.repond(FranceConnectFictif.INTROSPECTION, 401, "{\"error\":\"invalid_client\"}");
            jetons.add(FranceConnectFictif.jetonOpaque());
            appel(QUOTIENT, jetons.get(jetons.size() - 1));
        } finally {
            Logger.getLogger("").removeHandler(journal);
        }
        assertThat(lignes).as("something was said").anyMatch(ligne -> ligne.contains("introspection"))
                .anyMatch(ligne -> ligne.contains("invalid_client"));
        assertThat(String.join("\n", lignes)).doesNotContain(jetons.toArray(String[]::new))
                .doesNotContain("CANARI", "Zoé", "1987", "08480", "sujet-fictif", FranceConnectFictif.SECRET);
    }
}
