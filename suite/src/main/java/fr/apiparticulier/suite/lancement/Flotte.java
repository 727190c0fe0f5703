package fr.apiparticulier.suite.lancement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import fr.apiparticulier.suite.lancement.dossier.Dossier;
import fr.apiparticulier.suite.lancement.processus.Decalage;
import fr.apiparticulier.suite.lancement.processus.Programme;
import fr.apiparticulier.suite.lancement.processus.ServiceEnPanne;
import fr.apiparticulier.suite.lancement.processus.ServiceLance;

/** The processes of a suite, by their service's name. */
final class Flotte implements AutoCloseable {

    private final Dossier dossier;
    private final Map<String, Programme> programmes = new HashMap<>();
    private final Map<String, ServiceLance> lances = new HashMap<>();
    private final Set<ServiceLance> autres = new HashSet<>();
    private final CompletableFuture<Optional<ServiceEnPanne>> fin = new CompletableFuture<>();
    private boolean fermee;

    Flotte(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Starts a service and does not wait for it. */
    ServiceLance lancer(Programme programme) throws IOException {
        return lancer(programme, Decalage.AUCUN);
    }

    private synchronized ServiceLance lancer(Programme programme, Decalage horloge) throws IOException {
        if (fermee) {
            throw new IOException("the suite is being stopped");
        }
        ServiceLance lance = ServiceLance.lancer(programme, horloge);
        programmes.put(programme.nom(), programme);
        lances.put(programme.nom(), lance);
        dossier.noter(lance.processus());
        lance.fin().thenAccept(panne -> signaler(lance, panne));
        return lance;
    }

    /** A service that was meant to stop is no longer among those started. */
    private synchronized void signaler(ServiceLance lance, ServiceEnPanne panne) {
        if (!fermee && lances.get(panne.nom()) == lance) {
            fin.complete(Optional.of(panne));
        }
    }

    void tuer(String nom) {
        ServiceLance lance = retirer(nom);
        if (lance != null) {
            lance.tuer();
        }
    }

    /** Asks a service to finish what it does and to stop; returns when it is gone. */
    void vider(String nom) {
        ServiceLance lance = retirer(nom);
        if (lance != null) {
            lance.vider();
        }
    }

    private synchronized ServiceLance retirer(String nom) {
        return lances.remove(nom);
    }

    /** Starts a service again as it was, on the same port but by this clock, and returns when it is ready. */
    void relancer(String nom, Decalage horloge) {
        tuer(nom);
        try {
            lancer(programmes.get(nom), horloge).attendrePret();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServiceEnPanne e) {
            throw new IllegalStateException(e.ligne(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    Programme programme(String nom) {
        return programmes.get(nom);
    }

    /** Starts a program beside those of the suite, and does not wait for it; it ends with the suite at the latest. */
    synchronized ServiceLance ajouter(Programme programme) throws IOException {
        if (fermee) {
            throw new IOException("the suite is being stopped");
        }
        ServiceLance lance = ServiceLance.lancer(programme);
        autres.add(lance);
        dossier.noter(lance.processus());
        return lance;
    }

    /**
     * Gives a service's name to a program that was added.
     *
     * @return the one that had it until now, which runs on
     */
    synchronized ServiceLance ceder(ServiceLance ajoute) {
        Programme programme = ajoute.programme();
        ServiceLance ancien = lances.put(programme.nom(), ajoute);
        programmes.put(programme.nom(), programme);
        autres.remove(ajoute);
        autres.add(ancien);
        ajoute.fin().thenAccept(panne -> signaler(ajoute, panne));
        return ancien;
    }

    synchronized ProcessHandle processus(String nom) {
        return lances.get(nom).processus();
    }

    URI gestion(String nom) {
        return programmes.get(nom).gestion();
    }

    URI adresse(String nom) {
        return programmes.get(nom).adresse();
    }

    /** @return completed with the first service that stops by itself, or with nothing when all are stopped */
    CompletableFuture<Optional<ServiceEnPanne>> fin() {
        return fin;
    }

    @Override
    public void close() {
        List<ServiceLance> tous;
        synchronized (this) {
            fermee = true;
            tous = Stream.concat(lances.values().stream(), autres.stream()).toList();
        }
        ServiceLance.arreter(tous);
        fin.complete(Optional.empty());
    }
}
