package fr.apiparticulier.gateway.enumeration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import org.jboss.logging.Logger;

import fr.apiparticulier.contract.appel.Question;
import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.enumeration.Questions.Asked;

/**
 * Notices a token that tries people out, and slows it down until it has stopped for a while. It counts different questions, so
 * that neither repeating one that has an answer hides, nor repeating one that has none gives away; and different people, so that
 * nobody hides behind asking about somebody known in many ways. In this process alone, by hashes under a key that dies with it.
 */
@Startup
@Singleton
public class Enumeration {

    private static final Logger LOG = Logger.getLogger(Enumeration.class);
    /** Of memory: 100,000 tokens that ask little, or 10,000 that ask much. Beyond, those seen least are forgotten. */
    private static final long BYTES = 100_000_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final EnumerationConfig config;
    private final Clock clock;
    private final long secret = new SecureRandom().nextLong();
    private final Cache<TokenId, Questions> asked;

    Enumeration(EnumerationConfig config, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.clock = clock;
        Duration periods = config.periode().multipliedBy(2);
        this.asked = Caffeine.newBuilder().maximumWeight(BYTES)
                .<TokenId, Questions>weigher((token, questions) -> questions.bytes())
                .expireAfterAccess(periods.compareTo(DAY) > 0 ? periods : DAY)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
        for (Sign sign : Sign.values()) {
            Gauge.builder("particulier.enumeration.jetons", this, enumeration -> enumeration.count(sign))
                    .tag("signe", sign.name().toLowerCase(Locale.ROOT))
                    .description("Tokens that try people out, or ask about too many, as it looks now").register(meters);
        }
    }

    /** @return the limit that holds for the token now: that one, or less */
    public int limit(TokenId token, int perSecond) {
        Questions questions = config.ralentir() || config.ralentirPersonnes() ? asked.getIfPresent(token) : null;
        return questions != null && signs(questions).stream().anyMatch(sign -> sign.slows(config))
                ? Math.min(perSecond, config.appelsParSeconde())
                : perSecond;
    }

    /**
     * One question.
     *
     * @param question equal to another if it asks the same; not kept
     * @param found whether there was an answer
     */
    public record Told(Question question, boolean found) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /**
     * @param told what was asked at once, of each that has an answer or could have had one
     * @param disclosed whose data was given; not kept
     */
    public void note(TokenId token, List<Told> told, Collection<ReferencePersonne> disclosed) {
        Questions questions = asked.get(token, absent -> new Questions());
        Set<Sign> before = signs(questions);
        int bytes = questions.bytes();
        questions.note(period(), day(),
                told.stream().map(one -> new Asked(hash(one.question), hash(one.question.sujet()), one.found)).toList(),
                disclosed.stream().map(this::hash).toList());
        if (questions.bytes() != bytes) {
            asked.put(token, questions);
        }
        signs(questions).stream().filter(sign -> !before.contains(sign))
                .forEach(sign -> LOG.warnf("enumeration: token %s tries people out (%s)", token, sign));
    }

    private long hash(Object value) {
        return new SplittableRandom(secret + value.hashCode()).nextLong();
    }

    private Set<Sign> signs(Questions questions) {
        return Sign.of(questions.counts(period(), day()), config);
    }

    private long period() {
        return Math.floorDiv(clock.millis(), config.periode().toMillis());
    }

    private long day() {
        return Math.floorDiv(clock.millis(), DAY.toMillis());
    }

    private long count(Sign sign) {
        return asked.asMap().values().stream().filter(questions -> signs(questions).contains(sign)).count();
    }
}
