package fr.apiparticulier.gateway.journal;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.gateway.mask.Member;

/** An event as the journal keeps it: JSON as RFC 8785 has it, members by name, without a space; what is null is left out. */
final class EventText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventText() {
    }

    /** @param omitted how many calls of its {@link Ration} have no event, since the last that has one */
    static String of(Event event, long omitted) {
        Map<String, Object> members = new TreeMap<>();
        // What the database keeps of an instant.
        members.put("instant", event.instant().truncatedTo(ChronoUnit.MICROS).toString());
        members.put("requete", event.requete().valeur());
        members.put("route", event.route().chemin());
        members.put("issue", event.issue().mot());
        members.put("duree_ms", event.duree().toMillis());
        members.put("memoire", event.memoire());
        members.put("champs", event.champs().stream().map(Member::path).sorted().toList());
        members.put("personnes", event.personnes().stream().map(ReferencePersonne::valeur).sorted().toList());
        if (event.fournisseur() != null) {
            members.put("fournisseur", event.fournisseur().audience());
        }
        if (event.statut() != 0) {
            members.put("statut", event.statut());
        }
        if (omitted > 0) {
            members.put("omis", omitted);
        }
        if (event.habilitation() != null) {
            members.put("habilitation", event.habilitation().toString());
        }
        if (event.jeton() != null) {
            members.put("jeton", event.jeton().toString());
        }
        if (event.modalite() != null) {
            members.put("modalite", event.modalite().mot());
        }
        if (event.destinataire() != null) {
            members.put("destinataire", event.destinataire().valeur());
        }
        if (event.dureeFournisseur() != null) {
            members.put("duree_fournisseur_ms", event.dureeFournisseur().toMillis());
        }
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }
}
