package fr.apiparticulier.gateway.edge;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a connection may cost before anything is known of who is at its other end. */
@ConfigMapping(prefix = "particulier.connexions")
public interface ConnexionsConfig {

    /** Header lines of one request. A browser sends about twenty; each more is memory and time that a stranger spends for us. */
    @WithDefault("64")
    int entetes();

    /**
     * Connections that one IPv4 address, or a /64 of IPv6, holds open at once: a sixteenth of all there are, and more than the
     * 1,000 calls a minute of that address can use; a /48 of IPv6 holds four times as many, a quarter of all. Trusted proxies hold as many as they like.
     */
    @WithDefault("256")
    int parAdresse();

    /**
     * From the first byte of a request to the empty line after its headers, and from the connection to its first byte. A few
     * hundred bytes take milliseconds; what takes this long is a line that is lost, or a client that holds connections on
     * purpose.
     */
    @WithDefault("10s")
    Duration delaiEntetes();

    /** From the empty line after a request's headers to the last byte of its body: 64 KiB at 3 KiB a second. */
    @WithDefault("20s")
    Duration delaiCorps();
}
