package fr.apiparticulier.suite.conformance.fiche;

import static fr.apiparticulier.suite.conformance.Exemples.FAMILLE_V3;
import static fr.apiparticulier.suite.conformance.Exemples.MI_MAI_2026;
import static fr.apiparticulier.suite.conformance.Exemples.cas;
import static fr.apiparticulier.suite.conformance.Exemples.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.conformance.cas.Cas;

class RegistreTest {

    private static Cas famille(String question, String nom, int valeur) {
        return cas(FAMILLE_V3, "{nomNaissance: 'FABLE', prenoms: ['Ana'], anneeDateNaissance: 1987" + question + "}", 200,
                "{data: {quotient_familial: {fournisseur: 'CNAF', valeur: " + valeur + "}, adresse: {code_postal_ville: "
                        + "'51000 FICTIVILLE'}, allocataires: [{nom_naissance: '" + nom
                        + "', prenoms: 'ANA', date_naissance: '1987-06-05'}]}}");
    }

    private static Registre registre(Cas... cas) {
        return Registre.de(List.of(cas), new FabriqueDossier(new MoisDemande(MI_MAI_2026)));
    }

    private static final Cas SANS_LIEU = famille("", "FABLE", 150);
    private static final Cas AVEC_LIEU = famille(", codeCogInseeCommuneNaissance: '08480'", "FABLE", 150);
    private static final Cas AUTRE_QUOTIENT = famille("", "FABLE", 151);
    private static final Cas AUTRE_MOIS = famille(", annee: 2026, mois: 3", "FABLE", 151);
    private static final Cas AUTRE_NOM = famille("", "CONTE", 150);

    @Test
    void casesThatTellTheSame_shareARecordThatKnowsAllTheySay() {
        Registre registre = registre(SANS_LIEU, AVEC_LIEU);
        assertThat(registre.fiches()).hasSize(1);
        assertThat(registre.fiche(SANS_LIEU)).isEqualTo(registre.fiche(AVEC_LIEU));
        assertThat(registre.fiches().get(0).document().at("/allocataires/0/identite/commune").asText()).isEqualTo("08480");
        assertThat(registre.casDe(0)).containsExactly(SANS_LIEU, AVEC_LIEU);
    }

    @Test
    void casesThatContradictEachOther_leaveTheFirst() {
        Registre registre = registre(SANS_LIEU, AUTRE_QUOTIENT);
        assertThat(registre.fiches()).hasSize(1);
        assertThat(registre.estContredit(SANS_LIEU)).isFalse();
        assertThat(registre.estContredit(AUTRE_QUOTIENT)).isTrue();
        assertThat(registre.fiche(AUTRE_QUOTIENT)).isEmpty();
    }

    @Test
    void quotientsOfSeveralMonths_areOneFamilys() {
        Registre registre = registre(SANS_LIEU, AUTRE_MOIS);
        assertThat(registre.fiches()).singleElement().satisfies(fiche -> assertThat(fiche.document().get("quotients"))
                .isEqualTo(json("[{de: '2026-05', valeur: 150}, {de: '2026-03', valeur: 151}]")));
    }

    @Test
    void otherPeople_haveRecordsOfTheirOwn() {
        Registre registre = registre(SANS_LIEU, AUTRE_NOM);
        assertThat(registre.fiches()).hasSize(2);
        assertThat(registre.sans(Set.of(0))).extracting(fiche -> fiche.personne().nomNaissance()).containsExactly("CONTE");
    }

    @Test
    void keys_decideBeforeIdentities() {
        Fiche une = new Fiche("1", SANS_LIEU_FICHE.personne(), "", SANS_LIEU_FICHE.document());
        Fiche autre = new Fiche("2", SANS_LIEU_FICHE.personne(), "", SANS_LIEU_FICHE.document());
        assertThat(une.estAussi(autre)).isFalse();
        assertThat(une.estAussi(SANS_LIEU_FICHE)).isTrue();
        assertThat(SANS_LIEU_FICHE.estAussi(new Fiche(null, SANS_LIEU_FICHE.personne(), "2025", SANS_LIEU_FICHE.document())))
                .isFalse();
    }

    private static final Fiche SANS_LIEU_FICHE = registre(SANS_LIEU).fiches().get(0);

    @Test
    void importFile_hasAHeaderAndANumberForEveryCnafFile() {
        String yaml = new String(FichierImport.yaml(Service.CNAF, registre(SANS_LIEU, AUTRE_NOM).fiches()),
                StandardCharsets.UTF_8);
        assertThat(yaml.split("(?m)^---")).hasSize(4);
        assertThat(yaml).contains("registre: \"provider-cnaf\"", "fictif: true", "enregistrements: 2", "numero: \"9000001\"",
                "numero: \"9000002\"",
                "codePostal: \"51000\"");
        assertThat(SANS_LIEU_FICHE.document().get("numero").isNull()).isTrue();
    }
}
