package fr.apiparticulier.gateway.ressource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.gateway.version.Endings;

/** Every data route, by resource: what the code says of them, when their versions end, and whether their provider is there. */
@ApplicationScoped
class Catalogue {

    private record Connue(String nom, Service service, String versions) {
    }

    private final List<Connue> ressources;

    Catalogue(Endings fins) {
        this.ressources = elements(Publiees.lire()).map(ressource -> connue(ressource, fins)).toList();
    }

    private static Connue connue(JsonNode ressource, Endings fins) {
        elements(ressource.get("versions")).forEach(version -> dater((ObjectNode) version, fins));
        return new Connue(ressource.get("nom").textValue(), Publiees.service(ressource),
                ressource.get("versions").toString());
    }

    private static void dater(ObjectNode version, Endings fins) {
        fins.end(version.at("/modalites/0/adresse").textValue()).ifPresent(fin -> {
            version.put("depreciee_le", fin.depreciee().toString());
            fin.retiree().ifPresent(jour -> version.put("retiree_le", jour.toString()));
        });
    }

    List<Ressource> avec(Map<Service, Disponibilite> disponibilites) {
        return ressources.stream().map(connue -> new Ressource(connue.nom, connue.service.holder().label(),
                disponibilites.get(connue.service), connue.versions)).toList();
    }

    private static Stream<JsonNode> elements(JsonNode liste) {
        return StreamSupport.stream(liste.spliterator(), false);
    }
}
