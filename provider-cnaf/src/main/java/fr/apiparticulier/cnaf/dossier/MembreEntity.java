package fr.apiparticulier.cnaf.dossier;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import fr.apiparticulier.cnaf.dossier.Dossier.Enfant;
import fr.apiparticulier.provider.identite.IdentiteEnregistree;

/** A person of a file, allocataire or child. */
@Entity(name = "Membre")
@Table(name = "membre")
class MembreEntity {

    @Id
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
