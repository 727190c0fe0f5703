package fr.apiparticulier.gateway.provider;

/** What a probe found out. */
public enum Presence {
    THERE,
    AWAY,
    /** As many probes as there may be are under way. */
    NOT_ASKED
}
