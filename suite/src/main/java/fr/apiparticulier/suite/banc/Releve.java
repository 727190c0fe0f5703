package fr.apiparticulier.suite.banc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was measured; nanoseconds. */
final class Releve {

    private final List<Long> dossiers = new ArrayList<>();
    private final List<Long> fournisseurs = new ArrayList<>();
    private final List<Long> ensembles = new ArrayList<>();
    private final List<List<Long>> seules;
    private final Map<Phase, Duration> processeur = new EnumMap<>(Phase.class);

    /** @param ressources how many there are */
    Releve(int ressources) {
        seules = Stream.<List<Long>>generate(ArrayList::new).limit(ressources).toList();
    }

    int seules() {
        return seules.size();
    }

    /** @param fournisseur what its slowest provider took of that */
    void dossier(long duree, long fournisseur) {
        dossiers.add(duree);
        fournisseurs.add(fournisseur);
    }

    void ensemble(long duree) {
        ensembles.add(duree);
    }

    void seule(int numero, long duree) {
        seules.get(numero).add(duree);
    }

    /** @param temps of the gateway's processors, that a block of this phase took */
    void processeur(Phase phase, Duration temps) {
        processeur.merge(phase, temps, Duration::plus);
    }

    /** @param noms of the resources, in the order of their numbers */
    Bilan bilan(List<String> noms) {
        List<Bilan.Ressource> ressources = new ArrayList<>();
        for (int numero = 0; numero < seules.size(); numero++) {
            ressources.add(new Bilan.Ressource(noms.get(numero), new Serie(seules.get(numero))));
        }
        return new Bilan(ressources, new Serie(ensembles), new Serie(dossiers), new Serie(fournisseurs),
                processeur(Phase.DOSSIER, dossiers.size()),
                processeur(Phase.ENSEMBLE, ensembles.size()));
    }

    /** @return milliseconds of one */
    private double processeur(Phase phase, int nombre) {
        return processeur.get(phase).toNanos() / 1_000_000.0 / nombre;
    }
}
