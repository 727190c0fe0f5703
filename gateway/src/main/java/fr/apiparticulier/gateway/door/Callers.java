package fr.apiparticulier.gateway.door;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;

import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.gateway.call.Call;
import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.credential.Credentials;
import fr.apiparticulier.gateway.credential.PresentedToken;
import fr.apiparticulier.gateway.error.Refusal;
import fr.apiparticulier.gateway.franceconnect.FranceConnect;
import fr.apiparticulier.gateway.habilitation.Admission;

/**
 * Who is calling, proven by a token of a kind that the route takes, and what it may do now. No JWT, not even a bad one, goes to
 * FranceConnect.
 */
@Singleton
class Callers {

    private final Credentials credentials;
    private final FranceConnect franceConnect;
    private final Admission admission;

    Callers(Credentials credentials, FranceConnect franceConnect, Admission admission) {
        this.credentials = credentials;
        this.franceConnect = franceConnect;
        this.admission = admission;
    }

    /**
     * @param call told how long it waited for FranceConnect
     * @return who is calling; fails with a {@link Refusal}, or throws it
     */
    Uni<Credential> identify(Call call, MultiMap headers, Modality modality) {
        PresentedToken token = PresentedToken.of(headers);
        if (token.isOpaque() && modality.takesFranceConnect()) {
            long begin = System.nanoTime();
            return franceConnect.identify(token.value()).invoke(who -> call.hasWaitedSince(begin));
        }
        if (modality == Modality.FRANCE_CONNECT) {
            throw new Refusal(GatewayError.TOKEN_INVALID);
        }
        return credentials.verify(token);
    }

    /** @throws Refusal if it may not be used, or not any more */
    Caller admit(Credential credential) {
        return new Caller(credential, admission.admit(credential));
    }
}
