package fr.apiparticulier.provider.registre;

import static fr.apiparticulier.provider.registre.Exigence.exiger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String EN_TETE = "{registre: provider-x, version: 1, fictif: true}\n---\n";
    private static final String EN_TETE_JSON = "{\"registre\": \"provider-x\", \"version\": 1, \"fictif\": true}\n";

    record Piece(
            String texte, Integer entier, boolean drapeau, Boolean choix, BigDecimal montant, LocalDate jour,
            List<String> noms) {
        Piece {
            exiger(!"CANARI".equals(texte), "texte: not wanted (expected: another)");
            if ("rompu".equals(texte)) {
                throw new IllegalStateException("CANARI");
            }
        }
    }

    private static Contenu<Piece> yaml(String documents) {
        return lire(documents, FormatImport.YAML);
    }

    private record Contenu<F>(List<F> fiches, List<ErreurImport> erreurs) {
    }

    private static Contenu<Piece> lire(String fichier, FormatImport format) {
        return lire(fichier.getBytes(StandardCharsets.UTF_8), format);
    }

    /** The whole file, its header among the errors alone. */
    private static Contenu<Piece> lire(byte[] fichier, FormatImport format) {
        Contenu<Piece> contenu = new Contenu<>(new ArrayList<>(), new ArrayList<>());
        try {
            Documents documents = Documents.de(new ByteArrayInputStream(fichier), format);
            Document<EnTete> enTete = documents.suivant(EnTete.class);
            if (enTete.erreur() != null) {
                contenu.erreurs.add(enTete.erreur());
            }
            for (Document<Piece> document = documents.suivant(Piece.class); document != null; document = documents
                    .suivant(Piece.class)) {
                if (document.erreur() == null) {
                    contenu.fiches.add(document.valeur());
                } else {
                    contenu.erreurs.add(document.erreur());
                }
            }
            return contenu;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ErreurImport seuleErreur(Contenu<Piece> contenu) {
        assertThat(contenu.erreurs()).hasSize(1).allSatisfy(erreur -> assertThat(erreur.motif()).doesNotContain("CANARI"));
        return contenu.erreurs().get(0);
    }

    @Test
    void file_wellFormed_isReadInBothFormats() {
        Piece piece = new Piece("0012", 5, true, false, new BigDecimal("5.9"), LocalDate.of(2026, 2, 1), List.of("Zoé"));
        assertThat(yaml(EN_TETE + "{texte: '0012', entier: 5, drapeau: true, choix: false, montant: 5.9, jour: 2026-02-01,"
                + " noms: [Zoé]}").fiches()).containsExactly(piece);
        assertThat(lire(EN_TETE_JSON + "{\"texte\": \"0012\", \"entier\": 5, \"drapeau\": true, \"choix\": false,"
                + " \"montant\": 5.9, \"jour\": \"2026-02-01\", \"noms\": [\"Zoé\"]}", FormatImport.NDJSON).fiches())
                .containsExactly(piece);
        assertThat(yaml(EN_TETE + "montant: 5").erreurs()).isEmpty();
    }

    @Test
    void separatorTooMany_isNoRecord() {
        assertThat(yaml(EN_TETE).erreurs()).isEmpty();
        assertThat(yaml(EN_TETE + "---\ntexte: a\n---\n").fiches()).hasSize(1);
    }

    @Test
    void member_givenTwice_isRefusedInBothFormats() {
        assertThat(seuleErreur(yaml(EN_TETE + "texte: CANARI\ntexte: b")).motif()).contains("twice", "at line 4");
        assertThat(seuleErreur(lire(EN_TETE_JSON + "{\"texte\": \"CANARI\", \"texte\": \"b\"}", FormatImport.NDJSON)).motif())
                .contains("twice");
    }

    @Test
    void alias_isRefusedInsteadOfKeptByItsName() {
        assertThat(seuleErreur(yaml(EN_TETE + "noms: [&CANARI Zoé, *CANARI]")).motif()).startsWith("YAML alias")
                .endsWith("at line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"texte: \"a\\0b\"", "\"te\\0xte\": a", "noms: [\"\\0\"]"})
    void text_withNul_isRefused(String document) {
        assertThat(seuleErreur(yaml(EN_TETE + document)).motif()).startsWith("text too long or unreadable");
    }

    @Test
    void text_ofMoreThanAThousandCharacters_isRefused() {
        assertThat(yaml(EN_TETE + "texte: " + "a".repeat(1_000)).erreurs()).isEmpty();
        assertThat(seuleErreur(yaml(EN_TETE + "texte: " + "a".repeat(1_001))).motif()).startsWith("text too long");
        assertThat(seuleErreur(lire(EN_TETE_JSON + "{\"texte\": \"" + "a".repeat(1_001) + "\"}", FormatImport.NDJSON)).motif())
                .startsWith("text too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entier: 5.9", "entier: '12'", "entier: true", "entier: ''", "entier: 99999999999", "drapeau: 1",
            "drapeau: 'true'", "choix: 0", "choix: 1.0", "choix: ''", "montant: '5.9'", "montant: true", "montant: ''",
            "jour: 20260201", "jour: ''", "texte: 12", "texte: false", "texte: 1.5"})
    void value_ofAnotherKind_isNotConverted(String document) {
        String membre = document.substring(0, document.indexOf(':'));
        assertThat(seuleErreur(yaml(EN_TETE + document)))
                .isEqualTo(new ErreurImport(1, membre, "not of the expected form"));
    }

    @Test
    void motif_isPassedOnIfItIsOurs_andOnlyThen() {
        assertThat(seuleErreur(yaml(EN_TETE + "texte: CANARI")).motif()).startsWith("texte: not wanted");
        assertThat(yaml(EN_TETE + "texte: rompu\n---\ntexte: rompu\n---\ntexte: a").erreurs()).containsExactly(
                new ErreurImport(1, "", "not of the expected form"), new ErreurImport(2, "", "not of the expected form"));
    }

    @Test
    void nesting_withoutEnd_isAnErrorOfTheYamlFile_orOfTheLine() {
        Contenu<Piece> lignes = lire(EN_TETE_JSON + "[".repeat(5_000) + "\n{\"texte\": \"a\"}", FormatImport.NDJSON);
        assertThat(seuleErreur(lignes).enregistrement()).isEqualTo(1);
        assertThat(lignes.fiches()).hasSize(1);
        assertThat(seuleErreur(yaml(EN_TETE + "[".repeat(5_000))).motif()).startsWith("unreadable");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 0xC3})
    void bytes_thatAreNoText_areAnErrorOfTheFile(int octet) {
        byte[] fichier = (EN_TETE + "texte: \"a\"").getBytes(StandardCharsets.UTF_8);
        fichier[fichier.length - 2] = (byte) octet;
        assertThat(seuleErreur(lire(fichier, FormatImport.YAML)).motif()).startsWith("unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{version: 1, fictif: true}", "{registre: provider-x, fictif: true}",
            "{registre: provider-x, version: 1}", "{registre: provider-x, version: 1, fictif: true, enregistrements: -1}",
            "{registre: provider-x, version: 1, fictif: 'true'}", "{registre: provider-x, version: 1, fictif: null}"})
    void header_withoutWhatItMustSay_isRefused(String enTete) {
        assertThat(seuleErreur(yaml(enTete + "\n---\ntexte: a")).enregistrement()).isZero();
    }

    @Test
    void format_isToldByTheMediaTypeInAnyCase() {
        assertThat(FormatImport.de("Application/YAML; charset=utf-8")).isEqualTo(FormatImport.YAML);
        assertThat(FormatImport.de("application/x-ndjson")).isEqualTo(FormatImport.NDJSON);
    }
}
