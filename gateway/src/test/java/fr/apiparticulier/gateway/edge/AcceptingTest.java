package fr.apiparticulier.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.gateway.provenance.Reseau;
import fr.apiparticulier.gateway.provenance.TrustedProxies;

/** One address holds three connections here, and the front server at 10.0.0.1 any number. */
class AcceptingTest {

    private static final RequestLimits LIMITES = new RequestLimits(80, 200, 4, 10, Duration.ofSeconds(1),
            Duration.ofSeconds(1));

    private final EmbeddedChannel serveur = new EmbeddedChannel(new Accepting(LIMITES,
            new TrustedProxies(Optional.of("X-Forwarded-For"), List.of(Reseau.lire("10.0.0.1").orElseThrow())), 3));

    /** A connection of that address, which the server was asked to take. */
    private final class Connexion extends EmbeddedChannel {

        private final InetSocketAddress pair;

        Connexion(String adresse) {
            pair = new InetSocketAddress(adresse, 4711);
            serveur.writeInbound(this);
        }

        @Override
        protected SocketAddress remoteAddress0() {
            return pair;
        }

        boolean estPrise() {
            return isOpen() && serveur.readInbound() == this;
        }
    }

    private boolean prendUne(String adresse) {
        return new Connexion(adresse).estPrise();
    }

    @Test
    void connectionBeyondTheLimitOfItsAddress_isClosed_andOthersAreNot() {
        assertThat(Stream.generate(() -> prendUne("198.51.100.1")).limit(5)).containsExactly(true, true, true, false, false);
        assertThat(prendUne("198.51.100.2")).isTrue();
    }

    @Test
    void connectionThatEnds_makesRoomForOne_andOneThatWasNotTakenForNone() {
        List<Connexion> prises = Stream.generate(() -> new Connexion("198.51.100.1")).limit(3).toList();
        assertThat(prises).allMatch(Connexion::estPrise);
        assertThat(prendUne("198.51.100.1")).isFalse();
        prises.get(1).close();
        assertThat(prendUne("198.51.100.1")).isTrue();
        assertThat(prendUne("198.51.100.1")).isFalse();
    }

    @Test
    void addressesOfOneSubscriber_areOne() {
        assertThat(Stream.of("2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8::4").map(this::prendUne))
                .containsExactly(true, true, true, false);
        assertThat(prendUne("2001:db8:0:1::1")).isTrue();
    }

    @Test
    void subscribersOfOneSite_haveTwelveTogether_andGiveBackWhatIsRefused() {
        List<Connexion> prises = IntStream.range(0, 12).mapToObj(i -> new Connexion("2001:db8:7:" + i + "::1")).toList();
        assertThat(prises).allMatch(Connexion::estPrise);
        for (int i = 0; i < 5; i++) {
            assertThat(prendUne("2001:db8:7:99::1")).isFalse();
        }
        assertThat(prendUne("2001:db8:8::1")).as("another site").isTrue();
        prises.get(0).close();
        assertThat(prendUne("2001:db8:7:99::1")).isTrue();
        assertThat(prendUne("2001:db8:7:99::1")).isFalse();
    }

    @Test
    void trustedProxy_holdsAsManyAsItLikes() {
        assertThat(Stream.generate(() -> prendUne("10.0.0.1")).limit(50)).doesNotContain(false);
    }
}
