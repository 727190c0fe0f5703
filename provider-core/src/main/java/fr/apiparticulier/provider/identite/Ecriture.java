package fr.apiparticulier.provider.identite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Normalisation;

/**
 * One name, ready to be compared: its words, its key, and how it sounds.
 *
 * @param cle its words run together; empty for no name
 * @param son see {@link Phonetique}; held against many
 */
record Ecriture(List<String> mots, String cle, String son) implements Discret {

    private static final Set<String> PARTICULES = Set.of("DE", "DU", "DES", "D", "LA", "LE", "LES", "L", "VON", "VAN", "DER",
            "DEN", "EL", "AL", "DA", "DI", "DOS");

    static Ecriture de(String nom) {
        List<String> mots = new ArrayList<>(Normalisation.mots(nom));
        mots.replaceAll(mot -> switch (mot) {
            case "ST" -> "SAINT";
            case "STE" -> "SAINTE";
            default -> mot.replace('Đ', 'D').replace('Ħ', 'H');
        });
        String cle = String.join("", mots);
        return new Ecriture(List.copyOf(mots), cle, Phonetique.code(cle));
    }

    boolean estVide() {
        return cle.isEmpty();
    }

    boolean memeMots(Ecriture autre) {
        return mots.size() == autre.mots.size() && mots.size() > 1
                && mots.stream().sorted().toList().equals(autre.mots.stream().sorted().toList());
    }

    /** @return whether all words but particles of the one are among the other's, and there are fewer of them */
    boolean estPartieDe(Ecriture autre) {
        // Two names in three have one word each.
        if (mots.size() >= autre.mots.size()) {
            return false;
        }
        Set<String> miens = sansParticules();
        return !miens.isEmpty() && autre.sansParticules().containsAll(miens)
                && miens.stream().anyMatch(mot -> mot.length() > 2);
    }

    private Set<String> sansParticules() {
        Set<String> restants = new HashSet<>(mots);
        restants.removeAll(PARTICULES);
        return restants;
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
