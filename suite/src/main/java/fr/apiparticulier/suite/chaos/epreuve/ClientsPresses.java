package fr.apiparticulier.suite.chaos.epreuve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.erreur.ProviderFault;
import fr.apiparticulier.suite.chaos.detour.Detour;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.chaos.oracle.Tolerance;

/** A thousand clients that ask a slow provider and hang up before it has answered. Every place and every connection they held is given back. */
final class ClientsPresses implements Epreuve {

    private static final int CLIENTS = 1_000;
    private static final int A_LA_FOIS = 32;
    /** Of the time the provider takes: the call is in the middle of it when its client goes. */
    private static final int PATIENCE_MILLISECONDES = 100;
    private static final int PATIENCE_SECONDES = 60;

    private final Service service;
    private final Detour detour;
    private final List<URI> repliques;
    private final String question;
    private final Repos repos;
    private List<String> retenues = List.of();

    /** @param question path and query of a call to the provider; with the token it carries, the head of a request */
    ClientsPresses(Service service, Detour detour, List<URI> repliques, String question, String jeton, Repos repos) {
        this.service = service;
        this.detour = detour;
        this.repliques = repliques;
        this.question = "GET " + question + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + jeton + "\r\n\r\n";
        this.repos = repos;
    }

    @Override
    public String nom() {
        return "clients-presses";
    }

    @Override
    public Set<Service> touches() {
        return Set.of(service);
    }

    /** What is held is looked at while nothing else is broken. */
    @Override
    public boolean seule() {
        return true;
    }

    /** They take places of its other clients while they are there. */
    @Override
    public Tolerance tolerance() {
        return Tolerance.de(ProviderFault.TIMEOUT, ProviderFault.UNAVAILABLE);
    }

    @Override
    public void poser() throws InterruptedException {
        detour.regler(Panne.LENTEUR);
        ExecutorService fils = Executors.newFixedThreadPool(A_LA_FOIS);
        for (int numero = 0; numero < CLIENTS; numero++) {
            URI replique = repliques.get(numero % repliques.size());
            fils.execute(() -> demanderEtRaccrocher(replique));
        }
        fils.shutdown();
        fils.awaitTermination(PATIENCE_SECONDES, TimeUnit.SECONDS);
    }

    private void demanderEtRaccrocher(URI replique) {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), replique.getPort())) {
            client.getOutputStream().write(question.getBytes(ISO_8859_1));
            client.setSoTimeout(PATIENCE_MILLISECONDES);
            client.getInputStream().read();
        } catch (IOException e) {
            // The time it wanted to wait is over: what this client is there for.
        }
    }

    @Override
    public void lever() throws IOException, InterruptedException {
        detour.regler(Panne.AUCUNE);
        retenues = repos.comparer();
    }

    @Override
    public List<String> constater() {
        return retenues;
    }
}
