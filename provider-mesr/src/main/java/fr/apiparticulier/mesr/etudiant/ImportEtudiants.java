package fr.apiparticulier.mesr.etudiant;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.mesr.etudiant.FicheEtudiant.FicheInscription;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;
import fr.apiparticulier.provider.registre.Cle;
import fr.apiparticulier.provider.registre.EnTete;
import fr.apiparticulier.provider.registre.Fiches;
import fr.apiparticulier.provider.registre.Lignes;
import fr.apiparticulier.provider.registre.Table;

/** The students of an import as rows. A student is their INE; for want of one, whoever has that identity. */
@ApplicationScoped
class ImportEtudiants implements Fiches<FicheEtudiant> {

    private static final Table ETUDIANT = Table.racine("etudiant", "ine").dePersonnes();
    private static final Table INSCRIPTION = Table.sous(ETUDIANT, "inscription", "etudiant", "debut", "fin", "inscrit",
            "regime", "commune", "uai", "etablissement");

    @Override
    public Class<FicheEtudiant> forme() {
        return FicheEtudiant.class;
    }

    @Override
    public List<Table> tables() {
        return List.of(ETUDIANT, INSCRIPTION);
    }

    @Override
    public UUID cle(FicheEtudiant fiche) {
        return fiche.ine() == null ? Cle.de(Cle.personne(fiche.identite().identite()).toArray()) : Cle.de(fiche.ine());
    }

    @Override
    public void ranger(FicheEtudiant fiche, EnTete enTete, Lignes lignes) {
        long etudiant = lignes.racine(ETUDIANT, IdentiteEnregistree.valeurs(fiche.identite().identite(), fiche.ine()));
        for (FicheInscription inscription : fiche.inscriptions()) {
            lignes.sous(INSCRIPTION, etudiant, inscription.debut(), inscription.fin(), inscription.inscrit(),
                    inscription.regime(), inscription.commune(), inscription.etablissement().uai(),
                    inscription.etablissement().nom());
        }
    }
}
