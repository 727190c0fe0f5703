package fr.apiparticulier.suite.evaluation.population;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import fr.apiparticulier.contract.identite.Identite;

/**
 * As many people as are asked for, in families. The same seed makes the same ones, and each is made again when asked for
 * instead of being kept: a million of them take four megabytes. Safe for several threads.
 *
 * <p>Family names follow the rank law of the country with a long tail (more than 100,000 different ones in a million people);
 * given names the sex, the origin and the year; half of the births happen in a few dozen towns.
 */
public final class Population {

    /** Families from here on are nobody's: people who are in no register. */
    private static final long AILLEURS = 1L << 40;

    private final Foyers foyers;
    /** The number of each family's first person. */
    private final int[] premiers;
    private final int taille;

    /** @param taille one at least */
    public Population(long graine, int taille) {
        this.foyers = new Foyers(graine);
        this.taille = taille;
        int[] debuts = new int[taille];
        int nombre = 0;
        for (int personnes = 0; personnes < taille; nombre++) {
            debuts[nombre] = personnes;
            personnes += foyers.foyer(nombre).size();
        }
        this.premiers = Arrays.copyOf(debuts, nombre);
    }

    public int taille() {
        return taille;
    }

    /** @param numero from 0 to {@link #taille()} excluded */
    public Personne personne(int numero) {
        int foyer = foyerDe(numero);
        Identite vraie = foyers.foyer(foyer).get(numero - premiers[foyer]);
        return new Personne(Personne.ine(numero), vraie, Inscription.de(vraie, foyers.hasard(~numero)));
    }

    /** @param ine of somebody here */
    public Personne personne(String ine) {
        return personne(Personne.numero(ine));
    }

    /** @return the number of the first of that person's family */
    public int premier(int numero) {
        return premiers[foyerDe(numero)];
    }

    /** @return the family of that person, with them, registered or not */
    public List<Identite> famille(int numero) {
        return foyers.foyer(foyerDe(numero));
    }

    private int foyerDe(int numero) {
        int trouve = Arrays.binarySearch(premiers, numero);
        return trouve < 0 ? -trouve - 2 : trouve;
    }

    /** @return somebody of the same country who is not registered */
    public Identite inconnu(long numero) {
        return foyers.foyer(AILLEURS + numero).get(0);
    }

    /** @return all of them, by number */
    public Stream<Personne> personnes() {
        return Stream.iterate(0, numero -> numero < taille, numero -> numero + 1).map(this::personne);
    }
}
