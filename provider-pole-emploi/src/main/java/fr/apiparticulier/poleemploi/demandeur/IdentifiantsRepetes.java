package fr.apiparticulier.poleemploi.demandeur;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.apiparticulier.provider.registre.ErreurImport;

/** An import in which two records share an identifier: whose secret it is, nobody could tell. */
final class IdentifiantsRepetes extends RuntimeException {

    private final transient List<ErreurImport> erreurs;

    IdentifiantsRepetes(List<ErreurImport> erreurs) {
        super("identifiant: shared by two records", null, false, false);
        this.erreurs = erreurs;
    }

    List<ErreurImport> erreurs() {
        return erreurs;
    }

    /** @return one error for each record whose identifier an earlier one has, by their positions */
    static List<ErreurImport> parmi(List<FicheDemandeur> fiches) {
        Map<String, Integer> premiers = new HashMap<>();
        List<ErreurImport> erreurs = new ArrayList<>();
        for (int i = 0; i < fiches.size(); i++) {
            // The header is document 0.
            int position = i + 1;
            Integer premier = premiers.putIfAbsent(fiches.get(i).identifiant(), position);
            if (premier != null) {
                erreurs.add(new ErreurImport(position, "identifiant", "that of record " + premier + " already"));
            }
        }
        return erreurs;
    }
}
