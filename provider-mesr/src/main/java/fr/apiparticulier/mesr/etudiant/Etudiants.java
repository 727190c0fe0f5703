package fr.apiparticulier.mesr.etudiant;

import java.util.Optional;
import java.util.Set;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.contract.mesr.Population;

/**
 * The port behind which students are found: the registry's today, a data holder's own API some day. Enrolments outside the
 * populations asked for are never fetched.
 */
public interface Etudiants {

    /** @return the student of that INE; empty also if several records claim it */
    Uni<Optional<Parcours>> parIne(Ine ine, Set<Population> populations);

    /** @return the student of that identity; empty also if several people fit */
    Uni<Optional<Parcours>> parIdentite(Identite identite, Set<Population> populations);
}
