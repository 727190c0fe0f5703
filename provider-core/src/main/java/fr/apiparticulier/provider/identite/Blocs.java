package fr.apiparticulier.provider.identite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;

/**
 * Under which keys a person is looked up before anything is scored: whoever shares one with a question is a candidate. A slip in
 * one name leaves the key of the other; a wrong or unknown day leaves the key of the names. Each is null where a part of it is
 * unknown. A key is 64 bits of a hash, and as personal as what it is made of.
 *
 * @param parNom of the whole birth date and how the birth name sounds
 * @param parPrenom of the whole birth date and how the first given name sounds
 * @param parNoms of the birth year and how both sound
 * @param prenom key of the first given name, by which {@link NomsPortes} learns that people bear it
 */
public record Blocs(Long parNom, Long parPrenom, Long parNoms, String prenom) implements Discret {

    /** Of how keys are made. Rows made by another one are not found until they are made anew. */
    public static final int VERSION = 1;

    /** Of given names, so many words may be one name; of a family name, so many may stand in any order. */
    private static final int MOTS = 3;

    /** @return those of a recorded person */
    public static Blocs de(Identite enregistree) {
        String nom = Ecriture.de(enregistree.nomNaissance()).son();
        Ecriture premier = enregistree.prenoms().stream().map(Ecriture::de).filter(ecrit -> !ecrit.estVide())
                .findFirst().orElse(Ecriture.de(null));
        String prenom = premier.son();
        DateNaissance naissance = enregistree.naissance();
        String jour = jour(naissance);
        return new Blocs(parNom(jour, nom), parPrenom(jour, prenom), parNoms(naissance, nom, prenom),
                premier.estVide() ? null : premier.cle());
    }

    /** What may stand in the columns of a record of whom is asked. */
    record Cherches(Collection<Long> noms, Collection<Long> prenoms, Collection<Long> deux) implements Discret {

        Cherches parNom() {
            return new Cherches(noms, List.of(), List.of());
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    static Cherches cherches(Personne demandee) {
        DateNaissance naissance = demandee.identite().naissance();
        String jour = jour(naissance);
        List<Ecriture> demandes = demandee.prenoms();
        List<String> noms = sons(Stream.of(demandee.nom(), demandee.usage()));
        List<String> ordres = Stream.concat(noms.stream(), autresOrdres(demandee.nom())).distinct().toList();
        List<String> debuts = debuts(demandes);
        List<String> prenoms = Stream.concat(debuts.stream(), sons(demandes.stream()).stream()).distinct().toList();
        return new Cherches(
                ordres.stream().map(nom -> parNom(jour, nom)).filter(Objects::nonNull).toList(),
                prenoms.stream().map(prenom -> parPrenom(jour, prenom)).filter(Objects::nonNull).toList(),
                noms.stream().flatMap(nom -> debuts.stream().map(prenom -> parNoms(naissance, nom, prenom)))
                        .filter(Objects::nonNull).toList());
    }

    /** What a register may have as the first given name: {@code Jean-Pierre} is JEANPIERRE in one, JEAN in another. */
    private static List<String> debuts(List<Ecriture> prenoms) {
        List<String> mots = prenoms.stream().flatMap(prenom -> prenom.mots().stream()).limit(MOTS).toList();
        return IntStream.rangeClosed(1, mots.size()).mapToObj(combien -> String.join("", mots.subList(0, combien)))
                .map(Phonetique::code).distinct().toList();
    }

    /** How {@code Durand Martin} sounds to a register that has {@code Martin Durand}; nothing for a name of one word, or of many. */
    private static Stream<String> autresOrdres(Ecriture nom) {
        return nom.mots().size() > 1 && estCourt(nom)
                ? ordres(nom.mots()).map(mots -> Phonetique.code(String.join("", mots)))
                : Stream.empty();
    }

    /** @return whether it is looked up in whatever order its words stand */
    static boolean estCourt(Ecriture nom) {
        return nom.mots().size() <= MOTS;
    }

    private static Stream<List<String>> ordres(List<String> mots) {
        return mots.size() < 2
                ? Stream.of(mots)
                : IntStream.range(0, mots.size()).boxed().flatMap(premier -> ordres(sans(mots, premier))
                        .map(suite -> Stream.concat(Stream.of(mots.get(premier)), suite.stream()).toList()));
    }

    private static List<String> sans(List<String> mots, int place) {
        List<String> restants = new ArrayList<>(mots);
        restants.remove(place);
        return restants;
    }

    private static List<String> sons(Stream<Ecriture> noms) {
        return noms.map(Ecriture::son).filter(son -> !son.isEmpty()).distinct().toList();
    }

    /** @return null if it is not whole */
    private static String jour(DateNaissance naissance) {
        return naissance.estComplete() ? naissance.iso() : null;
    }

    private static Long parNom(String jour, String nom) {
        return nom.isEmpty() || jour == null ? null : Empreinte.de('N', jour, nom);
    }

    private static Long parPrenom(String jour, String prenom) {
        return prenom.isEmpty() || jour == null ? null : Empreinte.de('P', jour, prenom);
    }

    private static Long parNoms(DateNaissance naissance, String nom, String prenom) {
        return nom.isEmpty() || prenom.isEmpty() || naissance.annee() == null
                ? null
                : Empreinte.de('D', naissance.annee().toString(), nom, prenom);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
