package fr.apiparticulier.trace;

import java.util.Locale;
import java.util.regex.Pattern;

import io.opentelemetry.api.common.AttributeKey;

/**
 * What a span may say: words of ours, of which there are as many as the contract has. A value that has not the form of one is
 * left out, whoever wrote it: no number of a person's, no name as people write theirs, no address with a query.
 */
public enum Mark {
    /** As its resource declares it, as in {@code /v3/dss/quotient_familial/identite}. */
    ROUTE,
    /** As in metrics: {@code provider-cnaf}. */
    PROVIDER,
    /** What a provider is asked, as in {@code cnaf/quotient-familial/identite}. */
    OPERATION,
    /** How it ended: the gateway's one outcome of a call, or the status of a provider's answer. */
    OUTCOME;

    private static final Pattern WORD = Pattern.compile("(?!.*\\d{4})[a-z0-9/][a-z0-9/_-]{0,99}");

    private final AttributeKey<String> key = AttributeKey.stringKey("particulier." + name().toLowerCase(Locale.ROOT));

    AttributeKey<String> key() {
        return key;
    }

    static boolean isWord(String value) {
        return WORD.matcher(value).matches();
    }
}
