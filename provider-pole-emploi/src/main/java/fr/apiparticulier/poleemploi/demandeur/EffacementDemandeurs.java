package fr.apiparticulier.poleemploi.demandeur;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.poleemploi.identifiant.Empreinte;
import fr.apiparticulier.provider.effacement.Personnes;
import fr.apiparticulier.provider.effacement.Sujet;

/**
 * Erasure: a record is one job seeker, known by identifier and by name. The registry keeps no identifier, only what stands for
 * it, so a person erased by name is remembered by that.
 */
@ApplicationScoped
class EffacementDemandeurs implements Personnes<FicheDemandeur> {

    private final Empreinte empreinte;

    EffacementDemandeurs(Empreinte empreinte) {
        this.empreinte = empreinte;
    }

    @Override
    public List<Trace> identifiants(Sujet sujet) {
        return sujet.identifiant() == null ? List.of() : traces(sujet.identifiant());
    }

    @Override
    public Optional<Critere> critere(Sujet sujet) {
        return Optional.ofNullable(sujet.identifiant()).map(empreinte::de).map(EffacementDemandeurs::critere);
    }

    @Override
    public Optional<Critere> critere(ResultSet racine) throws SQLException {
        return Optional.of(critere(racine.getString("empreinte_identifiant")));
    }

    private static Critere critere(String empreinte) {
        return new Critere("empreinte_identifiant = ?", empreinte);
    }

    @Override
    public List<Trace> identifiants(ResultSet racine) throws SQLException {
        return List.of(trace(racine.getString("empreinte_identifiant")));
    }

    @Override
    public FicheDemandeur sans(FicheDemandeur fiche, Efface efface) {
        return efface.est(fiche.identite() == null ? null : fiche.identite().identite(), traces(fiche.identifiant()))
                ? null
                : fiche;
    }

    /** The identifier itself too: it stays what it is when the key of the registry changes. */
    private List<Trace> traces(String identifiant) {
        return List.of(trace(empreinte.de(identifiant)), Trace.identifiant(identifiant));
    }

    private static Trace trace(String empreinte) {
        return new Trace("empreinte|" + empreinte);
    }
}
