package fr.apiparticulier.poleemploi.demandeur;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.emploi.Paiements.Paiement;

/** The port behind which files are found: the registry's today, a data holder's own API some day. */
public interface Demandeurs {

    /** @param identifiant compared exactly: neither case nor surrounding blanks are forgiven */
    Uni<Optional<Demandeur>> parIdentifiant(String identifiant);

    /** @return oldest first; empty also if nobody has that identifier */
    Uni<List<Paiement>> paiements(String identifiant);
}
