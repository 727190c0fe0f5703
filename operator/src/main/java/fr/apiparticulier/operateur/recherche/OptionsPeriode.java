package fr.apiparticulier.operateur.recherche;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import picocli.CommandLine.Option;

/** When; whole days of metropolitan France. */
final class OptionsPeriode {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** PostgreSQL knows no instant as far away as Java's last one. */
    private static final Instant TOUJOURS = Instant.parse("9999-01-01T00:00:00Z");

    @Option(names = "--since", paramLabel = "JOUR", description = "depuis ce jour (AAAA-MM-JJ ; le début par défaut)")
    private LocalDate depuis;

    @Option(names = "--until", paramLabel = "JOUR", description = "jusqu'à ce jour compris (AAAA-MM-JJ ; la fin par défaut)")
    private LocalDate jusque;

    Periode periode() {
        return new Periode(depuis == null ? Instant.EPOCH : debut(depuis),
                jusque == null ? TOUJOURS : debut(jusque.plusDays(1)));
    }

    private static Instant debut(LocalDate jour) {
        return jour.atStartOfDay(PARIS).toInstant();
    }
}
