package fr.apiparticulier.gateway.maintenance;

import java.time.ZonedDateTime;
import java.util.Comparator;

/**
 * A time at which somebody will not be there, as announced.
 *
 * @param nom a provider's name ({@code pole-emploi}) or an operation's ({@code cnaf/quotient-familial/identite})
 * @param debut null if it has begun
 */
public record Annonce(String nom, ZonedDateTime debut, ZonedDateTime fin) implements Comparable<Annonce> {

    private static final Comparator<Annonce> ORDRE = Comparator
            .comparing(Annonce::debut, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Annonce::fin)
            .thenComparing(Annonce::nom);

    @Override
    public int compareTo(Annonce autre) {
        return ORDRE.compare(this, autre);
    }
}
