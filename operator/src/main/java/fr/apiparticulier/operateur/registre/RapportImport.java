package fr.apiparticulier.operateur.registre;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What a provider says of an import: what was right of the file is in service, or nothing of it.
 *
 * @param importes how many of its records are in service; zero if it was refused
 * @param rejets how many were left out because they are wrong
 * @param doublons how many were left out because another says the very same
 * @param erreurs what is wrong, of the first thousand records
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RapportImport(int importes, int rejets, int doublons, List<Erreur> erreurs) {

    public RapportImport {
        erreurs = List.copyOf(erreurs);
    }

    /** @return a line for each wrong record */
    public List<String> dites() {
        return erreurs.stream().map(erreur -> erreur.dite(null)).toList();
    }

    /** @return what was done, in one line */
    public String resume(Mode mode) {
        return importes + (importes > 1 ? " enregistrements" : " enregistrement")
                + (mode == Mode.REPLACE ? " en service" : " mis à jour")
                + (rejets == 0 ? "" : ", " + rejets + (rejets > 1 ? " rejetés" : " rejeté"))
                + (doublons == 0 ? "" : ", " + doublons + (doublons > 1 ? " doublons" : " doublon")) + ".";
    }

    /**
     * @param enregistrement the record's position in the file; the header is 0
     * @param membre the path of the member, empty if the record as a whole is meant
     * @param motif why; holds no value of the file
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
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
