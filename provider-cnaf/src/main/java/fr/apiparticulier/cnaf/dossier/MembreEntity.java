package fr.apiparticulier.cnaf.dossier;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.vertx.sqlclient.Row;

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

    /** What {@link #lire} reads. */
    static final String COLONNES = "id, generation, dossier, allocataire, rang, nom_prenom, revenu_mensuel, "
            + IdentiteEnregistree.LUES;

    static MembreEntity lire(Row ligne) {
        MembreEntity membre = new MembreEntity();
        membre.id = ligne.getLong("id");
        membre.generation = ligne.getLong("generation");
        membre.dossier = ligne.getLong("dossier");
        membre.allocataire = ligne.getBoolean("allocataire");
        membre.rang = ligne.getShort("rang");
        membre.nomPrenom = ligne.getString("nom_prenom");
        membre.identite = IdentiteEnregistree.lire(ligne);
        membre.revenuMensuel = ligne.getBigDecimal("revenu_mensuel");
        return membre;
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
