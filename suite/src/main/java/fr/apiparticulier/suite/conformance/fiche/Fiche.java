package fr.apiparticulier.suite.conformance.fiche;

import java.util.Objects;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.conformance.identite.Rapprochement;

/**
 * One record for the registry.
 *
 * @param cle the number or identifier it is found by; null if only an identity finds it
 * @param personne whom the record is about; null if only {@code cle} finds it
 * @param portee what else the question must say to find it, such as the school year; never null
 * @param document the record in the form of the provider's import file
 */
public record Fiche(String cle, Identite personne, String portee, ObjectNode document) {

    public Fiche {
        Objects.requireNonNull(portee, "portee");
        if (cle == null && personne == null) {
            throw new IllegalArgumentException("fiche: found by nothing (expected: a key or a person)");
        }
    }

    /** @return whether one and the same question finds both, so that they must be one record */
    boolean estAussi(Fiche autre) {
        if (cle != null && autre.cle != null) {
            return cle.equals(autre.cle) && portee.equals(autre.portee);
        }
        return personne != null && autre.personne != null && portee.equals(autre.portee)
                && Rapprochement.trouve(personne, autre.personne);
    }
}
