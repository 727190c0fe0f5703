package fr.apiparticulier.gateway.habilitation;

import static fr.apiparticulier.gateway.registre.RegistreFictif.CLIENT;
import static fr.apiparticulier.gateway.registre.RegistreFictif.HABILITATION;
import static fr.apiparticulier.gateway.registre.RegistreFictif.JETON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.environnement.GatewayConfig.Environnement;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.registre.Modalite;
import fr.apiparticulier.gateway.registre.Registre;
import fr.apiparticulier.gateway.registre.RegistreFictif;
import fr.apiparticulier.gateway.test.HorlogeReglable;

/** What a habilitation makes of a proven credential, at any time. */
class HabilitationsTest {

    private static final String ICI = "192.0.2.7";

    private final HorlogeReglable horloge = new HorlogeReglable(Instant.parse("2026-11-22T00:00:00Z"));
    private final Derniers derniers = new Derniers(null);
    private RegistreFictif fictif;

    @BeforeEach
    void preparer() {
        fictif = new RegistreFictif(horloge);
    }

    private Habilitations habilitations(Registre registre, ClientsInconnus.Conduite conduite) {
        return new Habilitations(registre, () -> conduite, derniers, horloge);
    }

    private Grant admise(Credential credential, Modalite modalite) {
        Grant grant = habilitations(fictif.registre(), ClientsInconnus.Conduite.REFUSER).admit(credential, ICI);
        grant.requireModalite(modalite);
        return grant;
    }

    private Grant admise() {
        return admise(jeton(JETON), Modalite.IDENTITE);
    }

    private OptionalInt quota(Credential credential) {
        return habilitations(fictif.registre(), ClientsInconnus.Conduite.REFUSER).appelsParSeconde(credential);
    }

    private Credential jeton(UUID jti, String... scopes) {
        return new Credential(new TokenId(jti), "habilitation", List.of(scopes), horloge.instant().plusSeconds(60), null);
    }

    private Credential franceConnect(String client) {
        return new Credential(new TokenId(new UUID(0, 11)), client, List.of("openid", "cnaf_enfants"),
                horloge.instant().plusSeconds(60), new Identite("Fictive", null, List.of("Zoé"), null, null, null, null));
    }

