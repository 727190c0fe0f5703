package fr.apiparticulier.operateur.registre;

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

        /**
         * @param ligne on which the record begins, or null if that is not known
         * @return one line, and nothing in it that a terminal would obey
         */
        String dite(Long ligne) {
            String ou = enregistrement == 0 ? "en-tête" : "enregistrement " + enregistrement;
            return ((ligne == null ? "" : "ligne " + ligne + ", ") + ou + (membre.isEmpty() ? "" : ", " + membre) + " : "
                    + motif)
                    .replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        }
    }
}
