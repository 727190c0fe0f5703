package fr.apiparticulier.gateway.provider;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.texte.TexteLisible;

/**
 * How providers' answers are read: what is missing or of another type is a fault of the provider, and never becomes zero or
 * false. A member we do not know is a newer provider's, and is passed over.
 */
@Singleton
class StrictJson {

    /** A family's record has five levels. */
    private static final int DEPTH = 20;
    /** An amount has a dozen digits. */
    private static final int DIGITS = 30;
    private static final int NAME = 100;

    private final ObjectMapper mapper;

    StrictJson(ObjectMapper usual) {
        JsonFactory factory = JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(DIGITS)
                        .maxStringLength(TexteLisible.LONGUEUR_MAXIMALE).maxNameLength(NAME).build())
                .build();
        mapper = usual.copyWith(factory);
        mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.registerModule(PlainValues.module());
    }

    ObjectMapper mapper() {
        return mapper;
    }
}
