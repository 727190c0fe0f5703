package fr.apiparticulier.cnaf.dossier;

import java.util.List;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.cnaf.Prestation;
import fr.apiparticulier.contract.identite.Identite;

/** The port behind which the members of files are found, children as well as allocataires. */
public interface Membres {

    /** @return what each file says that names this one person; empty if none does, or if several people fit */
    Uni<List<Membre>> parIdentite(Identite identite, Prestation prestation);
}
