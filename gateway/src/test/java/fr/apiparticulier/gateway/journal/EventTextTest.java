package fr.apiparticulier.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.appel.RequestId;
import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.contract.siret.Siret;
import fr.apiparticulier.gateway.call.Outcome;
import fr.apiparticulier.gateway.call.Route;
import fr.apiparticulier.gateway.credential.TokenId;
import fr.apiparticulier.gateway.error.ApiVersion;
import fr.apiparticulier.gateway.mask.Mask;
import fr.apiparticulier.gateway.mask.Member;
import fr.apiparticulier.gateway.mask.OpenedBy;
import fr.apiparticulier.gateway.registre.Modalite;

class EventTextTest {

    private static final Instant INSTANT = Instant.parse("2026-11-22T10:00:00.123456789Z");
    private static final RequestId REQUETE = new RequestId("00000000-0000-4000-8000-000000000001");
    private static final Route ROUTE = new Route("/v3/mesr/statut_etudiant/ine");

    private record Vue(@OpenedBy(Scope.MESRI_IDENTITE) String b, @OpenedBy(Scope.MESRI_IDENTITE) String a) {
    }

    private static Set<Member> membres() {
        return new Mask().data(new Vue("un", "deux"), ApiVersion.V3, Set.of(Scope.MESRI_IDENTITE)).members();
    }

    @Test
    void eventOfWhichAllIsKnown_isWrittenByName_withoutASpace() throws Exception {
        String text = EventText.of(new Event(INSTANT, REQUETE, ROUTE, Service.MESR, new UUID(0, 2),
                new TokenId(new UUID(0, 3)), Modalite.IDENTITE, new Siret("13002526500013"), Outcome.SERVED, 200,
                Duration.ofMillis(12), Duration.ofMillis(7), true, membres(),
                List.of(new ReferencePersonne("k." + "b".repeat(43)), new ReferencePersonne("k." + "a".repeat(43)))), 4);
        JsonNode lu = new ObjectMapper().readTree(text);
        List<String> noms = new ArrayList<>();
        lu.fieldNames().forEachRemaining(noms::add);
        assertThat(noms).isSorted().hasSize(16);
        assertThat(lu.toString()).isEqualTo(text);
        assertThat(lu.get("instant").textValue()).isEqualTo("2026-11-22T10:00:00.123456Z");
        assertThat(lu.get("champs")).extracting(JsonNode::textValue).containsExactly("a", "b");
        assertThat(lu.get("personnes")).extracting(JsonNode::textValue).isSorted().hasSize(2);
        assertThat(lu.get("omis").longValue()).isEqualTo(4);
    }

    @Test
    void whatIsNotKnown_isLeftOut() throws Exception {
        JsonNode lu = new ObjectMapper().readTree(EventText.of(new Event(INSTANT, REQUETE, ROUTE, null, null, null, null, null,
                Outcome.CANCELLED, 0, Duration.ofMillis(1), null, false, Set.of(), List.of()), 0));
        assertThat(lu.fieldNames()).toIterable().containsExactly("champs", "duree_ms", "instant", "issue", "memoire",
                "personnes", "requete", "route");
    }
}
