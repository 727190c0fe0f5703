package fr.apiparticulier.provider.effacement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.reference.References;
import fr.apiparticulier.provider.registre.FicheIdentite;

/**
 * Erasure from a registry whose records are one person's each, who is known by name and, if they have one, by INE: its root
 * table has it in a column of that name.
 */
public abstract class PersonnesParIne<F> implements Personnes<F> {

    /** @return null if the record has none */
    protected abstract String ine(F fiche);

    /** @return whom the record is about */
    protected abstract FicheIdentite personne(F fiche);

    @Override
    public List<Trace> identifiants(Sujet sujet) {
        return List.of(References.ine(sujet.ine()));
    }

    @Override
    public Optional<Critere> critere(Sujet sujet) {
        return critere(sujet.ine());
    }

    @Override
    public Optional<Critere> critere(ResultSet racine) throws SQLException {
        return critere(racine.getString("ine"));
    }

    private static Optional<Critere> critere(String connu) {
        return Optional.ofNullable(connu).map(ine -> new Critere("ine = ?", ine));
    }

    @Override
    public List<Trace> identifiants(ResultSet racine) throws SQLException {
        return List.of(References.ine(racine.getString("ine")));
    }

    @Override
    public F sans(F fiche, Efface efface) {
        return efface.est(personne(fiche).identite(), List.of(References.ine(ine(fiche)))) ? null : fiche;
    }
}
