package fr.apiparticulier.poleemploi.demandeur;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FicheAdresse;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FicheContact;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FicheInscription;
import fr.apiparticulier.poleemploi.demandeur.FicheDemandeur.FichePaiement;
import fr.apiparticulier.poleemploi.identifiant.Empreinte;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.Cle;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;
import fr.apiparticulier.provider.registre.Lignes;
import fr.apiparticulier.provider.registre.Table;

/** The job seekers of an import as rows. A job seeker is whoever has that identifier. */
@ApplicationScoped
class ImportDemandeurs implements Fiches<FicheDemandeur> {

    private static final Table DEMANDEUR = Table.racine("demandeur", "empreinte_identifiant", "civilite", "certification",
            "telephone", "telephone2", "email", "code_postal", "code_commune", "localite", "ligne_voie",
            "ligne_complement_destinataire", "ligne_complement_adresse", "ligne_complement_distribution", "ligne_nom")
            .dePersonnes();
    private static final Table INSCRIPTION = Table.sous(DEMANDEUR, "inscription", "demandeur", "debut", "fin", "categorie");
    private static final Table PAIEMENT = Table.sous(DEMANDEUR, "paiement", "demandeur", "jour", "total", "allocations",
            "aides", "autres");

    private final Empreinte empreinte;

    ImportDemandeurs(Empreinte empreinte) {
        this.empreinte = empreinte;
    }

    @Override
    public Class<FicheDemandeur> forme() {
        return FicheDemandeur.class;
    }

    @Override
    public List<Table> tables() {
        return List.of(DEMANDEUR, INSCRIPTION, PAIEMENT);
    }

    @Override
    public UUID cle(FicheDemandeur fiche) {
        return Cle.de(empreinte.de(fiche.identifiant()));
    }

    @Override
    public void ranger(FicheDemandeur fiche, EnTete enTete, Lignes lignes) {
        FicheContact contact = Objects.requireNonNullElse(fiche.contact(), FicheContact.VIDE);
        FicheAdresse adresse = Objects.requireNonNullElse(fiche.adresse(), FicheAdresse.VIDE);
        long demandeur = lignes.racine(DEMANDEUR, IdentiteEnregistree.valeurs(
                fiche.identite() == null ? null : fiche.identite().identite(), empreinte.de(fiche.identifiant()),
                fiche.civilite(), fiche.certification(), Ligne.ouRien(contact.telephone()), Ligne.ouRien(contact.telephone2()),
                Ligne.ouRien(contact.email()), Ligne.ouRien(adresse.codePostal()), Ligne.ouRien(adresse.codeCommune()),
                Ligne.ouRien(adresse.localite()), Ligne.ouRien(adresse.ligneVoie()),
                Ligne.ouRien(adresse.ligneComplementDestinataire()), Ligne.ouRien(adresse.ligneComplementAdresse()),
                Ligne.ouRien(adresse.ligneComplementDistribution()), Ligne.ouRien(adresse.ligneNom())));
        for (FicheInscription inscription : fiche.inscriptions()) {
            lignes.sous(INSCRIPTION, demandeur, inscription.debut(), inscription.fin(), inscription.categorie());
        }
        for (FichePaiement paiement : fiche.paiements()) {
            lignes.sous(PAIEMENT, demandeur, paiement.date(), paiement.total(), paiement.allocations(), paiement.aides(),
                    paiement.autres());
        }
    }
}
