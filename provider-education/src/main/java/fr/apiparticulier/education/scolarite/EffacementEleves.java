package fr.apiparticulier.education.scolarite;

import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.effacement.Personnes;
import fr.apiparticulier.provider.effacement.Sujet;

/** Erasure: a record is one pupil in one school and year, known by name alone. */
@ApplicationScoped
class EffacementEleves implements Personnes<FicheScolarite> {

    @Override
    public List<Trace> identifiants(Sujet sujet) {
        return List.of();
    }

    @Override
    public Optional<Critere> critere(Sujet sujet) {
        return Optional.empty();
    }

    @Override
    public Optional<Critere> critere(ResultSet racine) {
        return Optional.empty();
    }

    @Override
    public List<Trace> identifiants(ResultSet racine) {
        return List.of();
    }

    @Override
    public FicheScolarite sans(FicheScolarite fiche, Efface efface) {
        return efface.est(fiche.identite().identite(), List.of()) ? null : fiche;
    }
}
