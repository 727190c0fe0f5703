package fr.apiparticulier.cnaf.dossier;

import java.time.YearMonth;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.identite.Identite;

/** The port behind which files are found: the registry's today, a data holder's own API some day. */
public interface Dossiers {

    /** @return the CNAF file of that number with the CAF of that code postal */
    Uni<Optional<Dossier>> parNumero(int numero, String codePostal, YearMonth mois);

    /** @return the CNAF or MSA file in which that person is allocataire; empty also if several people fit */
    Uni<Optional<Dossier>> parIdentite(Identite identite, YearMonth mois);
}
