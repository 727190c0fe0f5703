package fr.apiparticulier.provider.identite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * Which of the candidates a question is about, and why.
 *
 * @param retenus none, one, or several that nothing tells apart, all where they were looked for: more than one must never be
 *        narrowed to one by the caller, unless it knows that they are one person
 * @param accords how the best of them agrees; empty if none is retained
 * @param examines how all who were looked at agree, the best first
 * @param incertains on whom {@link NomsPortes} may change the decision
 */
record Decision<T>(List<T> retenus, Optional<Accords> accords, List<Accords> examines, List<T> incertains) implements Discret {

    /** Who has so many points fewer than another is somebody else. */
    static final int MARGE = 4;

    private record Note<T>(T candidat, Personne personne, Accords accords) {

        boolean vaut(Note<T> autre) {
            return accords.pointsIdentite() == autre.accords.pointsIdentite() || personne.peutEtre(autre.personne);
        }
    }

    /** @param candidats in any number and order */
    static <T> Decision<T> prendre(Personne demandee, List<T> candidats, Function<T, Identite> identite, Cadre<T> cadre,
            NomsPortes portes) {
        List<Note<T>> notes = candidats.stream().map(candidat -> noter(demandee, candidat, identite, cadre, portes))
                .sorted(Comparator.comparingInt((Note<T> note) -> note.accords.pointsIdentite()).reversed()).toList();
        List<Note<T>> suffisants = notes.stream().filter(note -> note.accords.suffisent()).toList();
        if (suffisants.isEmpty()) {
            return new Decision<>(List.of(), Optional.empty(), accords(notes), candidats(notes, Accords::presque));
        }
        Note<T> meilleure = suffisants.get(0);
        List<Note<T>> dedans = notes.stream().filter(note -> note == meilleure || estRivale(note, meilleure))
                .filter(note -> cadre.dedans().test(note.candidat)).toList();
        // Somebody else is meant, who is elsewhere.
        if (dedans.stream().noneMatch(note -> note.vaut(meilleure))) {
            return new Decision<>(List.of(), Optional.empty(), accords(notes), List.of());
        }
        List<T> retenus = dedans.stream().map(Note::candidat).toList();
        return new Decision<>(retenus, Optional.of(meilleure.accords), accords(notes),
                meilleure.accords.prenom().incertain() ? retenus : List.of());
    }

    /**
     * Near in points, were it with a reserve: a name that may be another's is not yet nobody's. Or perhaps the same person, of
     * whom this record merely knows less.
     */
    private static <T> boolean estRivale(Note<T> note, Note<T> meilleure) {
        return note.accords.pointsIdentite() > meilleure.accords.pointsIdentite() - MARGE && !note.accords.contredits()
                || note.personne.peutEtre(meilleure.personne);
    }

    private static <T> Note<T> noter(Personne demandee, T candidat, Function<T, Identite> identite, Cadre<T> cadre,
            NomsPortes portes) {
        Personne fiche = demandee.autre(identite.apply(candidat));
        return new Note<>(candidat, fiche, demandee.accords(fiche, cadre.de(candidat), portes));
    }

    private static <T> List<T> candidats(List<Note<T>> notes, Predicate<Accords> choix) {
        return notes.stream().filter(note -> choix.test(note.accords)).map(Note::candidat).toList();
    }

    private static <T> List<Accords> accords(List<Note<T>> notes) {
        return notes.stream().map(Note::accords).toList();
    }

    /**
     * Whoever is not under {@link Candidats#lireParNom} has another birth date, or a family name that sounds otherwise in whatever
     * order, and so lacks as much as the margin beside a record that agrees as well as any can.
     *
     * @return whether none of those need be read
     */
    boolean estFaite(Personne demandee, Contexte contexte) {
        return estTenue(demandee) && accords.filter(demandee.accordsParfaits(contexte)::equals).isPresent();
    }

    /**
     * A record may know less than was asked: no usual name, not all given names. If it is born in the commune asked, whoever is born
     * in another département lacks more than that and the margin.
     *
     * @return whether of those who are not under {@link Candidats#lireParNom} only they need be read who may be born near
     */
    boolean estTenueIci(Personne demandee) {
        return estTenue(demandee)
                && accords.filter(accords -> accords.lieu() == AccordLieu.COMMUNE && accords.rienDeContraire()).isPresent();
    }

    private boolean estTenue(Personne demandee) {
        return Blocs.estCourt(demandee.nom()) && accords.filter(accords -> accords.nom() == AccordNom.EXACT
                && accords.prenom() == AccordPrenom.EXACT && accords.date() == AccordDate.EGALE).isPresent();
    }

    /** @return how many were looked at, and how the best and the next agree part by part, in points; holds nothing personal */
    String explication() {
        String issue = retenus.isEmpty() ? "nobody" : retenus.size() == 1 ? "one" : retenus.size() + " alike";
        return issue + " of " + examines.size() + " (threshold " + Accords.SEUIL + ", margin " + MARGE + ')'
                + examines.stream().limit(2).map(accords -> "; " + accords.explication()).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
