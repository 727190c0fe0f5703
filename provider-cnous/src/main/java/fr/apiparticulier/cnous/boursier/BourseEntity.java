package fr.apiparticulier.cnous.boursier;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.cnous.region.Region;
import fr.apiparticulier.contract.cnous.Bourse;
import fr.apiparticulier.contract.cnous.Bourse.Source;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A student's scholarship file of one campaign. */
@Entity(name = "Bourse")
@Table(name = "bourse")
class BourseEntity {

    @Id
    Long id;
    long generation;
    String ine;
    @Embedded
    IdentiteEnregistree identite;
    @Column(name = "lieu_naissance")
    String lieuNaissance;
    int campagne;
    boolean boursier;
    String echelon;
    boolean provisoire;
    @Column(name = "date_rentree")
    LocalDate dateRentree;
    @Column(name = "duree_versement")
    Integer dureeVersement;
    @Column(name = "ville_etudes")
    String villeEtudes;
    String etablissement;
    String email;
    @Column(name = "date_radiation")
    LocalDate dateRadiation;
    @Enumerated(EnumType.STRING)
    Source source;
    String region;

    protected BourseEntity() {
    }

    IdentiteEnregistree identite() {
        return identite;
    }

    /** @return null if a Crous grants it */
    Region region() {
        return region == null ? null : new Region(region);
    }

    Boursier boursier() {
        Identite personne = identite.identite();
        return new Boursier(bourse(personne), personne, ine);
    }

    private Bourse bourse(Identite personne) {
        return new Bourse(personne.nomNaissance(), personne.prenoms(), personne.naissance(), lieuNaissance, personne.sexe(),
                boursier, echelon, provisoire, dateRentree, dureeVersement, villeEtudes, etablissement, email,
                dateRadiation != null, dateRadiation, source);
    }
}
