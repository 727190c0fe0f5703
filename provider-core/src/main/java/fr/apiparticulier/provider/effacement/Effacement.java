package fr.apiparticulier.provider.effacement;

/**
 * That somebody was erased, and what that leaves to look at.
 *
 * @param semblables how many rows in service may be the same person's, or a homonym's, or a twin's; see {@link Ressemblance}
 */
record Effacement(Attestation attestation, long semblables) {
}
