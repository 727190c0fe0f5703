package fr.apiparticulier.gateway.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import io.vertx.core.MultiMap;

import fr.apiparticulier.gateway.delivrance.Faute;
import fr.apiparticulier.gateway.delivrance.RefusEcriture;

/** The query of a list; what is wrong with any parameter, or unknown, is told at once by {@link #verifier}. */
final class Requete {

    private static final int PAR_DEFAUT = 100;
    private static final int MAX = 1_000;

    private final MultiMap parametres;
    private final Set<String> connus = new HashSet<>();
    private final List<Faute> fautes = new ArrayList<>();

    Requete(MultiMap parametres) {
        this.parametres = parametres;
    }

    /** @return null if it is not there */
    UUID id(String nom) {
        return lire(nom, "un UUID attendu", UUID::fromString);
    }

    /** @return null if it is not there */
    String texte(String nom) {
        return lire(nom, "", texte -> texte);
    }

    /** @return null if it is not there */
    <E extends Enum<E>> E mot(String nom, Class<E> mots) {
        return lire(nom, "un mot inconnu", mot -> Enum.valueOf(mots, mot));
    }

    /** @return null if it is not there */
    Long entier(String nom) {
        return lire(nom, "un entier positif attendu", texte -> positif(Long.parseLong(texte), Long.MAX_VALUE));
    }

    int limite() {
        Long limite = lire("limite", "un entier de 1 à 1000 attendu", texte -> positif(Long.parseLong(texte), MAX));
        return limite == null ? PAR_DEFAUT : limite.intValue();
    }

    int decalage() {
        Long decalage = lire("decalage", "un entier positif attendu",
                texte -> positif(Long.parseLong(texte), Integer.MAX_VALUE));
        return decalage == null ? 0 : decalage.intValue();
    }

    /** @throws RefusEcriture naming all that was wrong with what was asked for, and all that was not */
    void verifier() {
        parametres.names().stream().filter(nom -> !connus.contains(nom))
                .forEach(nom -> fautes.add(new Faute(nom.matches("[a-zA-Z0-9_-]{1,60}") ? nom : "?", "inconnu")));
        if (!fautes.isEmpty()) {
            throw RefusEcriture.invalide(fautes);
        }
    }

    private static long positif(long nombre, long max) {
        if (nombre < 1 || nombre > max) {
            throw new IllegalArgumentException();
        }
        return nombre;
    }

    private <T> T lire(String nom, String motif, Function<String, T> lire) {
        connus.add(nom);
        List<String> valeurs = parametres.getAll(nom);
        try {
            if (valeurs.size() < 2) {
                return valeurs.isEmpty() ? null : lire.apply(valeurs.get(0));
            }
            fautes.add(new Faute(nom, "une seule valeur attendue"));
        } catch (IllegalArgumentException e) {
            fautes.add(new Faute(nom, motif));
        }
        return null;
    }
}
