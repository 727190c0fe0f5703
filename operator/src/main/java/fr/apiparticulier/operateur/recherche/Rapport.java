package fr.apiparticulier.operateur.recherche;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.recherche.Certitude;

/** What was found, for whoever answers the citizen. Not a word of the person stands in it, nor a reference. */
final class Rapport {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
            .withZone(ZoneId.of("Europe/Paris"));
    /** The members of an event that are told; the others are references, or the operator's own business. */
    private static final List<String> DITS = List.of("instant", "requete", "route", "fournisseur", "habilitation", "jeton",
            "modalite", "destinataire", "issue", "statut", "champs");

    private Rapport() {
    }

    static String json(List<Divulgation> divulgations) {
        ArrayNode liste = JsonNodeFactory.instance.arrayNode();
        divulgations.forEach(divulgation -> liste.add(json(divulgation)));
        return liste.toPrettyString();
    }

    private static ObjectNode json(Divulgation divulgation) {
        Evenement evenement = divulgation.evenement();
        ObjectNode objet = JsonNodeFactory.instance.objectNode().put("certitude", mot(divulgation.certitude()));
        DITS.stream().filter(evenement.contenu()::has).forEach(membre -> objet.set(membre, evenement.contenu().get(membre)));
        if (evenement.demandeur() != null) {
            objet.putObject("demandeur").put("siret", evenement.demandeur().siret())
                    .put("intitule", evenement.demandeur().intitule());
        }
        return objet;
    }

    static String texte(List<Divulgation> divulgations) {
        if (divulgations.isEmpty()) {
            return "Aucune divulgation trouvée dans le journal de cette période.";
        }
        String liste = divulgations.stream().map(Rapport::texte).collect(Collectors.joining("\n"));
        boolean toutesCertaines = divulgations.stream().allMatch(une -> une.certitude() == Certitude.CERTAINE);
        return liste + "\n" + divulgations.size() + (divulgations.size() > 1 ? " divulgations." : " divulgation.")
                + (toutesCertaines ? "" : "\n" + RESERVE);
    }

    private static final String RESERVE = "À vérifier avant de répondre : « probable », un homonyme né le même jour n'est pas "
            + "exclu ; « possible », date incomplète, prénoms dans un autre ordre ou faute de frappe.";

    private static String texte(Divulgation divulgation) {
        Evenement evenement = divulgation.evenement();
        return "%s  %s\n  par %s%s\n  %s : %s (%s), requête %s\n  champs : %s".formatted(INSTANT.format(evenement.instant()),
                mot(divulgation.certitude()), demandeur(evenement), destinataire(evenement), evenement.texte("route"),
                evenement.texte("issue"), evenement.texte("statut"), evenement.texte("requete"),
                String.join(", ", evenement.liste("champs")));
    }

    private static String demandeur(Evenement evenement) {
        String habilitation = "habilitation " + evenement.texte("habilitation");
        return evenement.texte("habilitation").isEmpty()
                ? "un jeton sans habilitation connue"
                : evenement.demandeur() == null
                        ? habilitation
                        : evenement.demandeur().intitule() + " (SIRET " + evenement.demandeur().siret() + ", " + habilitation
                                + ")";
    }

    private static String destinataire(Evenement evenement) {
        String destinataire = evenement.texte("destinataire");
        return (destinataire.isEmpty() ? "" : ", pour le SIRET " + destinataire)
                + ("france_connect".equals(evenement.texte("modalite")) ? ", avec FranceConnect" : "");
    }

    private static String mot(Certitude certitude) {
        return certitude.name().toLowerCase(Locale.ROOT);
    }
}
