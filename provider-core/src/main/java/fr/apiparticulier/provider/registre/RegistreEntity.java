package fr.apiparticulier.provider.registre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row that says which generation is in service. */
@Entity(name = "Registre")
@Table(name = "registre")
class RegistreEntity {

    @Id
    boolean seul = true;
    long generation;
}
