package fr.apiparticulier.gateway.test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time as a test says it is. */
public final class HorlogeReglable extends Clock {

    private Instant maintenant;

    public HorlogeReglable(Instant maintenant) {
        this.maintenant = maintenant;
    }

    public void avancer(Duration duree) {
        maintenant = maintenant.plus(duree);
    }

    @Override
    public Instant instant() {
        return maintenant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