    private static void refuse(GatewayError error, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.errors()).containsExactly(error.entry()));
    }

    private void refuse(GatewayError error, Consumer<RegistreFictif> change) {
        change.accept(fictif);
        refuse(error, () -> admise());
    }

    @Test
    void token_thatNobodyKnows_isUnknown_andIfItHasExpiredExpired() {
        refuse(GatewayError.TOKEN_UNKNOWN, () -> admise(jeton(new UUID(0, 77)), Modalite.IDENTITE));
        Credential expire = new Credential(new TokenId(new UUID(0, 77)), "h", List.of(), horloge.instant(), null);
        refuse(GatewayError.TOKEN_EXPIRED, () -> admise(expire, Modalite.IDENTITE));
    }

    @Test
    void registry_thatKnowsNothingYet_isOurFaultAndNotTheTokens() {
        refuse(GatewayError.INTERNAL, () -> habilitations(RegistreFictif.vide(horloge), ClientsInconnus.Conduite.REFUSER)
                .admit(jeton(JETON), ICI));
    }

    @Test
    void token_revoked_isRefused() {
        refuse(GatewayError.TOKEN_REVOKED, registre -> registre.revoqueLe = horloge.instant());
    }

    @Test
    void revocation_thatIsPlanned_takesEffectByTheClockAlone() {
        fictif.revoqueLe = horloge.instant().plusSeconds(60);
        Habilitations habilitations = habilitations(fictif.registre(), ClientsInconnus.Conduite.REFUSER);
        assertThat(habilitations.admit(jeton(JETON), ICI).token().valeur()).isEqualTo(JETON);
        horloge.avancer(Duration.ofSeconds(59));
        assertThat(habilitations.admit(jeton(JETON), ICI).token().valeur()).isEqualTo(JETON);
        horloge.avancer(Duration.ofSeconds(1));
        refuse(GatewayError.TOKEN_REVOKED, () -> habilitations.admit(jeton(JETON), ICI));
    }

    @Test
    void habilitation_thatIsNotActive_isAsGoodAsRevoked() {
        refuse(GatewayError.TOKEN_REVOKED, registre -> registre.active = false);
    }

    @Test
    void token_prolongedSince_goesOnUntilTheRegistrysDay() {
        Credential vieux = jeton(JETON);
        Habilitations habilitations = habilitations(fictif.registre(), ClientsInconnus.Conduite.REFUSER);
        horloge.avancer(Duration.ofDays(29));
        assertThat(vieux.estExpire(horloge.instant())).isTrue();
        assertThat(habilitations.admit(vieux, ICI).token().valeur()).isEqualTo(JETON);
        horloge.avancer(Duration.ofDays(1));
        refuse(GatewayError.TOKEN_EXPIRED, () -> habilitations.admit(vieux, ICI));
    }

    @Test
    void token_cutShortSince_hasExpiredWhateverItSays() {
        refuse(GatewayError.TOKEN_EXPIRED, registre -> registre.expireLe = horloge.instant());
    }

    @Test
    void scopes_areTheTokensWithinItsRowsWithinTheHabilitations() {
        fictif.scopes = List.of("cnaf_enfants", "cnaf_adresse", "inconnu_ici");
        fictif.scopesDuJeton = List.of("cnaf_enfants", "mesri_identite", "inconnu_ici");
        Grant grant = admise(jeton(JETON, "inconnu_ici", "cnaf_enfants", "cnaf_adresse", "mesri_identite"), Modalite.IDENTITE);
        assertThat(grant.mots()).containsExactly("inconnu_ici", "cnaf_enfants");
        assertThat(grant.scopes()).isEqualTo(Set.of(Scope.CNAF_ENFANTS));
    }

    @Test
    void address_thatIsNotListed_isRefused() {
        fictif.adresses = List.of("198.51.100.0/24", "192.0.2.7");
        assertThat(admise().habilitation()).isEqualTo(HABILITATION);
        refuse(GatewayError.ADDRESS_FORBIDDEN, registre -> registre.adresses = List.of("198.51.100.0/24", "2001:db8::/32"));
    }

    @Test
    void address_thatIsNone_isNotAnywhere() {
        fictif.adresses = List.of("0.0.0.0/0", "::/0");
        refuse(GatewayError.ADDRESS_FORBIDDEN, () -> habilitations(fictif.registre(), ClientsInconnus.Conduite.REFUSER)
                .admit(jeton(JETON), ""));
    }

    @Test
    void list_thatCannotBeRead_closesTheHabilitationAndDoesNotOpenIt() {
        refuse(GatewayError.TOKEN_REVOKED, registre -> registre.adresses = List.of("nulle part"));
        fictif.adresses = List.of();
        refuse(GatewayError.TOKEN_REVOKED, registre -> registre.destinataires = List.of("12345678901234"));
    }

    @ParameterizedTest
    @EnumSource(Modalite.class)
    void modality_isRefusedUnlessItIsListed(Modalite modalite) {
        fictif.modalites = List.of(modalite.mot());
        for (Modalite demandee : Modalite.values()) {
            if (demandee == modalite) {
                assertThat(admise(jeton(JETON), demandee).modalites()).containsExactly(modalite);
            } else {
                refuse(GatewayError.MODALITY_FORBIDDEN, () -> admise(jeton(JETON), demandee));
            }
        }
    }

    @Test
    void recipient_isOneOfThoseListed_orAnyoneWithoutAList() {
        Siret paris = new Siret("21750001600019");
        Siret dinum = new Siret("13002526500013");
        admise().requireDestinataire(dinum);
        fictif.destinataires = List.of(paris.valeur());
        admise().requireDestinataire(paris);
        admise().requireDestinataire(null);
        refuse(GatewayError.RECIPIENT_FORBIDDEN, () -> admise().requireDestinataire(dinum));
    }

    @Test
    void quota_isTheHabilitationsOrEveryones() {
        assertThat(quota(jeton(JETON))).isEmpty();
        fictif.appelsParSeconde = 50;
        assertThat(quota(jeton(JETON))).hasValue(50);
        assertThat(quota(jeton(new UUID(0, 77)))).isEmpty();
    }

    @Test
    void quota_isToldOfATokenThatMayNotBeUsed_too() {
        fictif.appelsParSeconde = 50;
        fictif.revoqueLe = horloge.instant();
        fictif.active = false;
        fictif.adresses = List.of("198.51.100.1");
        assertThat(quota(jeton(JETON))).hasValue(50);
        assertThat(quota(franceConnect(CLIENT))).hasValue(50);
    }

    @Test
    void franceConnect_isBoundByTheHabilitationThatClaimsItsClient() {
        fictif.appelsParSeconde = 7;
        Grant grant = admise(franceConnect(CLIENT), Modalite.FRANCE_CONNECT);
        assertThat(grant.mots()).containsExactly("cnaf_enfants");
        assertThat(quota(franceConnect(CLIENT))).hasValue(7);
        fictif.adresses = List.of("198.51.100.1");
        refuse(GatewayError.ADDRESS_FORBIDDEN, () -> admise(franceConnect(CLIENT), Modalite.FRANCE_CONNECT));
        fictif.active = false;
        refuse(GatewayError.TOKEN_REVOKED, () -> admise(franceConnect(CLIENT), Modalite.FRANCE_CONNECT));
    }

    @Test
    void franceConnect_ofAClientThatNobodyClaims_isForSandboxesAlone() {
        refuse(GatewayError.TOKEN_UNKNOWN, () -> admise(franceConnect("inconnu"), Modalite.FRANCE_CONNECT));
        Grant grant = habilitations(fictif.registre(), ClientsInconnus.Conduite.ACCEPTER)
                .admit(franceConnect("inconnu"), ICI);
        assertThat(grant.mots()).containsExactly("openid", "cnaf_enfants");
        assertThat(grant.modalites()).containsExactly(Modalite.FRANCE_CONNECT);
    }

    @Test
    void production_doesNotStartIfItLetsUnknownClientsIn() {
        ClientsCheck.check(Environnement.BAC_A_SABLE, () -> ClientsInconnus.Conduite.ACCEPTER);
        ClientsCheck.check(Environnement.PRODUCTION, () -> ClientsInconnus.Conduite.REFUSER);
        assertThatThrownBy(() -> ClientsCheck.check(Environnement.PRODUCTION, () -> ClientsInconnus.Conduite.ACCEPTER))
                .hasMessageContaining("clients-inconnus");
    }
}
