package fr.apiparticulier.provider.identite;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.recherche.Fautes;

/**
 * Which of the given names that matter to one question are borne by people. Whoever asks for a name that nobody bears made a
 * slip; whoever asks for one that people bear may mean just that one, a registered person's twin for instance.
 *
 * @param duRegistre keys of those of {@link #aVerifier} that several people of the registry bear, of the sex asked for
 */
record PrenomsPortes(Set<String> duRegistre) implements Discret {

    /** As long as nobody has looked into the registry. */
    static final PrenomsPortes INCONNUS = new PrenomsPortes(Set.of());

    /** @return the names to look for in the registry: those given, and whatever one slip makes of the one that was asked */
    static Set<String> aVerifier(String demande, Stream<String> connus) {
        Set<String> noms = new HashSet<>(Fautes.de(demande));
        noms.add(demande);
        connus.forEach(noms::add);
        return noms;
    }

    boolean estPorte(String cle) {
        return Prenoms.estRepandu(cle) || duRegistre.contains(cle);
    }

    /** @return whether one slip leads from the name asked to another name too than the recorded one, which sounds otherwise */
    boolean mieuxQue(Ecriture connu, Ecriture demande) {
        String son = connu.son();
        return Fautes.de(demande.cle()).stream()
                .anyMatch(voisin -> duRegistre.contains(voisin) && !Phonetique.code(voisin).equals(son));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
