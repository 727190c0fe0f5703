package fr.apiparticulier.suite.chaos.detour;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;

/** Ends of connections, polite and not. */
final class Sockets {

    private Sockets() {
    }

    /** @param ouvert may be null */
    static void fermer(Closeable ouvert) {
        try {
            if (ouvert != null) {
                ouvert.close();
            }
        } catch (IOException e) {
            // It is gone, which is what was wanted.
        }
    }

    /** Its close is then an RST instead of a FIN. */
    static void reinitialiser(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (SocketException e) {
            // Closed already.
        }
    }
}
