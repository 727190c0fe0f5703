package fr.apiparticulier.suite.conformance.openapi;

import static fr.apiparticulier.suite.conformance.openapi.Documents.CHATS;
import static fr.apiparticulier.suite.conformance.openapi.Documents.CHATS_AUTREMENT;
import static fr.apiparticulier.suite.conformance.openapi.Documents.document;
import static fr.apiparticulier.suite.conformance.openapi.Documents.ecarts;
import static fr.apiparticulier.suite.conformance.openapi.Documents.texte;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each change of our document is told as one difference, and as which. */
class ComparaisonDocumentsTest {

    @TempDir
    Path dossier;

    @Test
    void document_besideItself_isTheSame() {
        Document chats = document(dossier, texte(CHATS));
        BilanOpenApi bilan = BilanOpenApi.de(chats, chats, new Declarations(List.of()));
        assertThat(bilan.estReussi()).isTrue();
        assertThat(bilan.constats()).allSatisfy(constat -> assertThat(constat.egaux()).isPositive());
    }

    @Test
    void sameContract_inAnotherHand_isTheSame() {
        Document theirs = document(dossier, texte(CHATS));
        assertThat(ecarts(theirs, document(dossier, texte(CHATS_AUTREMENT)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "x-operationId: chats_par_identite | operationId: autre                       | operation_id /: theirs chats_par_identite, ours nothing",
            "x-operationId: chats_par          | x-operationId: chats_sans                | operation_id /: theirs chats_par_identite, ours chats_sans_identite",
            "deprecated: true                  | deprecated: false                        | deprecated /: theirs true, ours false",
            "- jeton: []                       | - {jeton: [], cle: []}                   | security /: theirs jeton, ours cle and jeton",
            "security:\\n- jeton: []           | security: []                             | security /: theirs jeton, ours none",
            "scheme: bearer,                   | scheme: basic,                           | components security /securitySchemes/jeton: theirs http bearer, ours http basic",
            "jeton: {type: http                | cle: {type: apiKey, in: header, name: X} #| components missing /securitySchemes/jeton",

            "name: nom, in: query, required: true | name: nom, in: query                  | required /parameters/query/nom: theirs true, ours false",
            "{name: nom, in: query             | {name: nom, in: cookie                   | missing /parameters/query/nom",
            "name: Cache-Control, in: header   | name: Autre, in: header                  | missing /parameters/header/cache-control",
            "prenoms[]', in: query             | prenoms[]', in: query, explode: false    | style /parameters/query/prenoms[]: theirs form exploded, ours form",
            "maxItems: 3, items: {type: string}| maxItems: 3, items: {type: integer}      | type /parameters/query/prenoms[]/[]: theirs string, ours integer",
            "maxItems: 3                       | maxItems: 2                              | limit /parameters/query/prenoms[]: theirs maxItems 3, ours maxItems 2",
            "minLength: 1, maxLength: 5        | maxLength: 5                             | limit /parameters/query/nom: theirs minLength 1, ours no more",
            "`minLength: 1, maxLength: 5, `     | `` | limit /parameters/query/nom: theirs maxLength 5, minLength 1, ours nothing",
            "'^[a-z]+$'                        | '^[a-z]*$'                               | pattern /parameters/query/nom: theirs ^[a-z]+$, ours ^[a-z]*$",
            "[chartreux, persan]               | [chartreux, siamois, manx]               | enum /parameters/query/race: theirs persan, ours manx, siamois",
            ", default: persan                 | `` | default /parameters/query/race: theirs persan, ours nothing",

            "'200':                            | '201':                                   | missing /responses/200",
            "X-Reste:                          | X-Autre:                                 | missing /responses/200/headers/x-reste",
            "X-Reste: {schema: {type: integer  | X-Reste: {required: true, schema: {type: integer | required /responses/200/headers/x-reste: theirs false, ours true",
            "X-Reste: {schema: {type: integer  | X-Reste: {schema: {type: number          | type /responses/200/headers/x-reste: theirs integer, ours number",
            "required: [data]                  | required: []                             | required /responses/200/body/data: theirs true, ours false",
            "naissance: {type: string, format: date, nullable: true | naissance: {type: string, format: date | nullable /responses/200/body/data/naissance: theirs true, ours false",
            "format: date                      | format: date-time                        | format /responses/200/body/data/naissance: theirs date, ours date-time",
            "[nom, naissance]                  | [nom]                                    | required /responses/200/body/data/naissance: theirs true, ours false",
            "nom: {type: string}               | nom: {type: [string, integer]}           | type /responses/200/body/data/nom: theirs no more, ours integer",
            "poids: {type: number              | poids: {type: integer                    | type /responses/200/body/data/poids: theirs number, ours integer",
            "minimum: 0.5                      | minimum: 0.6                             | limit /responses/200/body/data/poids: theirs minimum 0.5, ours minimum 0.6",
            "poids:                            | masse:                                   | missing /responses/200/body/data/poids",
            "[rouge, vert]                     | [rouge]                                  | enum /responses/200/body/data/jouets/[]/couleur: theirs vert, ours no more",
            "enum: [true, false]               | enum: [true]                             | enum /responses/200/body/data/dort: theirs nothing, ours true",
            "couleur:                          | teinte:                                  | missing /responses/200/body/data/jouets/[]/couleur",
            "additionalProperties: false       | additionalProperties: true               | additional /responses/200/body/data: theirs false, ours true",
            "mere: {$ref: '#/components/schemas/Chat'} | mere: {type: string}             | type /responses/200/body/data/mere: theirs one that holds it, ours string",

            "code: '10003'                     | code: '10005'                            | missing /responses/404/codes/10003",
            "{errors: [{code: '10004'          | {errors: [{code: '10005'                 | extra /responses/410/codes/10005",
            "error: {type: string, enum: [absent]} | error: {type: string, enum: [absent, perdu]} | extra /responses/404/codes/perdu",
            "'410': *absent                    | `` | missing /responses/410",
            "/v3/chats/identite                | /v3/chats/puce                           | missing /",
            "get:                              | post:                                    | missing /"})
    void change_isTold(String avant, String apres, String ecart) {
        String theirs = texte(CHATS);
        String ours = theirs.replace(avant.replace("\\n", "\n"), apres == null ? "" : apres);
        assertThat(ours).isNotEqualTo(theirs);
        assertThat(ecarts(document(dossier, theirs), document(dossier, ours))).contains(ecart);
    }

    @Test
    void change_ofOnePlace_isToldOnce() {
        String theirs = texte(CHATS);
        String ours = theirs.replace("poids: {type: number, minimum: 0.5}", "").replace("'^[a-z]+$'", "'^[A-Z]+$'");
        assertThat(ecarts(document(dossier, theirs), document(dossier, ours))).containsExactlyInAnyOrder(
                "missing /responses/200/body/data/poids", "pattern /parameters/query/nom: theirs ^[a-z]+$, ours ^[A-Z]+$");
    }

    @Test
    void whatLiesBelow_somethingMissing_isNotTold() {
        String theirs = texte(CHATS);
        assertThat(
                ecarts(document(dossier, theirs), document(dossier, theirs.replace("data:", "autre:").replace("[data]", "[]"))))
                .containsExactlyInAnyOrder("missing /responses/200/body/data", "extra /responses/200/body/autre");
    }

    @Test
    void route_ofOurs_thatTheirsLacks_isTold() {
        String theirs = texte(CHATS);
        String ours = theirs.replace("paths:\n", "paths:\n  /v3/chiens:\n    get:\n      responses: {}\n");
        assertThat(ecarts(document(dossier, theirs), document(dossier, ours))).containsExactly("GET /v3/chiens extra /");
    }
}
