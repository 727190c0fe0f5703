package fr.apiparticulier.suite.chaos.epreuve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.chaos.charge.Jetons;
import fr.apiparticulier.suite.chaos.detour.Panne;
import fr.apiparticulier.suite.chaos.oracle.Question;
import fr.apiparticulier.suite.lancement.Suite;
import fr.apiparticulier.suite.lancement.processus.Decalage;

/** Every fault, in the order in which they are made. */
public final class Epreuves {

    private static final List<Panne> PANNES = List.of(Panne.LENTEUR, Panne.SILENCE, Panne.REFUS, Panne.COUPURE, Panne.CHARABIA,
            Panne.BRUIT, Panne.DEMESURE, Panne.BOMBE, Panne.TROU_NOIR);
    private static final List<Panne> PANNES_INTERNES = List.of(Panne.REFUS, Panne.SILENCE, Panne.TROU_NOIR);

    private final Terrain terrain;
    private final List<Question> questions;
    private final Jetons jetons;
    private final Repos repos;

    /**
     * @param questions one of them is asked by those who hang up
     * @param jetons each question's token
     * @param repos what is held while nobody asks
     */
    public Epreuves(Terrain terrain, List<Question> questions, Jetons jetons, Repos repos) {
        this.terrain = terrain;
        this.questions = questions;
        this.jetons = jetons;
        this.repos = repos;
    }

    /** @return every kind at every provider, one provider after another so that each may recover while the next one fails */
    public List<Epreuve> toutes() {
        List<Epreuve> toutes = new ArrayList<>();
        for (Panne panne : PANNES) {
            terrain.fournisseurs().forEach((service, detour) -> toutes.add(new PanneFournisseur(service, detour, panne)));
        }
        toutes.addAll(desPasserelles());
        if (Decalage.estPossible()) {
            toutes.add(RepliqueDecalee.enRetard(terrain.suite(), sonde(), this::decale));
        }
        return List.copyOf(toutes);
    }

    /** @return every kind once, each at the provider whose turn it is */
    public List<Epreuve> enBref() {
        List<Epreuve> quelques = new ArrayList<>();
        Service[] services = Service.values();
        for (int numero = 0; numero < PANNES.size(); numero++) {
            Service service = services[numero % services.length];
            quelques.add(new PanneFournisseur(service, terrain.fournisseurs().get(service), PANNES.get(numero)));
        }
        quelques.addAll(desPasserelles());
        return List.copyOf(quelques);
    }

    /** What breaks no provider. */
    private List<Epreuve> desPasserelles() {
        Suite suite = terrain.suite();
        List<Epreuve> leurs = new ArrayList<>();
        leurs.add(presses());
        for (Panne panne : PANNES_INTERNES) {
            leurs.add(new PanneInterne("base", terrain.base(), panne, new RegistreVivant(suite.operateur(),
                    () -> suite.operateur().jetonNeuf(servie().scopes()), sonde(), suite.repliques())));
            leurs.add(new PanneInterne("redis", terrain.redis(), panne, List::of));
        }
        leurs.add(new RepliqueArretee("replique-tuee", suite::tuerReplique, suite::relancerReplique));
        leurs.add(new RepliqueArretee("replique-videe", suite::viderReplique, suite::relancerReplique));
        leurs.add(new RotationCles(suite.operateur(), jetons));
        leurs.add(new HorlogeDecalee(suite.repliques(), sonde(), this::decale));
        if (Decalage.estPossible()) {
            leurs.add(RepliqueDecalee.enAvance(suite, sonde(), this::decale));
        }
        return leurs;
    }

    private Epreuve presses() {
        Question question = servie(Service.EDUCATION);
        return new ClientsPresses(question.service(), terrain.fournisseurs().get(question.service()),
                terrain.suite().repliques(), question.cible(), jetons.de(question), repos);
    }

    private Sonde sonde() {
        return new Sonde(servie().cible());
    }

    private String decale(Duration ecart) {
        return terrain.suite().cleJetons().decale(jetons.de(servie()), ecart);
    }

    private Question servie() {
        return servie(Service.MESR);
    }

    private Question servie(Service service) {
        return questions.stream().filter(question -> question.service() == service && question.estServie()).findFirst()
                .orElseThrow();
    }
}
