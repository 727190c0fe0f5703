package fr.apiparticulier.provider.effacement;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.time.LocalDate;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * That somebody is to be taken out of the registry.
 *
 * @param personne required
 * @param motif required
 * @param jusquAu last day on which imports leave the person out, or null: for as long as the registry lives
 */
@RegisterForReflection
public record Demande(Sujet personne, Categorie motif, LocalDate jusquAu) implements Discret {

    public Demande {
        exiger(personne != null, "personne: missing");
        exiger(motif != null, "motif: missing (expected: DEMANDE, OPPOSITION, TRAITEMENT_ILLICITE or OBLIGATION_LEGALE)");
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
