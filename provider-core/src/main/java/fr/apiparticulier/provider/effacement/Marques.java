package fr.apiparticulier.provider.effacement;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.recherche.Trace;

/**
 * What tells one person from everybody else: identifiers; name, first given name and birth date; and these with sex and birth
 * place, where they are known.
 */
record Marques(Set<Trace> identifiants, Set<Trace> precises, Set<Trace> vagues) implements Discret {

    /** @param identite null if it is not known */
    static Marques de(Identite identite, Collection<Trace> identifiants) {
        List<Trace> traces = identite == null ? List.of() : Trace.de(identite);
        return new Marques(Set.copyOf(identifiants),
                traces.stream().filter(Trace::estPrecise).collect(Collectors.toSet()),
                traces.stream().filter(trace -> !trace.estPrecise()).collect(Collectors.toSet()));
    }

    /** @return what is this person's alone; name and date, which homonyms share, only for want of anything else */
    Set<Trace> decisives() {
        if (sontVagues()) {
            return vagues;
        }
        Set<Trace> decisives = new HashSet<>(identifiants);
        decisives.addAll(precises);
        return decisives;
    }

    /** @return whether a homonym would leave the very same */
    boolean sontVagues() {
        return identifiants.isEmpty() && precises.isEmpty();
    }

    /** @return whether an erasure that keeps these traces leaves the person out */
    boolean sontDe(Set<Trace> effacees) {
        return !Collections.disjoint(decisives(), effacees);
    }

    boolean partagentIdentifiant(Marques autres) {
        return !Collections.disjoint(identifiants, autres.identifiants);
    }

    boolean partagentNom(Marques autres) {
        return !Collections.disjoint(vagues, autres.vagues);
    }

    /** @return whether both may be one person's, by all that both tell */
    boolean peuventEtreDUnSeul(Marques autres) {
        if (!Collections.disjoint(precises, autres.precises)) {
            return true;
        }
        return partagentNom(autres) && (precises.isEmpty() || autres.precises.isEmpty())
                && (identifiants.isEmpty() || autres.identifiants.isEmpty() || partagentIdentifiant(autres));
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
