package fr.apiparticulier.contract.appel;

import java.time.Duration;

/** What gateway and providers agree on about the token that every internal call carries; the call itself has its {@code X-Request-ID}. */
public final class InternalToken {

    public static final String ISSUER = "api-particulier-gateway";
    /** The role of the gateway asking a question. */
    public static final String ROLE_ASK = "appel";
    /** The role of an operator replacing the registry. */
    public static final String ROLE_IMPORT = "import";
    /** SIRET of the administration the data is for; absent on probes and where v2 lets a client leave it out. */
    public static final String CLAIM_RECIPIENT = "recipient";
    /** The public token's scopes, as the gateway found them in force. */
    public static final String CLAIM_SCOPES = "scopes";
    /** Long enough for one call and a clock a few seconds off, too short to be worth stealing. */
    public static final Duration LIFETIME = Duration.ofSeconds(30);

    private InternalToken() {
    }
}
