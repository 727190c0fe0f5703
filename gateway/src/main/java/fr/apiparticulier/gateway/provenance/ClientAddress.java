package fr.apiparticulier.gateway.provenance;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Singleton;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import org.eclipse.microprofile.config.Config;

import fr.apiparticulier.gateway.request.CurrentRequest;

/**
 * Where a call comes from: the connection's other end, or what a trusted proxy says of it. Of several addresses the right-most
 * counts that is no trusted proxy's. What stands left of it is whatever the client liked to write: most front servers add to
 * what they got ({@code $proxy_add_x_forwarded_for}, {@code option forwardfor}, load balancers). The framework takes the left-most.
 */
@Singleton
public class ClientAddress {

    private static final int SUBSCRIBER_BYTES = 8;
    private static final int SITE_BYTES = 6;

    private final TrustedProxies proxies;
    private final CurrentRequest current;

    ClientAddress(Config config, CurrentRequest current) {
        this.proxies = TrustedProxies.of(config);
        this.current = current;
    }

    /** @return {@link #of(HttpServerRequest)} for the call being served */
    public String ofThisCall() {
        return of(current.get().request());
    }

    /** @return literal; empty if it is not known, as where the one that counts is none */
    public String of(HttpServerRequest request) {
        SocketAddress peer = request.connection().remoteAddress();
        return of(peer == null || peer.hostAddress() == null ? "" : peer.hostAddress(), request.headers());
    }

    /** @param peer literal address of the connection's other end */
    String of(String peer, MultiMap headers) {
        return proxies.header().filter(header -> proxies.isBelieved(peer))
                .map(header -> last(peer, ForwardedFor.read(header, headers.getAll(header)))).orElse(peer);
    }

    private String last(String peer, List<String> said) {
        String address = peer;
        for (int i = said.size() - 1; i >= 0; i--) {
            address = said.get(i);
            if (!proxies.has(address)) {
                break;
            }
        }
        return address;
    }

    /**
     * @param address literal
     * @return an IPv4 address, or the /64 that one IPv6 subscriber has to himself; what is no address is counted together with
     *         all else that is none
     */
    public static String counted(String address) {
        return prefix(address, SUBSCRIBER_BYTES);
    }

    /**
     * @param address literal
     * @return the /48 of IPv6 that one organisation may have, of 65,536 of {@link #counted}; all else as there
     */
    public static String site(String address) {
        return prefix(address, SITE_BYTES);
    }

    private static String prefix(String address, int prefix) {
        // An IPv4 address in IPv6 clothes becomes itself again.
        byte[] bytes = Reseau.octets(address);
        if (bytes == null) {
            return "";
        }
        if (bytes.length > Integer.BYTES) {
            Arrays.fill(bytes, prefix, bytes.length, (byte) 0);
        }
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("bytes of an address are one", e);
        }
    }
}
