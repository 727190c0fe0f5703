package fr.apiparticulier.provider.registre;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One import of the whole registry, and the deltas since. */
@Entity(name = "Generation")
@Table(name = "generation")
class GenerationEntity {

    @Id
    Long id;
    @Column(name = "importee_le")
    Instant importeeLe;
    long enregistrements;
    @Column(name = "changee_le")
    Instant changeeLe;

    Integer blocs;

    protected GenerationEntity() {
    }

    Instant changee() {
        return changeeLe == null || changeeLe.isBefore(importeeLe) ? importeeLe : changeeLe;
    }
}
