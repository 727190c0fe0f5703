package fr.apiparticulier.gateway.enumeration;

import java.util.EnumSet;
import java.util.Set;

import fr.apiparticulier.gateway.enumeration.Questions.Counts;

/** By what a token shows that it tries people out. */
enum Sign {

    /** Most of those it asks about are not there. */
    INTROUVABLES {
        @Override
        boolean isIn(Counts counts, EnumerationConfig config) {
            return counts.missed() >= config.introuvables() && counts.missed() >= config.part() * counts.all();
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
