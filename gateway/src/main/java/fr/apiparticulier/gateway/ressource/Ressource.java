package fr.apiparticulier.gateway.ressource;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What can be asked of one provider under one name.
 *
 * @param nom as in the addresses since v3
 * @param fournisseur whose data it is, as errors name it
 * @param versions JSON
 */
@RegisterForReflection
record Ressource(String nom, String fournisseur, Disponibilite disponibilite, @JsonRawValue String versions) {
}
