package fr.apiparticulier.provider.identite;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;

/** An identity, ready to be compared with many. Most candidates have another family name: their given names are never read. */
final class Personne implements Discret {

    private final Identite identite;
    private final Ecriture nom;
    private final Ecriture usage;
    /** Null until somebody asks. */
    private List<Ecriture> prenoms;

    private Personne(Identite identite, Ecriture nom, Ecriture usage) {
        this.identite = identite;
        this.nom = nom;
        this.usage = usage;
    }

    static Personne de(Identite identite) {
        return new Personne(identite, Ecriture.de(identite.nomNaissance()), Ecriture.de(identite.nomUsage()));
    }

    /** @return the other, of whom what is written just as here is not read again: most who are asked for are registered so */
    Personne autre(Identite autre) {
        Personne lue = new Personne(autre,
                Objects.equals(autre.nomNaissance(), identite.nomNaissance()) ? nom : Ecriture.de(autre.nomNaissance()),
                Objects.equals(autre.nomUsage(), identite.nomUsage()) ? usage : Ecriture.de(autre.nomUsage()));
        lue.prenoms = autre.prenoms().equals(identite.prenoms()) ? prenoms() : null;
        return lue;
    }

    Identite identite() {
        return identite;
    }

    Ecriture nom() {
        return nom;
    }

    Ecriture usage() {
        return usage;
    }

    List<Ecriture> prenoms() {
        if (prenoms == null) {
            prenoms = ComparaisonPrenoms.lire(identite);
        }
        return prenoms;
    }

    Accords accords(Personne fiche, Contexte contexte, NomsPortes portes) {
        AccordDate date = AccordDate.entre(identite.naissance(), fiche.identite.naissance());
        AccordNom accordNom = date == AccordDate.CONTREDITE
                ? AccordNom.DIFFERENT
                : new ComparaisonNoms(nom, usage).avec(fiche.nom, fiche.usage);
        ComparaisonPrenoms comparaison = accordNom == AccordNom.DIFFERENT
                ? new ComparaisonPrenoms(AccordPrenom.DIFFERENT, Optional.empty(), 0)
                : ComparaisonPrenoms.entre(prenoms(), fiche.prenoms());
        Doute doute = prenoms().isEmpty() ? Doute.AUCUN : Doute.de(comparaison, prenoms(), portes);
        return new Accords(accordNom, comparaison.premier(), comparaison.autres(), date,
                AccordSexe.entre(identite.sexe(), fiche.identite.sexe()), AccordLieu.entre(identite, fiche.identite),
                AccordUsage.entre(identite, fiche.identite), AccordEcriture.de(accordNom, comparaison, this, portes), contexte,
                doute);
    }

    /** @return how a record agrees that has all that was asked, as it was asked */
    Accords accordsParfaits(Contexte contexte) {
        return accords(this, contexte, NomsPortes.INCONNUS).avec(AccordLieu.auMieux(identite));
    }

    /** @return whether both may be one person: names and date are the same, and nothing that both know differs */
    boolean peutEtre(Personne autre) {
        return nom.cle().equals(autre.nom.cle())
                && ComparaisonPrenoms.entre(prenoms(), autre.prenoms()).premier() == AccordPrenom.EXACT
                && identite.naissance().equals(autre.identite.naissance())
                && AccordSexe.entre(identite.sexe(), autre.identite.sexe()) != AccordSexe.CONTREDIT
                && !AccordLieu.entre(identite, autre.identite).contredit();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[…]";
    }
}
