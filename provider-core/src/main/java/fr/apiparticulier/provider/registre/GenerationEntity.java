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

    Integer blocs;

    protected GenerationEntity() {
    }
}
