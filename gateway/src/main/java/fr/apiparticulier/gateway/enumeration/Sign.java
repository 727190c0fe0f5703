package fr.apiparticulier.gateway.enumeration;

import java.util.EnumSet;
import java.util.Set;

import fr.apiparticulier.gateway.enumeration.Questions.Counts;

/** By what a token shows that it tries people out. */
enum Sign {

    /**
     * Most of what it asks has no answer, or most of those it asks about are not there, whatever else it asks about others; or
     * so much of the day's has none that no share excuses it: whoever knows enough people hides a guess behind each.
     */
    INTROUVABLES {
        @Override
        boolean isIn(Counts counts, EnumerationConfig config) {
            return areMost(counts.missed(), counts.found(), config) || areMost(counts.unknown(), counts.known(), config)
                    || counts.missedToday() >= config.introuvablesParJour();
        }

        private static boolean areMost(int missed, int found, EnumerationConfig config) {
            return missed >= config.introuvables() && missed >= config.part() * (missed + found);
        }

        @Override
        boolean slows(EnumerationConfig config) {
            return config.ralentir();
        }
    },
    /** It asks about too many, be they all there: whoever has a list of those who exist. */
    PERSONNES {
        @Override
        boolean isIn(Counts counts, EnumerationConfig config) {
            return counts.persons() >= config.personnes();
        }

        @Override
        boolean slows(EnumerationConfig config) {
            return config.ralentirPersonnes();
        }
    };

    abstract boolean isIn(Counts counts, EnumerationConfig config);

    /** @return whether a token that shows it is slowed down; else it is only told of */
    abstract boolean slows(EnumerationConfig config);

    static Set<Sign> of(Counts counts, EnumerationConfig config) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Sign sign : values()) {
            if (sign.isIn(counts, config)) {
                signs.add(sign);
            }
        }
        return signs;
    }
}
