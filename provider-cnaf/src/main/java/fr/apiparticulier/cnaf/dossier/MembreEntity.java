package fr.apiparticulier.cnaf.dossier;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import fr.apiparticulier.cnaf.dossier.Dossier.Enfant;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A person of a file, allocataire or child. */
@Entity(name = "Membre")
@Table(name = "membre")
class MembreEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membre_seq")
    @SequenceGenerator(name = "membre_seq", sequenceName = "membre_seq")
    Long id;
    long generation;
    long dossier;
    boolean allocataire;
    short rang;
    @Column(name = "nom_prenom")
    String nomPrenom;
    @Embedded
    IdentiteEnregistree identite;
    @Column(name = "revenu_mensuel")
    BigDecimal revenuMensuel;

    protected MembreEntity() {
    }

    MembreEntity(DossierEntity dossier, boolean allocataire, int rang, FicheMembre fiche) {
        Identite personne = fiche.identite().identite();
        this.generation = dossier.generation;
        this.dossier = dossier.id;
        this.allocataire = allocataire;
        this.rang = (short) rang;
        this.nomPrenom = Objects.requireNonNullElseGet(fiche.nomPrenom(), () -> nomPrenom(personne));
        this.identite = IdentiteEnregistree.de(personne);
        this.revenuMensuel = fiche.revenuMensuel();
    }

    private static String nomPrenom(Identite personne) {
        String nom = personne.nomUsage() == null ? personne.nomNaissance() : personne.nomUsage();
        return nom + " " + String.join(" ", personne.prenoms());
    }

    IdentiteEnregistree identite() {
        return identite;
    }

    Enfant enfant() {
        return new Enfant(individu(), Objects.requireNonNullElse(revenuMensuel, BigDecimal.ZERO));
    }

    Individu individu() {
        return new Individu(identite.identite(), nomPrenom);
    }
}
