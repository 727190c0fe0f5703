package fr.apiparticulier.gateway.provider;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.appel.Service;

/**
 * One thing a provider can be asked, as its interface in {@code contract} says it.
 *
 * @param path on the provider
 * @param question sent as the JSON body of a POST; {@link Void} for one that is asked by a bare GET
 * @param answer read from a JSON body; that of a question stands there as a
 *        {@link fr.apiparticulier.contract.appel.Certifie}, with whom it is about
 * @param concordance whether an answer is about what was asked; one about something else is none of the contract, and is
 *        shown to nobody
 */
public record Operation<Q, R>(Service service, String path, Class<Q> question, Class<R> answer,
        BiPredicate<Q, R> concordance) {

    private static final Map<Service, String> PROVIDERS = Arrays.stream(Service.values())
            .collect(
                    Collectors.toMap(service -> service, service -> service.name().toLowerCase(Locale.ROOT).replace('_', '-')));

    /** One whose answer names nothing of the question. */
    Operation(Service service, String path, Class<Q> question, Class<R> answer) {
        this(service, path, question, answer, (asked, answered) -> true);
    }

    /** @return its name in configuration, metrics and logs, as in {@code cnaf/quotient-familial/identite} */
    public String name() {
        return name(service) + path;
    }

    /** @return a provider's name in configuration, metrics and logs, as in {@code pole-emploi} */
    public static String name(Service service) {
        return PROVIDERS.get(service);
    }

    /** @return whether it is about somebody */
    boolean isQuestion() {
        return question != Void.class;
    }

    @Override
    public String toString() {
        return name();
    }
}
