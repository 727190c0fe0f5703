package fr.apiparticulier.suite.evaluation.question;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.suite.evaluation.corruption.Corruption;
import fr.apiparticulier.suite.evaluation.population.Absence;

/**
 * What is asked about somebody.
 *
 * @param ine whose it is; null if they are in no register
 * @param absence why they may be taken for somebody who is; null if they are registered
 * @param detail what of the corruption it was, a word or two; maybe empty
 * @param forme what it carried before it was corrupted
 * @param rivaux whether somebody else fits all that it says, or would have said had nothing gone wrong
 */
public record Question(String ine, Absence absence, Corruption corruption, String detail, Forme forme, Identite identite,
        Rivalite rivaux) implements Discret {

    /** @return whether it gives the whole birth date, be it the right one */
    public boolean dateEntiere() {
        return identite.naissance().estComplete();
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
