package fr.apiparticulier.suite.franceconnect;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

/** The fields of a form, as {@code application/x-www-form-urlencoded}. */
final class Formulaire {

    private static final int OCTETS_MAXIMUM = 16_384;

    private Formulaire() {
    }

    /** @return the last value of each field; none for a call that is no {@code POST} */
    static Map<String, String> lire(HttpExchange appel) throws IOException {
        String corps = new String(appel.getRequestBody().readNBytes(OCTETS_MAXIMUM), StandardCharsets.UTF_8);
        Map<String, String> champs = new HashMap<>();
        if (appel.getRequestMethod().equals("POST")) {
            for (String paire : corps.split("&")) {
                int egal = paire.indexOf('=');
                if (egal > 0) {
                    champs.put(clair(paire.substring(0, egal)), clair(paire.substring(egal + 1)));
                }
            }
        }
        return champs;
    }

    private static String clair(String texte) {
        try {
            return URLDecoder.decode(texte, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
