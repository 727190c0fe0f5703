package fr.apiparticulier.suite.chaos.detour;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * One connection through a {@link Detour}. It lasts as both sides want it to, and obeys the behaviour of the moment at each
 * part of a question, so that connections which a pool has kept fail like new ones.
 */
final class Liaison {

    private static final int TAMPON = 16 * 1024;

    /** What a question waits for while all is slow. */
    interface Retard {

        void attendre() throws InterruptedException;
    }

    private final Socket client;
    private final IntSupplier cible;
    private final Executor fils;
    private final Retard retard;
    private volatile Socket amont;
    private volatile boolean coupure;
    private volatile boolean perdue;
    private volatile boolean oubliee;
    private boolean repondu;

    Liaison(Socket client, IntSupplier cible, Executor fils, Retard retard) {
        this.client = client;
        this.cible = cible;
        this.fils = fils;
        this.retard = retard;
    }

    /** Returns when the connection is over. */
    void mener(Supplier<Panne> panne) {
        byte[] octets = new byte[TAMPON];
        try {
            client.setTcpNoDelay(true);
            InputStream questions = client.getInputStream();
            for (int nombre = questions.read(octets); nombre >= 0; nombre = questions.read(octets)) {
                if (!oubliee) {
                    panne.get().mener(this, octets, nombre);
                }
            }
        } catch (IOException e) {
            // One side hung up: closing the other, which follows, tells it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            finir(client);
        }
    }

    /** What one side's end is for the other: its own, unless it is never told. */
    private void finir(Socket cote) {
        if (oubliee) {
            Sockets.fermer(cote);
        } else {
            rompre();
        }
    }

    void tarder() throws InterruptedException {
        retard.attendre();
    }

    void passer(byte[] octets, int nombre) throws IOException {
        if (amont == null) {
            amont = new Socket(InetAddress.getLoopbackAddress(), cible.getAsInt());
            amont.setTcpNoDelay(true);
            fils.execute(this::rapporter);
        }
        amont.getOutputStream().write(octets, 0, nombre);
    }

    /** What comes back, until either side hangs up. */
    private void rapporter() {
        byte[] octets = new byte[TAMPON];
        try {
            InputStream reponses = amont.getInputStream();
            OutputStream retour = client.getOutputStream();
            for (int nombre = reponses.read(octets); nombre >= 0; nombre = reponses.read(octets)) {
                if (!oubliee) {
                    retour.write(octets, 0, coupure ? nombre / 2 : nombre);
                }
                if (coupure) {
                    break;
                }
            }
        } catch (IOException e) {
            // As above.
        } finally {
            finir(amont);
        }
    }

    /** The question is not passed on; the connection is not one that could be used again. */
    void garder() {
        perdue = true;
    }

    /** From now on, and for good, nothing passes in either direction. */
    void oublier() {
        oubliee = true;
    }

    boolean oubliee() {
        return oubliee;
    }

    void couperLaReponse() {
        coupure = true;
    }

    /** Once, whatever comes after the question's beginning. */
    void repondre(Corps corps) throws IOException {
        garder();
        if (!repondu) {
            repondu = true;
            corps.ecrire(client.getOutputStream());
            client.shutdownOutput();
        }
    }

    /** @return whether its caller has not hung up */
    boolean ouverte() {
        return !client.isClosed();
    }

    /** @return whether it waits for an answer that will never come */
    boolean perdue() {
        return perdue;
    }

    /** Ends it on both sides; by a reset, if it was to be cut. */
    void rompre() {
        if (coupure) {
            Sockets.reinitialiser(client);
        }
        Sockets.fermer(client);
        Sockets.fermer(amont);
    }
}
