package fr.apiparticulier.gateway.habilitation;

import java.util.OptionalInt;

import jakarta.inject.Singleton;

import fr.apiparticulier.gateway.credential.Credential;
import fr.apiparticulier.gateway.provenance.ClientAddress;

/** {@link Habilitations} for the call being served, which comes from where {@link ClientAddress} says. */
@Singleton
public class Admission {

    private final Habilitations habilitations;
    private final ClientAddress addresses;

    Admission(Habilitations habilitations, ClientAddress addresses) {
        this.habilitations = habilitations;
        this.addresses = addresses;
    }

    /** @throws fr.apiparticulier.gateway.error.Refusal saying why the credential may not be used */
    public Grant admit(Credential credential) {
        return habilitations.admit(credential, addresses.ofThisCall());
    }

    /**
     * @return its habilitation's quota, whatever the credential may do; empty for that of everyone
     * @throws fr.apiparticulier.gateway.error.Refusal as long as nothing is known
     */
    public OptionalInt appelsParSeconde(Credential credential) {
        return habilitations.appelsParSeconde(credential);
    }
}
