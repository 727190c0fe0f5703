package fr.apiparticulier.provider.effacement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.registre.Base;
import fr.apiparticulier.provider.registre.ValeurRefusee;

/**
 * What a provider adds to the common erasure: by which identifiers its records are known, and what is left of one without
 * somebody.
 *
 * @param <F> one record of an import file, as {@link fr.apiparticulier.provider.registre.Fiches} has it
 */
public interface Personnes<F> {

    /** A condition on the root table; its values are bound. */
    record Critere(String sql, List<Object> valeurs) implements Discret {

        public Critere(String sql, Object... valeurs) {
            this(sql, List.of(valeurs));
        }

        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /** Whether somebody was erased. */
    interface Efface {

        /**
         * @param identite null if it is not known
         * @param identifiants of that person, or of the record as a whole; maybe none
         */
        boolean est(Identite identite, List<Trace> identifiants);
    }

    /**
     * @return traces of those identifiers of the subject that this registry has; none if it gives none such
     * @throws ValeurRefusee if they are none
     */
    List<Trace> identifiants(Sujet sujet);

    /** @return the root rows that these identifiers mean; empty if the subject gives none that this registry has */
    Optional<Critere> critere(Sujet sujet);

    /** @return traces of the identifiers of a root row, by its columns' names */
    List<Trace> identifiants(ResultSet racine) throws SQLException;

    /** @return all root rows that have the identifiers of this one; empty if it has none */
    Optional<Critere> critere(ResultSet racine) throws SQLException;

    /** @return the record, what is left of it, or null if nothing is */
    F sans(F fiche, Efface efface);

    /**
     * Puts a record in order out of which a row below the root was taken.
     *
     * @param otee whose row that was
     * @return whether anything of it may stay
     */
    default boolean reste(Base base, long generation, long racine, Identite otee) throws SQLException {
        return true;
    }
}
