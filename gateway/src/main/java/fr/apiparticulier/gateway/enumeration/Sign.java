package fr.apiparticulier.gateway.enumeration;

import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.gateway.enumeration.Questions.Counts;

/** By what a token shows that it tries people out. */
enum Sign {

    /** Most of those it asks about are not there. */
    INTROUVABLES {
        @Override
        boolean isIn(Counts counts, EnumerationConfig config) {
            return counts.missed() >= config.introuvables() && counts.missed() >= config.part() * counts.all();
        }
    },
    /** It asks about too many. */
    PERSONNES {
        @Override
        boolean isIn(Counts counts, EnumerationConfig config) {
            return counts.all() >= config.personnes();
        }
    };

    abstract boolean isIn(Counts counts, EnumerationConfig config);

    static Optional<Sign> of(Counts counts, EnumerationConfig config) {
        return Stream.of(values()).filter(sign -> sign.isIn(counts, config)).findFirst();
    }
}
