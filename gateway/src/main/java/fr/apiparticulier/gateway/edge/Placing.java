package fr.apiparticulier.gateway.edge;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Puts {@link StrictRequests} in its place when the first bytes of a connection come: by then it is known whether they are
 * encrypted. Where none come, it ends the connection.
 */
final class Placing extends ChannelInboundHandlerAdapter {

    private static final String SSL = "ssl";

    private final RequestLimits limits;
    private Future<?> deadline;

    Placing(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        deadline = ctx.executor().schedule(() -> ctx.close(), limits.headDelay().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        deadline.cancel(false);
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object bytes) {
        String before = ctx.pipeline().get(SSL) == null ? ctx.name() : SSL;
        ctx.pipeline().addAfter(before, null, new StrictRequests(limits));
        ctx.fireChannelRead(bytes);
        ctx.pipeline().remove(this);
    }
}
