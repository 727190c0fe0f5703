package fr.apiparticulier.k8s.configuration;

import java.util.regex.Pattern;

import fr.apiparticulier.k8s.manifest.Installation;
import fr.apiparticulier.k8s.report.Findings;
import fr.apiparticulier.k8s.report.Place;
import fr.apiparticulier.k8s.rule.Rule;

/**
 * Only front servers are believed about a client's address: whoever else has one of the addresses that are trusted says himself
 * who he is, which tokens that are bound to addresses, the limit of calls and the journal all go by.
 */
public final class TrustedProxies implements Rule {

    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";
    /** As much as the pods of one cluster may need; an organisation's network is wider. */
    private static final int LEAST_BITS = 16;
    /** As much as is given to one site. */
    private static final int LEAST_BITS_OF_6 = 48;

    @Override
    public void check(Installation installation, Findings findings) {
        for (ServiceSettings settings : ServiceSettings.all(installation)) {
            if (settings.service().equals("gateway") && settings.box().workload().serves()) {
                Place place = settings.mounted().stream().filter(setting -> setting.name().equals(TRUSTED)).findFirst()
                        .map(Setting::place).orElse(settings.box().workload().place());
                findings.expect(settings.value("quarkus.http.proxy.proxy-address-forwarding").filter("true"::equals).isEmpty()
                        || settings.isSaid(TRUSTED), place, "believes anybody about a client's address", TRUSTED);
                settings.value(TRUSTED).ifPresent(ranges -> Pattern.compile(",").splitAsStream(ranges).map(String::trim)
                        .forEach(range -> findings.expect(bits(range) >= least(range), place,
                                range + " is more than front servers have", "their own addresses: /" + least(range)
                                        + " or narrower")));
            }
        }
    }

    private static int least(String range) {
        return range.contains(":") ? LEAST_BITS_OF_6 : LEAST_BITS;
    }

    /** Of an address, or a host by its name: all. */
    private static int bits(String range) {
        String[] parts = range.split("/");
        return parts.length < 2 ? Integer.MAX_VALUE : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
    }
}
