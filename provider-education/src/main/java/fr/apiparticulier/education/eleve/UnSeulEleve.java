package fr.apiparticulier.education.eleve;

import java.util.List;
import java.util.Optional;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Sexe;
import fr.apiparticulier.education.scolarite.ScolariteTrouvee;

/**
 * Makes one answer of the records that fit a question, or none: another pupil's schooling must never be shown. A pupil
 * who moved within a perimeter has several records that year, and the one where they are schooled is meant.
 */
final class UnSeulEleve {

    private UnSeulEleve() {
    }

    static Optional<ScolariteTrouvee> parmi(List<ScolariteTrouvee> trouvees) {
        if (trouvees.size() <= 1) {
            return trouvees.stream().findFirst();
        }
        boolean memeEleve = trouvees.stream().map(trouvee -> Traits.de(trouvee.eleve())).distinct().count() == 1;
        List<ScolariteTrouvee> enCours = trouvees.stream().filter(trouvee -> trouvee.scolarite().scolarise()).toList();
        return memeEleve && enCours.size() == 1 ? Optional.of(enCours.get(0)) : Optional.empty();
    }

    /**
     * All that tells one pupil from another, however it is written. What one record leaves out and the other has, makes
     * two pupils: doubt must not give an answer.
     */
    private record Traits(String nom, List<String> prenoms, DateNaissance naissance, Sexe sexe, String commune, String pays) {

        static Traits de(Identite eleve) {
            return new Traits(eleve.cleNomNaissance(), eleve.clesPrenoms(), eleve.naissance(), eleve.sexe(),
                    eleve.codeCommune(), eleve.codePays());
        }
    }
}
