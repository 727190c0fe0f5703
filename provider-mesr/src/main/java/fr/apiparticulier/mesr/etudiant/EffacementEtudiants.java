package fr.apiparticulier.mesr.etudiant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.effacement.Personnes;
import fr.apiparticulier.provider.effacement.Sujet;
import fr.apiparticulier.provider.reference.References;

/** Erasure: a record is one student, known by INE and by name. */
@ApplicationScoped
class EffacementEtudiants implements Personnes<FicheEtudiant> {

    @Override
    public List<Trace> identifiants(Sujet sujet) {
        return List.of(References.ine(sujet.ine()));
    }

    @Override
    public Optional<Critere> critere(Sujet sujet) {
        return Optional.ofNullable(sujet.ine()).map(ine -> new Critere("ine = ?", ine));
    }

    @Override
    public List<Trace> identifiants(ResultSet racine) throws SQLException {
        return List.of(References.ine(racine.getString("ine")));
    }

    @Override
    public FicheEtudiant sans(FicheEtudiant fiche, Efface efface) {
        return efface.est(fiche.identite().identite(), List.of(References.ine(fiche.ine()))) ? null : fiche;
    }
}
