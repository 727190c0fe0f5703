package fr.apiparticulier.cnaf.dossier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import fr.apiparticulier.contract.cnaf.QuotientFamilial.Adresse;
import fr.apiparticulier.contract.cnaf.QuotientFamilial.Regime;
import fr.apiparticulier.contract.discretion.Discret;

/**
 * An allocataire's file, with the quotient of one month.
 *
 * @param enfants all the file lists, à charge or not
 * @param quotient null if the file has none for that month
 */
public record Dossier(
        Regime regime, boolean droitClos, Adresse adresse, List<Individu> allocataires, List<Enfant> enfants,
        Quotient quotient) implements Discret {

    /** @param revenuMensuel net euros a month, zero if none */
    public record Enfant(Individu individu, BigDecimal revenuMensuel) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    /**
     * @param valeur null if the caisse could not compute it
     * @param calcul null where it is computed anew at each question
     */
    public record Quotient(YearMonth mois, Integer valeur, YearMonth calcul) implements Discret {
        @Override
        public String toString() {
            return Discret.nom(this);
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
