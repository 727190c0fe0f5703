package fr.apiparticulier.education.scolarite;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.contract.education.AnneeScolaire;
import fr.apiparticulier.contract.education.NomenclatureBcn;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.education.scolarite.FicheScolarite.FicheCode;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.Cle;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;
import fr.apiparticulier.provider.registre.Lignes;
import fr.apiparticulier.provider.registre.MemeCle;
import fr.apiparticulier.provider.registre.Table;

/** The school years of an import as rows. One is a pupil's, in a school, in a year. */
@ApplicationScoped
class ImportScolarites implements Fiches<FicheScolarite> {

    private static final Table SCOLARITE = Table.racine("scolarite", "uai", "nom_etablissement", "departement", "degre",
            "ministere_tutelle", "annee_scolaire", "scolarise", "statut_code", "statut_libelle", "mef_code", "mef_libelle",
            "regime", "boursier", "echelon").dePersonnes();

    @Override
    public Class<FicheScolarite> forme() {
        return FicheScolarite.class;
    }

    @Override
    public List<Table> tables() {
        return List.of(SCOLARITE);
    }

    @Override
    public UUID cle(FicheScolarite fiche) {
        return Cle.de(Cle.personne(fiche.identite().identite()), uai(fiche), annee(fiche));
    }

    /** A school may have two pupils of one name, birth and sex: both are there, so that neither is taken for the other. */
    @Override
    public MemeCle memeCle() {
        return MemeCle.TOUS;
    }

    @Override
    public void ranger(FicheScolarite fiche, EnTete enTete, Lignes lignes) {
        String uai = uai(fiche);
        lignes.racine(SCOLARITE, IdentiteEnregistree.valeurs(fiche.identite().identite(), uai, fiche.etablissement(),
                NomenclatureBcn.departementDe(uai).orElse(null), fiche.degre().degre(), fiche.ministereTutelle(),
                annee(fiche), fiche.scolarise(), code(fiche.statut()), libelle(fiche.statut()), code(fiche.mef()),
                libelle(fiche.mef()), fiche.regime(), fiche.boursier(), fiche.echelon()));
    }

    private static String uai(FicheScolarite fiche) {
        return Uai.lire(fiche.uai()).orElseThrow().valeur();
    }

    private static int annee(FicheScolarite fiche) {
        return AnneeScolaire.lire(fiche.annee()).orElseThrow().debut();
    }

    private static String code(FicheCode code) {
        return code == null ? null : code.code();
    }

    private static String libelle(FicheCode code) {
        return code == null ? null : code.libelle();
    }
}
