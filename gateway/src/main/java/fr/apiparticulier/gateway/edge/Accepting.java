package fr.apiparticulier.gateway.edge;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

import fr.apiparticulier.gateway.provenance.ClientAddress;
import fr.apiparticulier.gateway.provenance.TrustedProxies;

/**
 * Every connection that one server accepts: read strictly from its first byte on, and one of so many that its address may hold
 * at once, unless that is a front server's, behind which many clients are.
 */
@Sharable
final class Accepting extends ChannelInboundHandlerAdapter {

    /** Who has a /48 has 65,536 of /64, and sixteen would be all there is; who serves from one needs few. */
    private static final int SITE = 4;

    private final RequestLimits limits;
    private final TrustedProxies proxies;
    private final int perAddress;
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();
    private final Map<String, Integer> sites = new ConcurrentHashMap<>();

    /** @param perAddress connections at once, of one IPv4 address or of a /64 of IPv6; a /48 has four times as many */
    Accepting(RequestLimits limits, TrustedProxies proxies, int perAddress) {
        this.limits = limits;
        this.proxies = proxies;
        this.perAddress = perAddress;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object accepted) {
        Channel connection = (Channel) accepted;
        if (isWithinItsLimit(connection)) {
            connection.pipeline().addLast(new Placing(limits));
            ctx.fireChannelRead(connection);
        } else {
            connection.unsafe().closeForcibly();
        }
    }

    private boolean isWithinItsLimit(Channel connection) {
        String peer = connection.remoteAddress() instanceof InetSocketAddress address && address.getAddress() != null
                ? address.getAddress().getHostAddress()
                : "";
        if (proxies.has(peer)) {
            return true;
        }
        String address = ClientAddress.counted(peer);
        String site = ClientAddress.site(peer);
        boolean within = take(addresses, address) <= perAddress & take(sites, site) <= SITE * perAddress;
        if (within) {
            connection.closeFuture().addListener(closed -> release(address, site));
        } else {
            release(address, site);
        }
        return within;
    }

    /** @return how many there are with this one */
    private static int take(Map<String, Integer> open, String counted) {
        return open.merge(counted, 1, Integer::sum);
    }

    private void release(String address, String site) {
        release(addresses, address);
        release(sites, site);
    }

    private static void release(Map<String, Integer> open, String counted) {
        open.computeIfPresent(counted, (same, count) -> count == 1 ? null : count - 1);
    }
}
