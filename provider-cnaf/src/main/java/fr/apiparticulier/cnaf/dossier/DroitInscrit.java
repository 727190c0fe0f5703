package fr.apiparticulier.cnaf.dossier;

import java.time.LocalDate;

import fr.apiparticulier.contract.cnaf.Droit;
import fr.apiparticulier.contract.discretion.Discret;

/**
 * A right as a file has it, whether past, open or to come.
 *
 * @param fin its last day; null if it is open until further notice
 */
public record DroitInscrit(Droit droit, LocalDate fin) implements Discret {

    public boolean estOuvert(LocalDate jour) {
        return !droit.debut().isAfter(jour) && (fin == null || !fin.isBefore(jour));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
