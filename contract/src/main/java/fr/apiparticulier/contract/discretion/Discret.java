package fr.apiparticulier.contract.discretion;

/**
 * A value about a person. It must never end up in a log, a trace or an exception message, so its {@code toString} shows
 * its type alone; a test holds that for every record of the contract.
 */
public interface Discret {

    /** What a discreet value prints of itself: its type's name, nothing it contains. */
    static String nom(Record value) {
        return value.getClass().getSimpleName() + "[…]";
    }
}
