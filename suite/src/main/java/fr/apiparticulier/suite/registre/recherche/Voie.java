package fr.apiparticulier.suite.registre.recherche;

import java.io.IOException;
import java.util.List;

/** A way to ask a provider. */
interface Voie extends AutoCloseable {

    /**
     * @param questions as the key's route takes them
     * @param simultanes how many are asked at a time
     * @throws IOException if one is answered with neither somebody nor nobody
     */
    Reponses demander(Cle cle, List<Object> questions, int simultanes) throws IOException, InterruptedException;

    @Override
    void close();
}
