package fr.apiparticulier.suite.lancement;

import java.util.Arrays;
import java.util.List;

import fr.apiparticulier.contract.scope.Scope;

/** Every scope of this version: what the sandbox token of the console holds. */
public final class Scopes {

    public static final List<String> TOUS = Arrays.stream(Scope.values()).map(Scope::mot).toList();

    private Scopes() {
    }
}
