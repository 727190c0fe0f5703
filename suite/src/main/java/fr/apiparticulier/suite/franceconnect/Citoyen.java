package fr.apiparticulier.suite.franceconnect;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody fictional who is signed in, as FranceConnect tells of them. */
record Citoyen(Map<String, Object> dit) {

    private static final String PIVOT = "openid identite_pivot";

    static Citoyen de(Map<String, ?> pivot, Collection<String> scopes) {
        Map<String, Object> dit = new HashMap<>(pivot);
        dit.put("active", true);
        dit.put("aud", FranceConnectFictif.SERVICE);
        dit.put("sub", UUID.randomUUID().toString());
        dit.put("jti", UUID.randomUUID().toString());
        dit.put("acr", "eidas1");
        dit.put("scope", PIVOT + " " + String.join(" ", scopes));
        return new Citoyen(Map.copyOf(dit));
    }

    @Override
    public String toString() {
        return "Citoyen";
    }
}
