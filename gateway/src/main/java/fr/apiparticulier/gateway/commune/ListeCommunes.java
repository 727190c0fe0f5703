package fr.apiparticulier.gateway.commune;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Communes in memory, in the order of their keys: half the size of a map. */
final class ListeCommunes implements Communes {

    private final Commune[] communes;
    private final String[] cles;

    ListeCommunes(List<Ligne> lignes) {
        Set<String> datees = lignes.stream().filter(Ligne::estDatee).map(Ligne::code).collect(Collectors.toSet());
        Transferts transferts = new Transferts(lignes);
        this.communes = lignes.stream()
                // The list of one day has nothing to say where another one tells the history.
                .filter(ligne -> ligne.estDatee() || !datees.contains(ligne.code()))
                .map(transferts::suivre).sorted(Comparator.comparing(Commune::cle)).toArray(Commune[]::new);
        this.cles = Arrays.stream(communes).map(Commune::cle).toArray(String[]::new);
    }

    int taille() {
        return communes.length;
    }

    @Override
    public Optional<String> code(String nom, int annee, String departement) {
        NomCommune demande = NomCommune.de(nom);
        List<Commune> possibles = homonymes(demande.cle())
                .filter(commune -> commune.existaitEn(annee) && commune.etaitDans(departement)).toList();
        return seul(possibles, commune -> true).or(() -> seul(possibles, commune -> commune.nom().equals(demande)));
    }

    private static Optional<String> seul(List<Commune> communes, Predicate<Commune> condition) {
        List<String> codes = communes.stream().filter(condition).map(Commune::code).distinct().toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private Stream<Commune> homonymes(String cle) {
        int trouve = Arrays.binarySearch(cles, cle);
        if (trouve < 0) {
            return Stream.empty();
        }
        int premier = trouve;
        while (premier > 0 && cles[premier - 1].equals(cle)) {
            premier--;
        }
        return Arrays.stream(communes, premier, communes.length).takeWhile(commune -> commune.cle().equals(cle));
    }
}
