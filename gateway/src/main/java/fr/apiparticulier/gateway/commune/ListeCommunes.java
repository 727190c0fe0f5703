package fr.apiparticulier.gateway.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Communes in memory. Most of the work of reading 42,000 names is to make them comparable, so it is left for the first
 * question about a département: a gateway starts faster, and mostly asks about few of them.
 */
final class ListeCommunes implements Communes {

    /** Of the départements nobody has asked about. */
    private final Map<String, List<Ligne>> lignes = new ConcurrentHashMap<>();
    /** Of the others: département, key, communes. */
    private final Map<String, Map<String, List<Commune>>> communes = new ConcurrentHashMap<>();

    ListeCommunes(List<Ligne> liste) {
        Set<String> datees = liste.stream().filter(Ligne::estDatee).map(Ligne::code).collect(Collectors.toSet());
        Transferts transferts = new Transferts(liste);
        for (Ligne ligne : liste) {
            // The list of one day has nothing to say where another one tells the history.
            if (ligne.estDatee() || !datees.contains(ligne.code())) {
                Ligne suivie = transferts.suivre(ligne);
                for (String departement : suivie.departements()) {
                    lignes.computeIfAbsent(departement, code -> new ArrayList<>()).add(suivie);
                }
            }
        }
    }

    @Override
    public Optional<String> code(String nom, int annee, String departement) {
        NomCommune demande = NomCommune.de(nom);
        List<Commune> possibles = communes(departement).getOrDefault(demande.cle(), List.of()).stream()
                .filter(commune -> commune.existaitEn(annee)).toList();
        return seul(possibles, commune -> true).or(() -> seul(possibles, commune -> commune.nom().equals(demande)));
    }

    private Map<String, List<Commune>> communes(String departement) {
        Map<String, List<Commune>> siennes = communes.computeIfAbsent(departement, code -> {
            List<Ligne> restantes = lignes.remove(code);
            return restantes == null
                    ? null
                    : restantes.stream().map(Commune::de).collect(Collectors.groupingBy(Commune::cle));
        });
        return siennes == null ? Map.of() : siennes;
    }

    private static Optional<String> seul(List<Commune> communes, Predicate<Commune> condition) {
        List<String> codes = communes.stream().filter(condition).map(Commune::code).distinct().toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
