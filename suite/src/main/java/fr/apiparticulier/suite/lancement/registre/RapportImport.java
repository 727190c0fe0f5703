package fr.apiparticulier.suite.lancement.registre;

import java.util.List;

/**
 * What a provider says of an import: all of the file is in service, or nothing of it.
 *
 * @param importes how many records are in service; zero if there is an error
 * @param erreurs every wrong record
 */
public record RapportImport(int importes, List<Erreur> erreurs) {

    public RapportImport {
        erreurs = List.copyOf(erreurs);
    }

    /**
     * @param enregistrement the record's position in the file; the header is 0
     * @param membre the path of the member, empty if the record as a whole is meant
     * @param motif why; holds no value of the file
     */
    public record Erreur(int enregistrement, String membre, String motif) {

        @Override
        public String toString() {
            return enregistrement + (membre.isEmpty() ? "" : " " + membre) + " : " + motif;
        }
    }
}
