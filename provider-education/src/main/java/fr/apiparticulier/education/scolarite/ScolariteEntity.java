package fr.apiparticulier.education.scolarite;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.contract.education.Perimetre.Degre;
import fr.apiparticulier.contract.education.Scolarite;
import fr.apiparticulier.contract.education.Scolarite.Code;
import fr.apiparticulier.contract.education.Scolarite.Regime;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A pupil's year in a school. Département and degré are there to be searched by; they are not answered. */
@Entity(name = "Scolarite")
@Table(name = "scolarite")
class ScolariteEntity {

    @Id
    Long id;
    long generation;
    @Embedded
    IdentiteEnregistree identite;
    String uai;
    @Column(name = "nom_etablissement")
    String nomEtablissement;
    String departement;
    @Enumerated(EnumType.STRING)
    Degre degre;
    @Column(name = "ministere_tutelle")
    String ministereTutelle;
    @Column(name = "annee_scolaire")
    int anneeScolaire;
    boolean scolarise;
    @Column(name = "statut_code")
    String statutCode;
    @Column(name = "statut_libelle")
    String statutLibelle;
    @Column(name = "mef_code")
    String mefCode;
    @Column(name = "mef_libelle")
    String mefLibelle;
    Integer regime;
    Boolean boursier;
    Integer echelon;

    protected ScolariteEntity() {
    }

    IdentiteEnregistree identite() {
        return identite;
    }

    ScolariteTrouvee trouvee() {
        Identite eleve = identite.identite();
        return new ScolariteTrouvee(eleve, new Scolarite(eleve.nomNaissance(), eleve.prenoms().get(0), eleve.sexe(),
                eleve.naissance(), uai, nomEtablissement, ministereTutelle, anneeScolaire, scolarise,
                code(statutCode, statutLibelle), code(mefCode, mefLibelle), regime == null ? null : Regime.values()[regime],
                boursier, echelon));
    }

    private static Code code(String code, String libelle) {
        return code == null ? null : new Code(code, libelle);
    }
}
