package fr.apiparticulier.provider.identite;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.recherche.Fautes;

/**
 * Which of the names that matter to one question are borne by people. Whoever asks for a name that nobody bears made a slip;
 * whoever asks for one that people bear may mean just that one, a registered person's twin for instance.
 *
 * @param prenoms keys of those of {@link #prenomsAVerifier} that several people of the registry bear, of the sex asked for; null
 *        as long as nobody has looked
 * @param nom whether somebody of the registry was born with the family name asked; null as long as nobody has looked
 */
record NomsPortes(Set<String> prenoms, Boolean nom) implements Discret {

    /** As long as nobody has looked into the registry. */
    static final NomsPortes INCONNUS = new NomsPortes(null, null);

    /**
     * @param demandes one at least
     * @return the given names to look for: the first one asked, whatever one slip makes of it, and with the next one run together;
     *         and those known
     */
    static Set<String> prenomsAVerifier(List<Ecriture> demandes, Stream<String> connus) {
        String demande = demandes.get(0).cle();
        Set<String> noms = new HashSet<>(Fautes.de(demande));
        noms.add(demande);
        if (demandes.size() > 1) {
            noms.add(Doute.colles(demandes));
        }
        connus.forEach(noms::add);
        return noms;
    }

    boolean nomInconnu() {
        return nom != null && !nom;
    }

    boolean prenomInconnu(String cle) {
        return prenoms != null && !prenomPorte(cle);
    }

    boolean prenomPorte(String cle) {
        return Prenoms.estRepandu(cle) || prenoms != null && prenoms.contains(cle);
    }

    /** @return whether one slip leads from the given name asked to another one too than the recorded, which sounds otherwise */
    boolean autreVoisin(Ecriture connu, Ecriture demande) {
        String son = connu.son();
        return prenoms != null && Fautes.de(demande.cle()).stream()
                .anyMatch(voisin -> prenoms.contains(voisin) && !Phonetique.code(voisin).equals(son));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
