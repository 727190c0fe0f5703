package fr.apiparticulier.gateway.statut;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the roll-up says, of the days that are shown.
 *
 * @param depuis when a replica first said that it lived; null if none ever did
 * @param jusqua up to when what was written is known; null if nothing was read yet
 * @param notables slices with failures or maintenance, and those that count for now
 * @param silences those that are over
 */
record Releve(Instant depuis, Instant jusqua, List<Journee> journees, List<Tranche> notables, List<Silence> silences) {

    static final Releve AUCUN = new Releve(null, null, List.of(), List.of(), List.of());

    /** A day of Paris. */
    record Journee(Sujet sujet, LocalDate jour, Mesure mesure) {
    }

    /** @param au not included */
    Mesure de(Sujet sujet, LocalDate du, LocalDate au) {
        return Mesure.somme(journees.stream().filter(journee -> journee.sujet() == sujet)
                .filter(journee -> !journee.jour().isBefore(du) && journee.jour().isBefore(au)).map(Journee::mesure));
    }

    Etat maintenant(Sujet sujet) {
        return jusqua == null
                ? Etat.INCONNU
                : Mesure.somme(de(sujet).filter(tranche -> !tranche.debut().isBefore(Tranche.recente(jusqua)))
                        .map(Tranche::mesure)).compte(sujet).etat();
    }

    Optional<LocalDate> premierJourConnu() {
        return journees.stream().map(Journee::jour).min(Comparator.naturalOrder());
    }

    Stream<Tranche> de(Sujet sujet) {
        return notables.stream().filter(tranche -> tranche.sujet() == sujet);
    }
}
