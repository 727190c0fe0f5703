package fr.apiparticulier.provider.registre;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One import of the whole registry. */
@Entity(name = "Generation")
@Table(name = "generation")
class GenerationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
    @Column(name = "importee_le")
    Instant importeeLe;
    long enregistrements;

    protected GenerationEntity() {
    }

    GenerationEntity(Instant importeeLe, long enregistrements) {
        this.importeeLe = importeeLe;
        this.enregistrements = enregistrements;
    }
}
