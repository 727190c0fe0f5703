package fr.apiparticulier.cnous.boursier;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.identite.Normalisation;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.Cle;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;
import fr.apiparticulier.provider.registre.Lignes;
import fr.apiparticulier.provider.registre.MemeCle;
import fr.apiparticulier.provider.registre.Table;

/** The files of an import as rows. A file is a student's, of one campaign, with whoever grants it. */
@ApplicationScoped
class ImportBourses implements Fiches<FicheBourse> {

    private static final Table BOURSE = Table.racine("bourse", "ine", "lieu_naissance", "campagne", "boursier", "echelon",
            "provisoire", "date_rentree", "duree_versement", "ville_etudes", "etablissement", "email", "date_radiation",
            "source", "region").dePersonnes();

    @Override
    public Class<FicheBourse> forme() {
        return FicheBourse.class;
    }

    @Override
    public List<Table> tables() {
        return List.of(BOURSE);
    }

    @Override
    public UUID cle(FicheBourse fiche) {
        Object etudiant = fiche.ine() == null
                ? Cle.personne(fiche.identite().identite()) + Normalisation.cle(fiche.lieuNaissance())
                : fiche.ine();
        return Cle.de(etudiant, fiche.campagne(), fiche.source(), fiche.region());
    }

    /** Of two files of one campaign, the one further down in the import has always replaced the other. */
    @Override
    public MemeCle memeCle() {
        return MemeCle.DERNIER;
    }

    @Override
    public void ranger(FicheBourse fiche, EnTete enTete, Lignes lignes) {
        lignes.racine(BOURSE, IdentiteEnregistree.valeurs(fiche.identite().identite(), fiche.ine(), fiche.lieuNaissance(),
                fiche.campagne(), fiche.boursier(), fiche.echelon(), fiche.provisoire(), fiche.dateRentree(),
                fiche.dureeVersement(), fiche.villeEtudes(), fiche.etablissement(), fiche.email(), fiche.dateRadiation(),
                fiche.source(), fiche.region()));
    }
}
