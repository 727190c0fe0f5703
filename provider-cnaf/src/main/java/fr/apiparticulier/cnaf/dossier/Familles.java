package fr.apiparticulier.cnaf.dossier;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;

/** The port behind which a family's resources and the rights its children open are found. */
public interface Familles {

    /** @return the file in which that person is allocataire; empty also if several people fit */
    Uni<Optional<Famille>> parIdentite(Identite identite);
}
