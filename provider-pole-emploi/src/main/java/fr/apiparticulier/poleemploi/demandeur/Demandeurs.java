package fr.apiparticulier.poleemploi.demandeur;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** The port behind which files are found: the registry's today, a data holder's own API some day. */
public interface Demandeurs {

    /** @param identifiant compared exactly: neither case nor surrounding blanks are forgiven */
    Uni<Optional<Demandeur>> parIdentifiant(String identifiant);

    /** @return empty if nobody has that identifier */
    Uni<Optional<Paye>> paiements(String identifiant);
}
