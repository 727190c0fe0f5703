package fr.apiparticulier.gateway.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.apiparticulier.gateway.provider.Operation;

/**
 * Names questions by a hash under a key that is made at start and leaves no trace: a heap dump holds no list of who was asked
 * about. What a token's scopes narrow at the provider is a member of the question, and so of its name.
 */
@Singleton
final class Keys {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    /** Knows the key, and nothing more: each question takes a copy, which has it from there. */
    private final Mac keyed;
    private final ObjectWriter json;

    Keys(ObjectMapper json) {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            this.keyed = Mac.getInstance(HMAC);
            keyed.init(new SecretKeySpec(secret, HMAC));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256: every JVM has it", e);
        }
        this.json = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    <Q> Key of(Operation<Q, ?> operation, Q question) {
        try {
            Mac mac = (Mac) keyed.clone();
            mac.update(operation.name().getBytes(StandardCharsets.UTF_8));
            // No name holds it: an operation and its question cannot be read as another's.
            mac.update((byte) 0);
            return new Key(operation.service(), ByteBuffer.wrap(mac.doFinal(json.writeValueAsBytes(question))));
        } catch (CloneNotSupportedException | JsonProcessingException e) {
            // The message may quote the question.
            throw new IllegalStateException("a question cannot be named: " + e.getClass().getName());
        }
    }
}
