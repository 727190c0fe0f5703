package fr.apiparticulier.cnous.boursier;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files are one student's. The same INE says so; a file without INE joins those of an equal {@link CleIdentite},
 * unless two INEs share that key: then it may be either's, and is nobody's but its own.
 */
final class Personnes {

    private final List<BourseEntity> dossiers;
    private final Map<CleIdentite, Set<String>> ines = new HashMap<>();

    /** @param dossiers everything that may be the same students', see {@link BourseRepository#voisins} */
    Personnes(List<BourseEntity> dossiers) {
        this.dossiers = dossiers;
        dossiers.stream().filter(dossier -> dossier.ine != null).forEach(dossier -> CleIdentite.de(dossier)
                .ifPresent(cle -> ines.computeIfAbsent(cle, ignored -> new HashSet<>()).add(dossier.ine)));
    }

    /** @return all files of each student to whom one of these belongs */
    Collection<List<BourseEntity>> de(List<BourseEntity> trouves) {
        return dossiers.stream().collect(Collectors.groupingBy(this::marque)).values().stream()
                .filter(siens -> !Collections.disjoint(siens, trouves)).toList();
    }

    /** What the files of one student have in common, and no others: the INE, the key or, for want of both, the file. */
    private Object marque(BourseEntity dossier) {
        if (dossier.ine != null) {
            return dossier.ine;
        }
        Optional<CleIdentite> cle = CleIdentite.de(dossier);
        if (cle.isEmpty()) {
            return dossier;
        }
        Set<String> connus = ines.getOrDefault(cle.get(), Set.of());
        return connus.size() == 1 ? connus.iterator().next() : cle.get();
    }
}
