package fr.apiparticulier.suite.franceconnect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jose4j.jwk.RsaJsonWebKey;

/**
 * Stands in for FranceConnect on this machine: nobody signs in, whoever is {@linkplain #connecter told to be signed in} is,
 * for as long as it runs. It speaks to data providers as FranceConnect does, and to nobody else.
 */
public final class FranceConnectFictif implements AutoCloseable {

    /** The service that citizens sign in to. */
    public static final String SERVICE = "service-fictif";

    private static final String JETONS = "/api/v2/checktoken";
    private static final String CLES = "/api/v2/jwks";
    private static final int OCTETS = 32;

    private final HttpServer serveur;
    private final ExecutorService fils = Executors.newCachedThreadPool(FranceConnectFictif::fil);
    private final Map<String, Citoyen> connectes = new ConcurrentHashMap<>();
    private final SecureRandom hasard = new SecureRandom();
    private final Introspection introspection;
    private final String client;
    private final String secret;

    private FranceConnectFictif(HttpServer serveur, Introspection introspection, String client, String secret) {
        this.serveur = serveur;
        this.introspection = introspection;
        this.client = client;
        this.secret = secret;
    }

    /**
     * Listens on a free port of this machine alone, with a signature key made for this once.
     *
     * @param client the {@code client_id} of the one data provider there is
     * @param passerelle its public key, for which answers are encrypted
     */
    public static FranceConnectFictif demarrer(String client, String secret, RsaJsonWebKey passerelle, Clock clock)
            throws IOException {
        HttpServer serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        FranceConnectFictif ouvert = new FranceConnectFictif(serveur, new Introspection(client, passerelle, clock), client,
                secret);
        serveur.createContext(JETONS, ouvert::introspecter);
        serveur.createContext(CLES, appel -> repondre(appel, 200, "application/json", ouvert.introspection.clesPubliques()));
        serveur.setExecutor(ouvert.fils);
        serveur.start();
        return ouvert;
    }

    /**
     * Signs a citizen in.
     *
     * @param pivot the identity in FranceConnect's words, as in {@code family_name}
     * @param scopes what the citizen lets out, beside the identity
     * @return the access token of whoever the citizen signed in to
     */
    public String connecter(Map<String, ?> pivot, Collection<String> scopes) {
        byte[] octets = new byte[OCTETS];
        hasard.nextBytes(octets);
        String jeton = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        connectes.put(jeton, Citoyen.de(pivot, scopes));
        return jeton;
    }

    public URI introspection() {
        return adresse(JETONS);
    }

    public URI signatures() {
        return adresse(CLES);
    }

    /** @return the {@code iss} of its answers */
    public String emetteur() {
        return Introspection.EMETTEUR;
    }

    private URI adresse(String chemin) {
        return URI.create("http://127.0.0.1:" + serveur.getAddress().getPort() + chemin);
    }

    private void introspecter(HttpExchange appel) throws IOException {
        Map<String, String> formulaire = Formulaire.lire(appel);
        if (!client.equals(formulaire.get("client_id")) || !secret.equals(formulaire.get("client_secret"))) {
            repondre(appel, 401, "application/json", "{\"error\":\"invalid_client\"}");
        } else if (!formulaire.containsKey("token") || appel.getRequestURI().getRawQuery() != null) {
            // A token in an address is read by whoever logs addresses.
            repondre(appel, 400, "application/json", "{\"error\":\"invalid_request\"}");
        } else {
            repondre(appel, 200, "application/token-introspection+jwt",
                    introspection.repondre(Optional.ofNullable(connectes.get(formulaire.get("token")))));
        }
    }

    private static void repondre(HttpExchange appel, int statut, String type, String corps) throws IOException {
        try (appel) {
            byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
            appel.getResponseHeaders().set("Content-Type", type);
            appel.sendResponseHeaders(statut, octets.length);
            appel.getResponseBody().write(octets);
        }
    }

    private static Thread fil(Runnable tache) {
        Thread fil = new Thread(tache, "france-connect-fictif");
        fil.setDaemon(true);
        return fil;
    }

    @Override
    public void close() {
        serveur.stop(0);
        fils.shutdownNow();
    }
}
