package fr.apiparticulier.suite.conformance.fiche;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.suite.conformance.cas.Cas;

/**
 * All the records that the cases of one operation ask for: one import generation. Cases that tell the same of the same
 * person share a record; of two that contradict each other, the first stays.
 */
public final class Registre {

    private final List<Fiche> fiches = new ArrayList<>();
    private final Map<Cas, Integer> rangs = new LinkedHashMap<>();
    private final Map<Cas, Fiche> contredits = new LinkedHashMap<>();

    private Registre() {
    }

    public static Registre de(List<Cas> cas, Fabrique fabrique) {
        Registre registre = new Registre();
        cas.forEach(un -> fabrique.fiches(un).forEach(fiche -> registre.ajouter(un, fiche)));
        return registre;
    }

    private void ajouter(Cas cas, Fiche fiche) {
        Optional<Integer> deja = IntStream.range(0, fiches.size()).boxed()
                .filter(rang -> fiches.get(rang).estAussi(fiche)).findFirst();
        if (deja.isEmpty()) {
            rangs.put(cas, fiches.size());
            fiches.add(fiche);
            return;
        }
        Fiche avant = fiches.get(deja.get());
        Optional<ObjectNode> union = Fusion.unir(avant.document(), fiche.document());
        union.ifPresentOrElse(document -> {
            fiches.set(deja.get(), new Fiche(avant.cle() == null ? fiche.cle() : avant.cle(), avant.personne(),
                    avant.portee(), document));
            rangs.put(cas, deja.get());
        }, () -> contredits.put(cas, avant));
    }

    /** @return the records, in the order of the import file */
    public List<Fiche> fiches() {
        return List.copyOf(fiches);
    }

    /** @return the case's record; of several, the last; empty if it has none or another case contradicts it */
    public Optional<Fiche> fiche(Cas cas) {
        return Optional.ofNullable(rangs.get(cas)).map(fiches::get);
    }

    /** @return whether an earlier case says something else of the same person */
    public boolean estContredit(Cas cas) {
        return contredits.containsKey(cas);
    }

    /** @return the cases whose record stands at this place */
    public List<Cas> casDe(int rang) {
        return rangs.entrySet().stream().filter(entree -> entree.getValue() == rang).map(Map.Entry::getKey).toList();
    }

    /** @return the records but those at these places, in the order of the import file */
    public List<Fiche> sans(Set<Integer> rangsRefuses) {
        return IntStream.range(0, fiches.size()).filter(rang -> !rangsRefuses.contains(rang)).mapToObj(fiches::get).toList();
    }
}
