package fr.apiparticulier.cnaf.droit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import fr.apiparticulier.cnaf.dossier.DroitInscrit;
import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.cnaf.Prestation;

/** Which of somebody's rights to one benefit is told: of those open on the day, the one open for longest, as the DSS does. */
final class DroitDuJour {

    private DroitDuJour() {
    }

    /** @return {@link Droit#aucun} if none is open */
    static Droit parmi(List<DroitInscrit> droits, Prestation prestation, LocalDate jour) {
        return droits.stream().filter(droit -> droit.estOuvert(jour)).map(DroitInscrit::droit)
                .min(Comparator.comparing(Droit::debut)).orElseGet(() -> Droit.aucun(prestation));
    }
}
