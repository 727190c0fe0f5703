package fr.apiparticulier.gateway.cache;

import java.nio.ByteBuffer;

import fr.apiparticulier.contract.appel.Service;

/**
 * Stands for one question, which cannot be found out from it.
 *
 * @param hash keyed, of the operation and the whole question
 */
record Key(Service service, ByteBuffer hash) {
}
