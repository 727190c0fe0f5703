package fr.apiparticulier.gateway.statut;

import static fr.apiparticulier.gateway.statut.Ecriture.nombre;
import static fr.apiparticulier.gateway.statut.Ecriture.part;
import static fr.apiparticulier.gateway.statut.Ecriture.texte;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.gateway.statut.Statut.Composant;
import fr.apiparticulier.gateway.statut.Statut.Engagement;
import fr.apiparticulier.gateway.statut.Statut.Incident;
import fr.apiparticulier.gateway.statut.Statut.Jour;
import fr.apiparticulier.gateway.statut.Statut.Justificatifs;
import fr.apiparticulier.gateway.statut.Statut.Maintenance;

/**
 * The page for people, in French, for every reader: what a colour or a bar says, words say as well (RGAA 3.1, 3.2, 1.1). It needs
 * nothing but its style sheet, and no script. Much of it is the page's own words, which are read best in one place.
 */
final class Page {

    private static final String DOCUMENT = """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s – État du service – %s</title>
            <link rel="stylesheet" href="statut.css">
            </head>
            <body>
            <a class="evitement" href="#contenu">Aller au contenu</a>
            <header><p>%s</p></header>
            <main id="contenu" tabindex="-1">
            <h1>État du service</h1>
            %s<p class="resume %s"><strong>%s</strong></p>
            %s
            </main>
            <footer><p>Les mêmes informations pour un logiciel&nbsp;: <a href="api/statut.json">statut.json</a>.</p></footer>
            </body>
            </html>
            """;

    private final Statut statut;
    private final Ecriture ecriture;

    /** @param zone whose time is told */
    Page(Statut statut, ZoneId zone) {
        this.statut = statut;
        this.ecriture = new Ecriture(zone);
    }

    String html() {
        String corps = Stream.of(releve(), composants(), incidents(), maintenances(), engagement(), justificatifs(), lecture())
                .collect(Collectors.joining("\n"));
        return DOCUMENT.formatted(resume(), service(), service(), fiction(), statut.etat().mot(), resume(), corps);
    }

    private String service() {
        return statut.deFiction() ? "API Particulier, bac à sable" : "API Particulier";
    }

    private String fiction() {
        return statut.deFiction()
                ? "<p><strong>Ceci est le bac à sable</strong>&nbsp;: les personnes y sont fictives, et cette page ne dit rien de la "
                        + "production.</p>\n"
                : "";
    }

    private String resume() {
        return switch (statut.etat()) {
            case OPERATIONNEL -> "Tous les services répondent";
            case INCONNU -> statut.estAJour()
                    ? "L'état d'un service au moins n'est pas mesuré"
                    : "L'état de ce moment n'est pas connu";
            case MAINTENANCE -> "Un service au moins est en maintenance";
            case PERTURBE -> "Un service au moins répond mal";
            case EN_PANNE -> "Un service au moins ne répond pas";
        };
    }

    private String releve() {
        String quand = statut.releveLe() == null
                ? "Aucun relevé n'est encore connu."
                : "Relevé du " + ecriture.instant(statut.releveLe()) + ", heure de Paris"
                        + (statut.estAJour() ? "." : "&nbsp;: trop ancien pour dire ce qu'il en est maintenant.");
        return "<p>" + quand + mesures() + " <a href=\"statut\">Actualiser la page</a></p>";
    }

    private String mesures() {
        return statut.depuis() == null ? "" : " Mesures depuis le " + ecriture.jour(statut.depuis()) + ".";
    }

    private String composants() {
        return Stream.concat(Stream.of(statut.passerelle()), statut.fournisseurs().stream()).map(this::composant)
                .collect(
                        Collectors.joining("\n", "<h2>Services, en ce moment et depuis " + Statut.JOURS + " jours</h2>\n", ""));
    }

    private String composant(Composant composant) {
        return """
                <section aria-labelledby="%1$s">
                <h3 id="%1$s">%2$s</h3>
                <p class="etat %3$s">%4$s</p>
                <ol class="jours" aria-hidden="true">%5$s</ol>
                <p>Disponibilité sur 30&nbsp;jours&nbsp;: %6$s&nbsp;; sur 90&nbsp;jours&nbsp;: %7$s</p>
                <details>
                <summary>Jour par jour&nbsp;: %2$s</summary>
                <table>
                <caption>%2$s, jour par jour</caption>
                <thead><tr><th scope="col">Jour</th><th scope="col">État</th><th scope="col">Disponibilité</th></tr></thead>
                <tbody>%8$s</tbody>
                </table>
                </details>
                </section>""".formatted(composant.id(), texte(composant.nom()), composant.etat().mot(),
                composant.etat().libelle(), composant.jours().stream().map(Page::barre).collect(Collectors.joining()),
                part(composant.mois()), part(composant.trimestre()), lignes(composant.jours()));
    }

    private static String barre(Jour jour) {
        return "<li class=\"" + jour.etat().mot() + "\"></li>";
    }

