package fr.apiparticulier.journal;

import java.util.UUID;

/**
 * One event in its chain.
 *
 * @param chaine the chain, of one process for a time
 * @param numero from 1, without a gap
 * @param contenu the event; this text, to the letter, is what is proven
 * @param empreinte of the link before, followed by this content
 */
public record Link(UUID chaine, long numero, String contenu, Digest empreinte) implements Line {
}
