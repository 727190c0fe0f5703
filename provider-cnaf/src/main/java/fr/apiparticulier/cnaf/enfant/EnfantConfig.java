package fr.apiparticulier.cnaf.enfant;

import java.math.BigDecimal;

import io.smallrye.config.ConfigMapping;

/** The figures of the law on children à charge; they change by decree, so they are configuration. */
@ConfigMapping(prefix = "particulier.enfant")
public interface EnfantConfig {

    /** Years; a child is listed until the day before this birthday. */
    int ageLimite();

    /** Years; from this birthday on, the child's earnings count. */
    int ageRevenus();

    /** Net euros a month; a child that earns more is not à charge. */
    BigDecimal revenuMaximal();
}
