package fr.apiparticulier.gateway.habilitation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.registre.Etat;
import fr.apiparticulier.gateway.registre.Habilitation;
import fr.apiparticulier.gateway.registre.JetonEmis;
import fr.apiparticulier.gateway.registre.Modalite;
import fr.apiparticulier.gateway.registre.Registre;

/** Whether a proven credential may still be used, from where and for what. Decided anew for each call, from memory. */
@Singleton
class Habilitations {

    /** More than there are kinds of tokens. */
    private static final int KINDS = 1_000;

    /** What many tokens say in the same words is read once. */
    private final Cache<List<String>, Set<Scope>> read = Caffeine.newBuilder().maximumSize(KINDS).build();
    private final Registre registre;
    private final ClientsInconnus inconnus;
    private final Derniers derniers;
    private final Clock clock;

    Habilitations(Registre registre, ClientsInconnus inconnus, Derniers derniers, Clock clock) {
        this.registre = registre;
        this.inconnus = inconnus;
        this.derniers = derniers;
        this.clock = clock;
    }

    /**
     * @param adresse literal, whence the call comes
     * @throws Refusal saying why it may not be used
     */
    Grant admit(Credential credential, String adresse) {
        Etat etat = registre.etat();
        return credential.isFranceConnect() ? client(etat, credential, adresse) : jeton(etat, credential, adresse);
    }

    /**
     * @return the quota of its habilitation, be it suspended, the token revoked, or the call from elsewhere: calls count whatever
     *         becomes of them; empty for that of everyone
     * @throws Refusal as long as nothing is known
     */
    OptionalInt appelsParSeconde(Credential credential) {
        Etat etat = registre.etat();
        Optional<Habilitation> sienne = credential.isFranceConnect()
                ? etat.clientFranceConnect(credential.sujet())
                : etat.jeton(credential.token().valeur()).map(JetonEmis::habilitation);
        return sienne.map(Habilitation::appelsParSeconde).orElse(OptionalInt.empty());
    }

    private Grant jeton(Etat etat, Credential credential, String adresse) {
        Instant now = clock.instant();
        JetonEmis jeton = etat.jeton(credential.token().valeur()).orElseThrow(() -> new Refusal(
                credential.estExpire(now) ? GatewayError.TOKEN_EXPIRED : GatewayError.TOKEN_UNKNOWN));
        if (jeton.estRevoque(now) || !jeton.habilitation().active()) {
            throw new Refusal(GatewayError.TOKEN_REVOKED);
        }
        if (jeton.estExpire(now)) {
            throw new Refusal(GatewayError.TOKEN_EXPIRED);
        }
        Grant grant = grant(credential, jeton.habilitation(), jeton.scopes(), adresse);
        derniers.utilise(jeton.jti(), now);
        return grant;
    }

    private Grant client(Etat etat, Credential credential, String adresse) {
        return etat.clientFranceConnect(credential.sujet()).map(habilitation -> {
            if (!habilitation.active()) {
                throw new Refusal(GatewayError.TOKEN_REVOKED);
            }
            return grant(credential, habilitation, habilitation.scopes(), adresse);
        }).orElseGet(() -> inconnu(credential));
    }

    private Grant inconnu(Credential credential) {
        if (inconnus.clientsInconnus() == ClientsInconnus.Conduite.REFUSER) {
            throw new Refusal(GatewayError.TOKEN_UNKNOWN);
        }
        List<String> mots = credential.declared();
        return new Grant(null, credential.token(), mots, known(mots), Set.of(), Set.of(Modalite.FRANCE_CONNECT));
    }

    private Grant grant(Credential credential, Habilitation habilitation, Set<String> scopes, String adresse) {
        if (!habilitation.admetAdresse(adresse)) {
            throw new Refusal(GatewayError.ADDRESS_FORBIDDEN);
        }
        List<String> declared = credential.declared();
        List<String> mots = scopes.containsAll(declared) ? declared : declared.stream().filter(scopes::contains).toList();
        return new Grant(habilitation.id(), credential.token(), mots, known(mots), habilitation.destinataires(),
                habilitation.modalites());
    }

    private Set<Scope> known(List<String> mots) {
        return read.get(mots, words -> Set.copyOf(Scope.lire(words)));
    }
}
