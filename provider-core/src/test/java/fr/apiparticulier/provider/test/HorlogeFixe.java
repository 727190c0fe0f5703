package fr.apiparticulier.provider.test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** It is always 15 November 2026, noon in Paris. */
@Alternative
@Priority(1)
@ApplicationScoped
public class HorlogeFixe extends Clock {

    private static final ZonedDateTime MAINTENANT = ZonedDateTime.of(2026, 11, 15, 12, 0, 0, 0, ZoneId.of("Europe/Paris"));

    @Override
    public ZoneId getZone() {
        return MAINTENANT.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return MAINTENANT.toInstant();
    }
}
