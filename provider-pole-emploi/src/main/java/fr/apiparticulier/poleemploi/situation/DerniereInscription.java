package fr.apiparticulier.poleemploi.situation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import fr.apiparticulier.contract.emploi.Situation.Inscription;

/** Which of a job seeker's registrations is the situation: the one that began last, whether it lasts or has ended. */
final class DerniereInscription {

    /** The public documentation of the resource: registrations that began earlier are not served. */
    private static final LocalDate DEPUIS = LocalDate.of(2010, 1, 1);

    /** Of two that began the same day, the one that lasts, or lasted longest. */
    private static final Comparator<Inscription> ORDRE = Comparator.comparing(Inscription::debut)
            .thenComparing(Inscription::fin, Comparator.nullsLast(Comparator.naturalOrder()));

    private DerniereInscription() {
    }

    static Optional<Inscription> parmi(Collection<Inscription> inscriptions) {
        return inscriptions.stream().filter(inscription -> !inscription.debut().isBefore(DEPUIS)).max(ORDRE);
    }
}
