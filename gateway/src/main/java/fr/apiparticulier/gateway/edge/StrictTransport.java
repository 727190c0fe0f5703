package fr.apiparticulier.gateway.edge;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts {@link StrictRequests} into every connection that this process accepts. All its servers speak HTTP: the public one and
 * that of health and metrics.
 */
final class StrictTransport extends JDKTransport {

    /** Found by {@code META-INF/services} when Vert.x is made. */
    public static final class Provider implements VertxServiceProvider {

        @Override
        public void init(VertxBuilder builder) {
            builder.findTransport(new StrictTransport());
        }
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        RequestLimits.configured().ifPresent(limits -> bootstrap.handler(new Accepting(limits)));
    }

    @Sharable
    private static final class Accepting extends ChannelInboundHandlerAdapter {

        private final RequestLimits limits;

        Accepting(RequestLimits limits) {
            this.limits = limits;
        }

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object accepted) {
            ((Channel) accepted).pipeline().addLast(new Placing(limits));
            ctx.fireChannelRead(accepted);
        }
    }

    /** Waits for the first bytes: by then it is known whether they are encrypted. */
    private static final class Placing extends ChannelInboundHandlerAdapter {

        private static final String SSL = "ssl";

        private final RequestLimits limits;

        Placing(RequestLimits limits) {
            this.limits = limits;
        }

        @Override
        public void channelRead(ChannelHandlerContext ctx, Object bytes) {
            String before = ctx.pipeline().get(SSL) == null ? ctx.name() : SSL;
            ctx.pipeline().addAfter(before, null, new StrictRequests(limits));
            ctx.fireChannelRead(bytes);
            ctx.pipeline().remove(this);
        }
    }
}
