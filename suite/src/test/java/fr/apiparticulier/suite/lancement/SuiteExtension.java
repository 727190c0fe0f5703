package fr.apiparticulier.suite.lancement;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the packaged suite with the fictional people in it: {@code @ExtendWith(SuiteExtension.class)} and a
 * parameter of type {@link Suite}. All classes of a run share one, which is closed after the last; whoever kills a provider
 * or replaces a registry puts it back.
 */
public final class SuiteExtension implements ParameterResolver {

    private static final Namespace ICI = Namespace.create(SuiteExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext contexte) {
        return parametre.getParameter().getType() == Suite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parametre, ExtensionContext contexte) {
        // The root store closes what it holds at the end of the run.
        return contexte.getRoot().getStore(ICI).computeIfAbsent(Suite.class, ignored -> demarrer(), Suite.class);
    }

    private static Suite demarrer() {
        List<String> progres = new ArrayList<>();
        try {
            // All tests share it, and ask faster than a client may; what a client gets is UpIT's to show.
            return Suite.demarrer(SuiteOptions.parDefaut().avecPropriete("particulier.quota.appels-par-seconde", "1000000")
                    .avecPropriete("particulier.quota.appels-par-minute-par-adresse", "1000000"), progres::add);
        } catch (EchecDemarrage e) {
            throw new IllegalStateException(e.getMessage() + " " + progres, e);
        }
    }
}
