package fr.apiparticulier.cnaf.dossier;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.math.BigDecimal;
import java.util.List;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.provider.registre.FicheIdentite;

/**
 * A person of a file, in the import.
 *
 * @param identite required
 * @param nomPrenom how the CAF prints the person; by default the usual name (or birth name) and the given names
 * @param revenuMensuel a child's own net earnings in euros a month, averaged as the law says, zero to 100,000; null for none
 * @param droits the person's own, past and to come included; none of a benefit twice from the same day
 */
record FicheMembre(
        FicheIdentite identite, String nomPrenom, BigDecimal revenuMensuel, List<FicheDroit> droits) implements Discret {

    private static final BigDecimal REVENU_MAXIMAL = BigDecimal.valueOf(100_000);

    FicheMembre {
        droits = droits == null ? List.of() : List.copyOf(droits);
        exiger(identite != null, "identite: missing");
        exiger(revenuMensuel == null || revenuMensuel.signum() >= 0 && revenuMensuel.compareTo(REVENU_MAXIMAL) <= 0,
                "revenuMensuel: out of bounds (expected: euros a month, 0 to 100000)");
        FicheDroit.exigerDistincts(droits);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
