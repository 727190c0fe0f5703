package fr.apiparticulier.provider.identite;

import fr.apiparticulier.contract.identite.Identite;

/**
 * Under which keys a person is looked up before anything is scored: whoever shares one with a question is a candidate. Each is
 * null where a part of it is unknown.
 *
 * @param parNom of the whole birth date and how the birth name sounds
 * @param parPrenom of the whole birth date and how the first given name sounds
 * @param parNoms of the birth year and how both sound
 */
public record Blocs(Long parNom, Long parPrenom, Long parNoms) {

    /** @return those of a recorded person */
    public static Blocs de(Identite enregistree) {
        long annee = enregistree.naissance().annee() == null ? 0 : enregistree.naissance().annee();
        String prenom = enregistree.clesPrenoms().isEmpty() ? "" : enregistree.clesPrenoms().get(0);
        long noms = 31 * (31 * annee + enregistree.cleNomNaissance().hashCode()) + prenom.hashCode();
        return new Blocs(noms, noms, noms);
    }
}
