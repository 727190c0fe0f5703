package fr.apiparticulier.suite.saut;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Nothing in between: what a call takes by itself on this machine. */
record Direct(URI adresse) implements Concurrent {

    @Override
    public String nom() {
        return "direct";
    }

    @Override
    public List<ProcessHandle> processus() {
        return List.of();
    }

    @Override
    public List<ProcessHandle> base() {
        return List.of();
    }

    @Override
    public Duration depart() {
        return Duration.ZERO;
    }

    @Override
    public void close() {
        // Nothing was started.
    }
}