    /** The newest first, where a table is read from its top. */
    private String lignes(List<Jour> jours) {
        StringBuilder lignes = new StringBuilder();
        for (int i = jours.size() - 1; i >= 0; i--) {
            Jour jour = jours.get(i);
            lignes.append("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s%s</td></tr>\n".formatted(ecriture.jour(jour.jour()),
                    jour.etat().libelle(), i == jours.size() - 1 ? "jour en cours" : part(jour.disponibilite()),
                    jour.mesure() == null || jour.mesure() == 1 ? "" : " (mesuré à " + part(jour.mesure()) + ")"));
        }
        return lignes.toString();
    }

    private String incidents() {
        return "<h2>Incidents</h2>\n" + liste(statut.incidents(),
                statut.depuis() == null ? "Rien n'est encore mesuré." : "Aucun depuis le début des mesures.", this::incident);
    }

    private String incident(Incident incident) {
        return "<span class=\"etat %s\">%s</span>&nbsp;: %s, %s".formatted(incident.etat().mot(), incident.etat().libelle(),
                texte(nom(incident.composant())),
                incident.fin() == null
                        ? "depuis le " + ecriture.instant(incident.debut())
                        : ecriture.periode(incident.debut(), incident.fin()));
    }

    private String maintenances() {
        List<Maintenance> passees = statut.maintenances().stream().filter(une -> !une.annoncee()).toList();
        return "<h2>Maintenances annoncées</h2>\n"
                + liste(statut.maintenances().stream().filter(Maintenance::annoncee).toList(),
                        "Aucune maintenance n'est annoncée pour les sept prochains jours.", this::maintenance)
                + (passees.isEmpty()
                        ? ""
                        : "\n<details>\n<summary>Maintenances passées</summary>\n" + liste(passees, "", this::maintenance)
                                + "\n</details>");
    }

    private String maintenance(Maintenance une) {
        String quoi = texte(nom(une.composant())) + (une.operation() == null ? "" : " (" + texte(une.operation()) + ")");
        return quoi + ", " + (estEnCours(une)
                ? "en cours, jusqu'au " + ecriture.instant(une.fin())
                : ecriture.periode(une.debut(), une.fin()));
    }

    private boolean estEnCours(Maintenance une) {
        return une.debut() == null
                || une.annoncee() && statut.releveLe() != null && !une.debut().isAfter(statut.releveLe());
    }

    private String nom(String id) {
        return Stream.concat(Stream.of(statut.passerelle()), statut.fournisseurs().stream())
                .filter(composant -> composant.id().equals(id)).map(Composant::nom).findFirst().orElse(id);
    }

    private static <T> String liste(List<T> elements, String aucun, Function<T, String> element) {
        return elements.isEmpty()
                ? "<p>" + aucun + "</p>"
                : elements.stream().map(un -> "<li>" + element.apply(un) + "</li>")
                        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }

    private String engagement() {
        Engagement engagement = statut.engagement();
        return """
                <h2>Engagement</h2>
                <p>Au moins %s des appels sur %s&nbsp;jours ne doivent pas échouer du fait d'API Particulier. Mesuré&nbsp;: %s.</p>"""
                .formatted(part(engagement.objectif()), engagement.jours(), part(engagement.disponibilite()));
    }

    private String justificatifs() {
        Justificatifs evites = statut.justificatifs();
        return """
                <h2>Justificatifs papier évités</h2>
                <p>Du %s au %s&nbsp;: <strong>%s</strong>.</p>
                <p>Comment c'est compté&nbsp;: %s</p>""".formatted(ecriture.jour(evites.du()), ecriture.jour(evites.au()),
                combien(evites.auMoins()), texte(evites.formule()));
    }

    private String combien(long auMoins) {
        if (statut.depuis() == null) {
            return "pas encore mesurés";
        }
        return auMoins == 0 ? "moins de 100" : "au moins " + nombre(auMoins);
    }

    private static String lecture() {
        return """
                <h2>Comment lire cette page</h2>
                <p>La disponibilité est la part des appels auxquels il a été répondu. Où personne n'appelle, des sondes posent la
                question. Les refus justifiés et les maintenances annoncées ne sont pas comptés. Un service est dit perturbé quand plus
                d'un appel sur vingt échoue, en panne à partir d'un sur deux, et jamais pour moins de cinq échecs en cinq minutes. Les
                parts portent sur des jours complets, et ne sont publiées qu'à partir de cent appels et sondes.</p>
                <p>Chaque barre est un jour, le plus récent à droite&nbsp;: entière si tout allait bien, plus courte s'il y a eu un
                incident ou une maintenance seule, à peine visible si rien n'a été mesuré.</p>
                <p>Si un appel échoue alors que le service est opérationnel ici, la cause est plus probablement du côté de votre
                logiciel, de votre jeton ou de votre réseau&nbsp;: le code de l'erreur le dit.</p>""";
    }
}
