package fr.apiparticulier.operateur.recherche;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.recherche.Certitude;
import fr.apiparticulier.contract.recherche.CleRecherche;
import fr.apiparticulier.contract.recherche.ClesRecherche;
import fr.apiparticulier.contract.recherche.Trace;

/** The references looked for, and how sure each is. */
final class Recherchees {

    private final Map<String, Certitude> references;
    /** The keys' ids; null where a reference was given, which says its own. */
    private final Set<String> kids;

    private Recherchees(Map<String, Certitude> references, Set<String> kids) {
        this.references = references;
        this.kids = kids;
    }

    /** @return all that the traces are under any of the keys: records were made with whichever wrote at the time */
    static Recherchees de(Map<Trace, Certitude> traces, ClesRecherche cles) {
        Map<String, Certitude> references = new HashMap<>();
        cles.toutes().forEach(
                cle -> traces.forEach((trace, certitude) -> references.put(cle.reference(trace).valeur(), certitude)));
        return new Recherchees(references, cles.toutes().stream().map(CleRecherche::kid).collect(Collectors.toSet()));
    }

    /** @return that one, which whoever has it knows to be the person's */
    static Recherchees de(ReferencePersonne reference) {
        return new Recherchees(Map.of(reference.valeur(), Certitude.CERTAINE), null);
    }

    Set<String> toutes() {
        return references.keySet();
    }

    /** @return the keys of these that are not at hand, and under which nobody can be looked for */
    Set<String> absentes(Collection<String> personnes) {
        return kids == null
                ? Set.of()
                : personnes.stream().map(Recherchees::kid).filter(kid -> !kids.contains(kid))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kid(String reference) {
        return reference.substring(0, Math.max(0, reference.indexOf('.')));
    }

    /** @return the surest of what these mean; empty if none is looked for */
    Optional<Certitude> parmi(Collection<String> personnes) {
        return personnes.stream().map(references::get).filter(certitude -> certitude != null).sorted().findFirst();
    }
}
