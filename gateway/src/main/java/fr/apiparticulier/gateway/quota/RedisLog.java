package fr.apiparticulier.gateway.quota;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.redis.client.RedisAPI;
import io.vertx.mutiny.redis.client.Response;

import fr.apiparticulier.gateway.call.Usage;

/**
 * The sliding log of {@link RingLog} where all replicas share it, in Redis or Valkey: one script, and so one step for
 * everybody, in one round trip, by the clock of the server. A key is gone two seconds after its last call.
 */
final class RedisLog {

    private static final String PREFIX = "particulier:quota:";
    private static final String NOT_LOADED = "NOSCRIPT";
    private static final String SERVER_TIME = "redis.call('TIME')";
    /** KEYS: the log. ARGV: limit, calls, window and expiry. A list of instants, oldest first, in microseconds. */
    private static final String SCRIPT = """
            local time = %s
            local key, limit, calls, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
            local now = time[1] * 1000000 + time[2]
            local function text(number) return string.format('%%.0f', number) end
            local newest = tonumber(redis.call('LINDEX', key, -1))
            if newest and newest > now then
              local all = redis.call('LRANGE', key, 0, -1)
              redis.call('DEL', key)
              for _, instant in ipairs(all) do redis.call('RPUSH', key, text(instant - (newest - now))) end
            end
            local oldest = redis.call('LINDEX', key, 0)
            while oldest and oldest + window + 1 <= now do
              redis.call('LPOP', key)
              oldest = redis.call('LINDEX', key, 0)
            end
            local size, wait = redis.call('LLEN', key), 0
            local too_many = size + calls - limit
            if too_many <= 0 then
              for call = 1, calls do size = redis.call('RPUSH', key, text(now)) end
            else
              wait = redis.call('LINDEX', key, too_many - 1) + window + 1 - now
            end
            if size == 0 then return {0, 0, wait} end
            redis.call('PEXPIRE', key, ARGV[4])
            return {size, redis.call('LINDEX', key, -1) + window + 1 - now, wait}
            """;

    private final RedisAPI redis;
    private final String script;
    private final String digest;

    RedisLog(RedisAPI redis) {
        this(redis, SERVER_TIME);
    }

    /** @param time what says seconds and microseconds, in Lua */
    RedisLog(RedisAPI redis, String time) {
        this.redis = redis;
        this.script = SCRIPT.formatted(time);
        this.digest = sha1(script);
    }

    /**
     * @param key says nothing of the token or its holder
     * @return what became of the calls, as {@link CallLog#tryCalls} says it; fails if Redis does
     */
    Uni<Usage> tryCalls(String key, int limit, int calls) {
        List<String> values = List.of("1", PREFIX + key, Integer.toString(limit), Integer.toString(calls),
                Long.toString(CallLog.WINDOW), Long.toString(2 * CallLog.WINDOW / 1_000));
        return redis.evalsha(with(digest, values))
                .onFailure(RedisLog::isNotLoaded).recoverWithUni(() -> redis.eval(with(script, values)))
                .map(answer -> usage(limit, answer));
    }

    private static Usage usage(int limit, Response answer) {
        return RingLog.usage(limit, answer.get(0).toLong(), answer.get(1).toLong(), answer.get(2).toLong());
    }

    private static boolean isNotLoaded(Throwable failure) {
        return failure.getMessage() != null && failure.getMessage().startsWith(NOT_LOADED);
    }

    private static List<String> with(String first, List<String> values) {
        return Stream.concat(Stream.of(first), values.stream()).toList();
    }

    /** Redis names a script by this; nothing relies on it for safety. */
    private static String sha1(String script) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-1").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-1: every JVM has it", e);
        }
    }
}
