package fr.apiparticulier.contract.erreur;

/**
 * The body of a provider's refusal.
 *
 * @param error the catalogue entry; its name is the wire form, because several entries may share a public code
 */
public record WireError(ProviderError error) {
}
