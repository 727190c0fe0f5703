package fr.apiparticulier.suite.chaos.epreuve;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.charge.Jetons;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.lancement.Suite;

/** Every fault, in the order in which they are made. */
public final class Epreuves {

    private static final List<Panne> PANNES = List.of(Panne.LENTEUR, Panne.SILENCE, Panne.REFUS, Panne.COUPURE, Panne.CHARABIA,
            Panne.BRUIT, Panne.DEMESURE, Panne.BOMBE);
    private static final List<String> PLACES = List.of("ft_bulkhead_executionsRunning");
    /** Of the load itself, which goes on while one looks. */
    private static final int PLACES_DE_LA_CHARGE = 16;

    private Epreuves() {
    }

    /**
     * One provider after another for each kind, so that the one before has time to recover while the next one fails.
     *
     * @param questions one of them is asked by those who hang up
     * @param jetons each question's token
     */
    public static List<Epreuve> toutes(Terrain terrain, List<Question> questions, Jetons jetons) {
        List<Epreuve> toutes = new ArrayList<>();
        for (Panne panne : PANNES) {
            terrain.fournisseurs().forEach((service, detour) -> toutes.add(new PanneFournisseur(service, detour, panne)));
        }
        Suite suite = terrain.suite();
        toutes.add(presses(terrain, questions, jetons));
        for (Panne panne : List.of(Panne.REFUS, Panne.SILENCE)) {
            toutes.add(new PanneInterne("base", terrain.base(), panne));
            toutes.add(new PanneInterne("redis", terrain.redis(), panne));
        }
        toutes.add(new RepliqueArretee("replique-tuee", suite::tuerReplique, suite::relancerReplique));
        toutes.add(new RepliqueArretee("replique-videe", suite::viderReplique, suite::relancerReplique));
        toutes.add(new RotationCles(suite.operateur(), jetons));
        Question servie = servie(questions, Service.MESR);
        toutes.add(new HorlogeDecalee(suite.repliques(), servie.cible(),
                ecart -> suite.cleJetons().decale(jetons.de(servie), ecart)));
        return List.copyOf(toutes);
    }

    private static Epreuve presses(Terrain terrain, List<Question> questions, Jetons jetons) {
        Question question = servie(questions, Service.EDUCATION);
        List<URI> repliques = terrain.suite().repliques();
        return new ClientsPresses(question.service(), terrain.fournisseurs().get(question.service()), repliques,
                question.cible(), jetons.de(question),
                new Places(terrain.suite().gestions().subList(0, repliques.size()), PLACES, PLACES_DE_LA_CHARGE));
    }

    private static Question servie(List<Question> questions, Service service) {
        return questions.stream().filter(question -> question.service() == service && question.estServie()).findFirst()
                .orElseThrow();
    }
}
