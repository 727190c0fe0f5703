package fr.apiparticulier.provider.identite;

/**
 * How one part of a question and of a record agree. Each is worth points, one for a factor of about two by which chance is a
 * less likely reason: a birth date shared by one in 250,000 is worth 18. Where a value is the same for everybody, as that of a
 * slip, it weighs how rare slips are as well. The values are of the order of the frequencies of France and were settled by
 * {@code suite/identity-eval}.
 */
sealed interface Accord
        permits AccordNom, AccordPrenom, AccordDate, AccordSexe, AccordLieu, AccordUsage, AccordEcriture, Contexte {

    /** So little that nothing makes up for it. */
    int IMPOSSIBLE = -100;

    int points();

    String name();
}
