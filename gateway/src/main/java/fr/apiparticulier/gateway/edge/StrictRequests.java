package fr.apiparticulier.gateway.edge;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;

/**
 * Stands before the server's own decoder, which forgives much, and lets through what any two servers read alike: heads within
 * limits and in time, and bodies of a length that was told. Anything else is replaced by one request of our own that says
 * what is wrong ({@link RefusedRequests}), so that it is answered in its turn and in the documented form; after it, nothing
 * that comes on that connection is read any more. See docs/adr/0022.
 */
final class StrictRequests extends ByteToMessageDecoder {

    private static final int BAD_REQUEST = 400;
    private static final int REQUEST_TIMEOUT = 408;

    private final RequestLimits limits;
    private RequestHead head;
    /** Bytes of the head that have been read already, and that wait for the rest of it. */
    private int known;
    private long body;
    private boolean refused;
    private boolean silent = true;
    private Future<?> deadline;

    StrictRequests(RequestLimits limits) {
        this.limits = limits;
        this.head = new RequestHead(limits);
    }

    /** Nothing was said yet on this connection but, at most, how to encrypt it. */
    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        within(ctx, limits.headDelay(), ctx::close);
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        if (silent) {
            silent = false;
            inTime();
        }
        if (refused) {
            in.skipBytes(in.readableBytes());
        } else if (body > 0) {
            body(in, out);
        } else {
            head(ctx, in, out);
        }
    }

    private void body(ByteBuf in, List<Object> out) {
        int here = (int) Math.min(body, in.readableBytes());
        body -= here;
        out.add(in.readRetainedSlice(here));
        if (body == 0) {
            inTime();
        }
    }

    private void head(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        int status = RequestHead.OK;
        while (status == RequestHead.OK) {
            int from = in.readerIndex() + known;
            int lf = in.indexOf(from, in.writerIndex(), (byte) '\n');
            if (lf < 0) {
                status = head.begun(ByteBufUtil.getBytes(in, from, in.writerIndex() - from));
                break;
            }
            boolean crlf = lf > from && in.getByte(lf - 1) == '\r';
            known = lf + 1 - in.readerIndex();
            if (crlf && lf == from + 1 && !head.isNew()) {
                end(ctx, in, out);
                return;
            }
            status = head.line(ByteBufUtil.getBytes(in, from, lf - from - (crlf ? 1 : 0)));
            if (!crlf) {
                status = BAD_REQUEST;
            } else if (head.isOffer()) {
                // Passed over, as RFC 9110 allows: under another name. The port for health cannot be told to do so.
                in.setByte(from, 'x');
            }
        }
        if (status != RequestHead.OK) {
            in.skipBytes(in.readableBytes());
            out.add(refusal(status));
        } else if (deadline == null) {
            within(ctx, limits.headDelay(), () -> tooSlow(ctx));
        }
    }

    private void end(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        int status = head.end();
        if (status != RequestHead.OK) {
            in.skipBytes(in.readableBytes());
            out.add(refusal(status));
            return;
        }
        inTime();
        body = head.bodyLength();
        out.add(in.readRetainedSlice(known));
        known = 0;
        head = new RequestHead(limits);
        if (body > 0) {
            within(ctx, limits.bodyDelay(), ctx::close);
        }
    }

    private ByteBuf refusal(int status) {
        refused = true;
        inTime();
        return RefusedRequests.request(head, status);
    }

    private void tooSlow(ChannelHandlerContext ctx) {
        ctx.fireChannelRead(refusal(REQUEST_TIMEOUT));
        ctx.fireChannelReadComplete();
    }

    private void within(ChannelHandlerContext ctx, Duration delay, Runnable late) {
        deadline = ctx.executor().schedule(late, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void inTime() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    /** What is not whole when the connection ends is no request. */
    @Override
    protected void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        inTime();
        in.skipBytes(in.readableBytes());
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext ctx) {
        inTime();
    }
}
