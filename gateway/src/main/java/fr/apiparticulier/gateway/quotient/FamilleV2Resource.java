package fr.apiparticulier.gateway.quotient;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import fr.apiparticulier.contract.cnaf.QuotientFamilial;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParIdentite;
import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParNumeroAllocataire;
import fr.apiparticulier.contract.erreur.GatewayError;
import fr.apiparticulier.contract.scope.Scope;
import fr.apiparticulier.gateway.door.Door;
import fr.apiparticulier.gateway.parameter.Pivot;
import fr.apiparticulier.gateway.parameter.Query;
import fr.apiparticulier.gateway.provider.Concordance;
import fr.apiparticulier.gateway.provider.QuotientFamilialClient;

/**
 * Quotient familial and family composition in v2. Not for pricing early-childhood places (EAJE), which has its own
 * resource.
 */
@Path("/")
class FamilleV2Resource {

    private static final Pattern NUMERO = Pattern.compile("\\d{1,7}");
    private static final Pattern CODE_POSTAL = Pattern.compile("9[78]\\d{1,3}|(?!9[78])\\d{2,5}");

    private final Door door;
    private final QuotientFamilialClient cnaf;
    private final Pivot pivot;
    private final Clock clock;

    FamilleV2Resource(Door door, @RestClient QuotientFamilialClient cnaf, Pivot pivot, Clock clock) {
        this.door = door;
        this.cnaf = cnaf;
        this.pivot = pivot;
        this.clock = clock;
    }

    @GET
    @Path("api/v2/composition-familiale")
    public Uni<Response> parNumero() {
        return door.answer(FamilleParNumeroV2.class, this::numero, cnaf::parNumeroAllocataire,
                (qf, question) -> FamilleParNumeroV2.de(duMois(qf, question.mois())));
    }

    /** The first address of the same resource; clients of 2015 still call it. */
    @GET
    @Path("api/caf/famille")
    public Uni<Response> parNumeroHistorique() {
        return parNumero();
    }

    @GET
    @Path("api/v2/composition-familiale-v2")
    public Uni<Response> parIdentite() {
        return door.answer(FamilleV2.class,
                (query, scopes) -> new ParIdentite(pivot.familleV2(query), MoisDemande.lire(query, clock)),
                cnaf::parIdentite, (qf, question) -> FamilleV2.de(duMois(qf, question.mois())));
    }

    /** This modality has always meant the quotient of the month before the call. */
    private ParNumeroAllocataire numero(Query query, Set<Scope> scopes) {
        return new ParNumeroAllocataire(
                query.value("numeroAllocataire", GatewayError.NUMERO_ALLOCATAIRE, GatewayError.NUMERO_ALLOCATAIRE, de(NUMERO)),
                query.value("codePostal", GatewayError.CODE_POSTAL, GatewayError.CODE_POSTAL, de(CODE_POSTAL)),
                YearMonth.now(clock).minusMonths(1));
    }

    private static Function<String, Optional<String>> de(Pattern forme) {
        return texte -> forme.matcher(texte).matches() ? Optional.of(texte) : Optional.empty();
    }

    /** A quotient of another month than asked is never returned. */
    private static QuotientFamilial duMois(QuotientFamilial qf, YearMonth mois) {
        Concordance.require(mois, qf.mois());
        return qf;
    }
}
