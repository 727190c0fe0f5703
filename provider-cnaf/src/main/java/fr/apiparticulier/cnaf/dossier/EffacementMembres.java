package fr.apiparticulier.cnaf.dossier;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.cnaf.QuotientFamilial.Regime;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParNumeroAllocataire;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.effacement.Personnes;
import fr.apiparticulier.provider.effacement.Sujet;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.Base;
import fr.apiparticulier.provider.registre.Cle;

/**
 * Erasure: a record is a family's. A member goes with their rights, and the record with the last allocataire; a numéro means the
 * whole record.
 */
@ApplicationScoped
class EffacementMembres implements Personnes<FicheDossier> {

    @Override
    public List<Trace> identifiants(Sujet sujet) {
        if (sujet.numero() == null) {
            return List.of();
        }
        exiger(ParNumeroAllocataire.NUMERO.matcher(sujet.numero()).matches(),
                "numero: not a numéro d'allocataire (expected: 1 to 7 digits)");
        exiger(Caf.estLisible(sujet.codePostal()), "codePostal: not a code postal (expected: 2 to 5 digits)");
        return List.of(dossier(Caf.de(sujet.codePostal()), Integer.parseInt(sujet.numero())));
    }

    @Override
    public Optional<Critere> critere(Sujet sujet) {
        return Optional.ofNullable(sujet.numero()).map(numero -> critere(Caf.de(sujet.codePostal()), Integer.parseInt(numero)));
    }

    @Override
    public Optional<Critere> critere(ResultSet racine) throws SQLException {
        return racine.getString("caf") == null
                ? Optional.empty()
                : Optional.of(critere(racine.getString("caf"), racine.getInt("numero")));
    }

    private static Critere critere(String caf, int numero) {
        return new Critere("caf = ? and numero = ?", caf, numero);
    }

    @Override
    public List<Trace> identifiants(ResultSet racine) throws SQLException {
        return racine.getString("caf") == null
                ? List.of()
                : List.of(dossier(racine.getString("caf"), racine.getInt("numero")));
    }

    @Override
    public FicheDossier sans(FicheDossier fiche, Efface efface) {
        if (fiche.numero() != null
                && efface.est(null, List.of(dossier(Caf.de(fiche.codePostal()), Integer.parseInt(fiche.numero()))))) {
            return null;
        }
        FicheDossier reste = fiche;
        for (FicheMembre membre : fiche.membres()) {
            if (reste != null && efface.est(membre.identite().identite(), List.of())) {
                reste = reste.sans(membre);
            }
        }
        return reste;
    }

    @Override
    public boolean reste(Base base, long generation, long dossier, Identite otee) throws SQLException {
        Optional<Identite> premier = base.trouver(IdentiteEnregistree::lire, """
                select * from membre where generation = ? and dossier = ? and allocataire order by rang limit 1""", generation,
                dossier);
        if (premier.isEmpty()) {
            return false;
        }
        String destinataire = base.trouver(ligne -> Optional.ofNullable(ligne.getString(1)),
                "select destinataire from dossier where generation = ? and id = ?", generation, dossier)
                .flatMap(texte -> texte).orElse(null);
        base.executer("update dossier set destinataire = ?, contenu = null where generation = ? and id = ?",
                Destinataire.sans(destinataire, otee), generation, dossier);
        UUID cle = Cle.de(Cle.personne(premier.get()).toArray());
        // The key of a record without a numéro is made of its first allocataire, who may be the one that went.
        base.executer(
                """
                        update dossier as d set cle = ? where generation = ? and id = ? and regime = ? and cle is not null and not exists
                        (select from dossier autre where autre.generation = d.generation and autre.id <> d.id and autre.cle = ?)""",
                cle,
                generation, dossier, Regime.MSA.name(), cle);
        return true;
    }

    private static Trace dossier(String caf, int numero) {
        return new Trace("allocataire|" + caf + "|" + numero);
    }
}
