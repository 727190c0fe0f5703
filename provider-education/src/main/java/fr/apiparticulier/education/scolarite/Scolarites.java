package fr.apiparticulier.education.scolarite;

import java.util.List;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.contract.education.Perimetre;
import fr.apiparticulier.contract.education.Uai;
import fr.apiparticulier.contract.identite.Identite;

/**
 * The port behind which school years are found: the registry's today, a data holder's own API some day. Both methods
 * answer all records that fit, maybe of several pupils; years are named by the one in which they begin.
 */
public interface Scolarites {

    Uni<List<ScolariteTrouvee>> dansEtablissement(Identite identite, int annee, Uai uai);

    /** Nobody is in a perimeter without a known département or region: it is not the whole country. */
    Uni<List<ScolariteTrouvee>> dansPerimetre(Identite identite, int annee, Perimetre perimetre);
}
