package fr.apiparticulier.gateway.mask;

import java.util.Set;

import fr.apiparticulier.contract.discretion.Discret;

/**
 * A view as it leaves.
 *
 * @param body JSON
 * @param members those that stand in it, whatever their value
 */
public record Written(String body, Set<Member> members) implements Discret {

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
