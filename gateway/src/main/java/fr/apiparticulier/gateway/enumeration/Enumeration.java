package fr.apiparticulier.gateway.enumeration;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jboss.logging.Logger;

import fr.apiparticulier.gateway.credential.TokenId;

/**
 * Notices a token that tries people out, and slows it down until it has stopped for a while. It counts different questions, so
 * that neither repeating one that has an answer hides, nor repeating one that has none gives away. In this process alone, by
 * hashes under a key that dies with it.
 */
@ApplicationScoped
public class Enumeration {

    private static final Logger LOG = Logger.getLogger(Enumeration.class);
    /** About 20 MB. Beyond, the tokens seen least are forgotten. */
    private static final int TOKENS = 10_000;

    private final EnumerationConfig config;
    private final Clock clock;
    private final long secret = new SecureRandom().nextLong();
    private final Cache<TokenId, Questions> asked;

    Enumeration(EnumerationConfig config, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.clock = clock;
        this.asked = Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(config.periode().multipliedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
        for (Sign sign : Sign.values()) {
            Gauge.builder("particulier.enumeration.jetons", this, enumeration -> enumeration.count(sign))
                    .tag("signe", sign.name().toLowerCase(Locale.ROOT))
                    .description("Tokens that try people out, as it looks now").register(meters);
        }
    }

    /** @return the limit that holds for the token now: that one, or less */
    public int limit(TokenId token, int perSecond) {
        Questions questions = config.ralentir() ? asked.getIfPresent(token) : null;
        return questions == null || sign(questions).isEmpty() ? perSecond : Math.min(perSecond, config.appelsParSeconde());
    }

    /**
     * @param question equal to another if it asks the same; not kept
     * @param found whether there was an answer
     */
    public void note(TokenId token, Object question, boolean found) {
        Questions questions = asked.get(token, absent -> new Questions());
        Optional<Sign> before = sign(questions);
        questions.note(period(), new SplittableRandom(secret + question.hashCode()).nextLong(), found);
        // Written again, so that it stays for another two periods.
        asked.put(token, questions);
        if (before.isEmpty()) {
            sign(questions).ifPresent(sign -> LOG.warnf("enumeration: token %s tries people out (%s)", token, sign));
        }
    }

    private Optional<Sign> sign(Questions questions) {
        return Sign.of(questions.counts(period()), config);
    }

    private long period() {
        return Math.floorDiv(clock.millis(), config.periode().toMillis());
    }

    private long count(Sign sign) {
        return asked.asMap().values().stream().filter(questions -> sign(questions).filter(sign::equals).isPresent()).count();
    }
}
