package fr.apiparticulier.suite.lancement.exemple;

import java.net.URI;
import java.util.stream.Collectors;

/** A question as one line that a shell runs as it is pasted. */
public final class LigneCurl {

    private LigneCurl() {
    }

    /** @return a line without a line break, whatever the values hold */
    public static String rendre(Exemple exemple, URI passerelle, String jeton) {
        String parametres = exemple.paires().stream().map(paire -> "--data-urlencode " + citer(paire))
                .collect(Collectors.joining(" "));
        return "curl -sS -w '\\n' --get -H " + citer("Authorization: Bearer " + jeton) + " " + parametres + " "
                + citer(passerelle.resolve(exemple.chemin()).toString());
    }

    /** Between single quotes a shell reads nothing but the closing one. */
    static String citer(String texte) {
        return "'" + texte.replace("\n", " ").replace("'", "'\\''") + "'";
    }
}
