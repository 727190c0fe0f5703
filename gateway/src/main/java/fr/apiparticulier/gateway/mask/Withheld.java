package fr.apiparticulier.gateway.mask;

/**
 * A member that a token's scopes do not open, whatever its value is and whether it has one.
 *
 * @param opening what would open it, in an object that is open
 */
public record Withheld(Member member, Opening opening) {
}
