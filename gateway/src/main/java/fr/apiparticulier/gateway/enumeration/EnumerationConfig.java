package fr.apiparticulier.gateway.enumeration;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * When a token asks as no administration does. Seven digits of a numéro d'allocataire are guessed through in six days at 20
 * calls a second, and in four months at one.
 */
@ConfigMapping(prefix = "particulier.enumeration")
public interface EnumerationConfig {

    /** Whether a token that mostly asks in vain is slowed down; else it is only told of. */
    @WithDefault("true")
    boolean ralentir();

    /** How often such a token may call, calls a second. */
    @WithDefault("1")
    int appelsParSeconde();

    /**
     * What counts of questions without an answer is this period and the one before: ten minutes at most, as it is. In them a
     * token is taken for one that tries people out by {@link #introuvables} and {@link #part} together, or if as many people
     * were asked about of whom none had an answer.
     */
    @WithDefault("5m")
    Duration periode();

    /** Questions without an answer, all different, below which there is nothing to conclude: a bad file has as many. */
    @WithDefault("100")
    int introuvables();

    /** The share of different questions without an answer: people who exist are not found in one case out of ten, in a bad file three. */
    @WithDefault("0.5")
    double part();

    /**
     * Different questions without an answer in a day (UTC) beyond which a token is slowed down until it ends, whatever their
     * share: {@link #personnes} of a file in which three in ten are not found. Guessing between as many known people then takes
     * three months for seven digits, at which it takes four when slowed down all the time.
     */
    @WithDefault("15000")
    int introuvablesParJour();

    /**
     * Different people in a day (UTC), found or not, that are too many for one token in one replica, which is then told of: more
     * than a big city has families to price a service for, all asked about at once; 20 calls a second reach 1.7 million.
     */
    @WithDefault("50000")
    int personnes();

    /** Whether a token that asks about so many is slowed down too: a yearly campaign does so in good faith, so that somebody looks first. */
    @WithDefault("false")
    boolean ralentirPersonnes();
}
