package fr.apiparticulier.provider.identite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/**
 * Compares given names: the one asked first with all that are recorded, then the others.
 *
 * @param premier how the first one agrees
 * @param rencontre which recorded name the first one was held against; empty if none agrees
 * @param autres points that the others add or take
 */
record ComparaisonPrenoms(AccordPrenom premier, Optional<Ecriture> rencontre, int autres) implements Discret {

    /** A further name that both sides have. */
    static final int AUTRE_EGAL = 3;
    /** A further name that is near to one of the other side's. */
    static final int AUTRE_PROCHE = 1;
    /** A further name where the other side has another one. */
    static final int AUTRE_CONTREDIT = -3;
    /** All further names together add no more than this. */
    static final int AUTRES_AU_PLUS = 6;

    private static final int COURT = 5;
    private static final int ABREGE_AU_MOINS = 3;

    static ComparaisonPrenoms entre(List<Ecriture> demandes, List<Ecriture> connus) {
        if (demandes.isEmpty() || connus.isEmpty()) {
            return new ComparaisonPrenoms(AccordPrenom.DIFFERENT, Optional.empty(), 0);
        }
        Ecriture demande = demandes.get(0);
        int communs = Math.max(debut(demandes, connus), debut(connus, demandes));
        if (communs > 0) {
            return new ComparaisonPrenoms(AccordPrenom.EXACT, Optional.of(connus.get(0)),
                    Math.min(AUTRES_AU_PLUS, (communs - 1) * AUTRE_EGAL));
        }
        List<Ecriture> restants = new ArrayList<>(connus);
        AccordPrenom premier = premier(demande, connus.get(0));
        Ecriture rencontre = connus.get(0);
        Optional<Ecriture> autreRang = connus.stream().skip(1).filter(connu -> connu.cle().equals(demande.cle())).findFirst();
        if (premier.points() < AccordPrenom.AUTRE_RANG.points() && autreRang.isPresent()) {
            premier = AccordPrenom.AUTRE_RANG;
            rencontre = autreRang.get();
        }
        restants.remove(rencontre);
        return new ComparaisonPrenoms(premier, Optional.of(rencontre), autres(demandes.subList(1, demandes.size()), restants));
    }

    /** Contradicted as often as confirmed is contradicted: {@code Marie Agnès Thérèse} is not {@code Marie Françoise Thérèse}. */
    private static int autres(List<Ecriture> demandes, List<Ecriture> restants) {
        int confirmes = 0;
        int contredits = 0;
        int points = 0;
        for (Ecriture demande : demandes.subList(0, Math.min(demandes.size(), restants.size()))) {
            Optional<Ecriture> egal = restants.stream().filter(connu -> connu.cle().equals(demande.cle())).findFirst();
            Optional<Ecriture> proche = egal.isPresent()
                    ? egal
                    : restants.stream().filter(connu -> estProche(demande, connu)).findFirst();
            confirmes += egal.isPresent() ? 1 : 0;
            contredits += proche.isPresent() ? 0 : 1;
            points += egal.isPresent() ? AUTRE_EGAL : proche.isPresent() ? AUTRE_PROCHE : AUTRE_CONTREDIT;
            proche.ifPresent(restants::remove);
        }
        return contredits > 0 && contredits >= confirmes
                ? Math.min(AUTRE_CONTREDIT, points)
                : Math.min(AUTRES_AU_PLUS, points);
    }

    /** Two names that many bear are no slips of each other: {@code Léa}, {@code Léna}. */
    private static boolean estProche(Ecriture demande, Ecriture connu) {
        AccordPrenom accord = premier(demande, connu);
        return accord != AccordPrenom.DIFFERENT && (accord.partiel() || accord == AccordPrenom.PHONETIQUE
                || !Prenoms.estRepandu(demande.cle()) || !Prenoms.estRepandu(connu.cle()));
    }

    private static AccordPrenom premier(Ecriture demande, Ecriture connu) {
        if (demande.cle().equals(connu.cle())) {
            return AccordPrenom.EXACT;
        }
        if (demande.estPartieDe(connu) || connu.estPartieDe(demande)) {
            return AccordPrenom.COUPE;
        }
        if (demande.son().equals(connu.son())) {
            return AccordPrenom.PHONETIQUE;
        }
        String court = demande.cle().length() < connu.cle().length() ? demande.cle() : connu.cle();
        String long_ = court.equals(demande.cle()) ? connu.cle() : demande.cle();
        if (court.length() >= ABREGE_AU_MOINS && Distance.entre(court, long_, 1) == 1) {
            return long_.length() < COURT ? AccordPrenom.FRAPPE_COURTE : AccordPrenom.FRAPPE;
        }
        if (long_.startsWith(court)) {
            return court.length() >= ABREGE_AU_MOINS ? AccordPrenom.ABREGE : AccordPrenom.INITIALE;
        }
        return AccordPrenom.DIFFERENT;
    }

    /**
     * Name by name, but {@code JEANPIERRE} typed as one name is {@code JEAN}, {@code PIERRE} too. A compound name is not cut.
     *
     * @return how many names are common if the shorter list begins the longer one, or 0
     */
    private static int debut(List<Ecriture> courte, List<Ecriture> longue) {
        String debut = String.join("", cles(courte).toList());
        StringBuilder noms = new StringBuilder();
        for (int i = 0; i < longue.size(); i++) {
            noms.append(longue.get(i).cle());
            if (noms.length() >= debut.length()) {
                return debut.contentEquals(noms) ? Math.min(courte.size(), i + 1) : 0;
            }
        }
        return 0;
    }

    static List<Ecriture> lire(Identite identite) {
        return identite.prenoms().stream().map(Ecriture::de).filter(prenom -> !prenom.estVide()).toList();
    }

    static Stream<String> cles(List<Ecriture> prenoms) {
        return prenoms.stream().map(Ecriture::cle);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
