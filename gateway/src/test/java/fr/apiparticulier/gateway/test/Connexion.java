package fr.apiparticulier.gateway.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import io.restassured.RestAssured;

/** One connection to the gateway, written to byte by byte if need be, and everything that ever came back on it. */
public final class Connexion implements AutoCloseable {

    private static final Pattern STATUT = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private final Socket socket;
    private final ByteArrayOutputStream recu = new ByteArrayOutputStream();

    public Connexion() {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param octets in ISO-8859-1
     * @return false if the other end does not take them any more
     */
    public boolean ecrire(String octets) {
        try {
            socket.getOutputStream().write(octets.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @return whether the other end has closed within that time; what came before is kept */
    public boolean estFermee(int millisecondes) {
        try {
            socket.setSoTimeout(millisecondes);
            for (int octet = socket.getInputStream().read(); octet >= 0; octet = socket.getInputStream().read()) {
                recu.write(octet);
            }
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            // Closed while there was more to be read at the other end.
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return all that came so far */
    public String recu() {
        return recu.toString(StandardCharsets.UTF_8);
    }

    /** @return the statuses of all answers so far */
    public List<Integer> statuts() {
        return STATUT.matcher(recu()).results().map(trouve -> Integer.valueOf(trouve.group(1))).toList();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
