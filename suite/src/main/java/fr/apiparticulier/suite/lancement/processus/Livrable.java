package fr.apiparticulier.suite.lancement.processus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a build makes of a service, in a form that can be started. */
public sealed interface Livrable permits Jar, Natif {

    /**
     * A command line can be read by every user of the machine, a private file cannot: what a service is told, secrets
     * included, is handed over in one.
     *
     * @return the whole text of that file
     */
    String reglages(Map<String, String> proprietes);

    /** @return the file that is delivered, or the folder that holds all of them */
    Path racine();

    /** @return what the name of that file ends in, by which whoever reads it knows what it is */
    String extension();

    /** @return the command line that starts the service with that file */
    List<String> commande(Path reglages);

    /** @return what its environment says of that file */
    Map<String, String> environnement(Path reglages);
}
