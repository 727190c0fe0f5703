package fr.apiparticulier.cnaf.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.cnaf.dossier.FicheDossier.FicheAdresse;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.Cle;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;
import fr.apiparticulier.provider.registre.Lignes;
import fr.apiparticulier.provider.registre.Table;

/** The files of an import as rows. A file is its number with its CAF; an MSA gives none: there, its first allocataire. */
@ApplicationScoped
class ImportDossiers implements Fiches<FicheDossier> {

    private static final Table DOSSIER = Table.racine("dossier", "regime", "numero", "caf", "droit_clos", "destinataire",
            "complement_information", "complement_geographique", "numero_libelle_voie", "lieu_dit", "code_postal_ville",
            "pays");
    private static final Table MEMBRE = Table.sous(DOSSIER, "membre", "dossier", "allocataire", "rang", "nom_prenom",
            "revenu_mensuel").dePersonnes();
    private static final Table DROIT = Table.sous(MEMBRE, "droit", "membre", "prestation", "qualite", "majoration",
            "participation", "debut", "fin");
    private static final Table QUOTIENT = Table.sous(DOSSIER, "quotient", "dossier", "mois", "valeur", "mois_calcul");
    private static final Table RESSOURCES = Table.sous(DOSSIER, "ressources", "dossier", "annee", "valeur");

    @Override
    public Class<FicheDossier> forme() {
        return FicheDossier.class;
    }

    @Override
    public List<Table> tables() {
        return List.of(DOSSIER, MEMBRE, DROIT, QUOTIENT, RESSOURCES);
    }

    @Override
    public UUID cle(FicheDossier fiche) {
        return fiche.numero() == null
                ? Cle.de(Cle.personne(fiche.allocataires().get(0).identite().identite()).toArray())
                : Cle.de(fiche.regime(), Caf.de(fiche.codePostal()), Integer.valueOf(fiche.numero()));
    }

    @Override
    public void ranger(FicheDossier fiche, EnTete enTete, Lignes lignes) {
        FicheAdresse adresse = fiche.adresse();
        long dossier = lignes.racine(DOSSIER, fiche.regime(),
                fiche.numero() == null ? null : Integer.valueOf(fiche.numero()),
                fiche.codePostal() == null ? null : Caf.de(fiche.codePostal()), fiche.droitClos(), adresse.destinataire(),
                adresse.complementInformation(), adresse.complementGeographique(), adresse.numeroLibelleVoie(),
                adresse.lieuDit(), adresse.codePostalVille(), adresse.pays());
        membres(dossier, true, fiche.allocataires(), lignes);
        membres(dossier, false, fiche.enfants(), lignes);
        for (QuotientDuMois quotient : QuotientDuMois.deplier(fiche.regime(), fiche.quotients(), enTete)) {
            lignes.sous(QUOTIENT, dossier, premier(quotient.mois()), quotient.valeur(), premier(quotient.calcul()));
        }
        for (FicheRessources annee : fiche.ressources()) {
            lignes.sous(RESSOURCES, dossier, annee.annee(), annee.valeur());
        }
    }

    private static void membres(long dossier, boolean allocataires, List<FicheMembre> fiches, Lignes lignes) {
        for (int rang = 0; rang < fiches.size(); rang++) {
            FicheMembre fiche = fiches.get(rang);
            Identite personne = fiche.identite().identite();
            long membre = lignes.sous(MEMBRE, dossier, IdentiteEnregistree.valeurs(personne, allocataires, rang,
                    Objects.requireNonNullElseGet(fiche.nomPrenom(), () -> nomPrenom(personne)), fiche.revenuMensuel()));
            for (FicheDroit droit : fiche.droits()) {
                lignes.sous(DROIT, membre, droit.prestation(), droit.qualite(), droit.majoration(), droit.participation(),
                        droit.debut(), droit.fin());
            }
        }
    }

    private static String nomPrenom(Identite personne) {
        String nom = personne.nomUsage() == null ? personne.nomNaissance() : personne.nomUsage();
        return nom + " " + String.join(" ", personne.prenoms());
    }

    /** Months are stored as their first day. */
    private static LocalDate premier(YearMonth mois) {
        return mois == null ? null : mois.atDay(1);
    }
}
