package fr.apiparticulier.contract.erreur;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fr.apiparticulier.contract.appel.Service;

/** The error catalogue: everything a client may be told instead of data, as one table. */
public final class Catalogue {

    private Catalogue() {
    }

    /** @return all entries by code; a few share one, and then their kind too */
    public static List<ErrorEntry> entries() {
        return Stream.of(
                Arrays.stream(GatewayError.values()).map(GatewayError::entry),
                Arrays.stream(ProviderError.values()).map(ProviderError::entry),
                Arrays.stream(Service.values()).map(Service::holder)
                        .flatMap(holder -> Arrays.stream(ProviderFault.values()).map(fault -> fault.of(holder))))
                .flatMap(entries -> entries).sorted(Comparator.comparing(ErrorEntry::code)).toList();
    }
}
