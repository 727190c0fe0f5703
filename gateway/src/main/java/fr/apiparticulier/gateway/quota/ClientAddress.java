package fr.apiparticulier.gateway.quota;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;

/**
 * Where a call comes from, as a limit counts it: an IPv4 address, or the /64 that one IPv6 subscriber has to himself. The
 * connection's other end, unless {@code quarkus.http.proxy.*} trusts what a proxy says of it.
 */
public final class ClientAddress {

    private static final int PREFIX_BYTES = 8;

    private ClientAddress() {
    }

    /** @return never null; empty if it is not known */
    public static String of(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : counted(request.remoteAddress().hostAddress());
    }

    /** @param host what is no address is counted together with all else that is none */
    static String counted(String host) {
        byte[] bytes = host == null ? null : NetUtil.createByteArrayFromIpAddressString(host);
        if (bytes == null) {
            return "";
        }
        try {
            // An IPv4 address in IPv6 clothes becomes itself again.
            byte[] address = InetAddress.getByAddress(bytes).getAddress();
            if (address.length > Integer.BYTES) {
                Arrays.fill(address, PREFIX_BYTES, address.length, (byte) 0);
            }
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
