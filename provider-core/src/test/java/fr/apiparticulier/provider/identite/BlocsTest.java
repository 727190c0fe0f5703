package fr.apiparticulier.provider.identite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.apiparticulier.contract.identite.DateNaissance;
import fr.apiparticulier.contract.identite.Identite;

class BlocsTest {

    private static final DateNaissance JOUR = new DateNaissance(1987, 6, 5);
    private static final DateNaissance ANNEE = new DateNaissance(1987, null, null);
    private static final Identite FICHE = personne("Lefebvre-Imaginaire", JOUR, "Jean-Philippe", "Anaïs");

    private static Identite personne(String nom, DateNaissance naissance, String... prenoms) {
        return new Identite(nom, null, List.of(prenoms), naissance, null, null, null);
    }

    private static boolean candidat(Identite question, Identite fiche) {
        Blocs blocs = Blocs.de(fiche);
        Blocs.Cherches cherches = Blocs.cherches(Personne.de(question));
        return cherches.noms().contains(blocs.parNom()) || cherches.prenoms().contains(blocs.parPrenom())
                || cherches.deux().contains(blocs.parNoms());
    }

    @ParameterizedTest
    @CsvSource({"LEFEVRE IMAGINERE, Autre", "Inconnu, JEN-FILIPE", "Inconnu, JEANPHILIPPE", "Autre, Jean Philippe"})
    void wholeDate_andTheSoundOfOneName_makeACandidate(String nom, String prenom) {
        assertThat(candidat(personne(nom, JOUR, prenom), FICHE)).isTrue();
        assertThat(candidat(personne(nom, ANNEE, prenom), FICHE)).as("the year alone").isFalse();
    }

    @Test
    void year_needsTheSoundOfBothNames() {
        assertThat(candidat(personne("Lefèvre Imaginaire", ANNEE, "Jean", "Philipe"), FICHE)).isTrue();
        assertThat(candidat(personne("Lefèvre Imaginaire", new DateNaissance(1987, 5, 6), "Jeanphilippe"), FICHE)).isTrue();
        assertThat(candidat(personne("Lefèvre Imaginaire", new DateNaissance(1988, null, null), "Jean-Philippe"), FICHE))
                .isFalse();
        assertThat(candidat(personne("Lune", ANNEE, "Jean-Philippe"), personne("Lune", ANNEE, "Jean", "Philippe"))).isTrue();
    }

    @Test
    void usualName_isLookedForAsABirthName() {
        Identite question = new Identite("Autre", "Lefebvre Imaginaire", List.of("Inconnu"), JOUR, null, null, null);
        assertThat(candidat(question, FICHE)).isTrue();
    }

    @Test
    void unknownParts_areNoKeys() {
        assertThat(Blocs.de(personne("Lune", DateNaissance.INCONNUE, "Zoé"))).isEqualTo(new Blocs(null, null, null, "ZOE"));
        Blocs.Cherches rien = Blocs.cherches(Personne.de(personne(null, DateNaissance.INCONNUE)));
        assertThat(rien.noms()).isEmpty();
        assertThat(rien.prenoms()).isEmpty();
        assertThat(rien.deux()).isEmpty();
    }

    @Test
    void keys_areWhatRegistersWereImportedWith() {
        // Others need a new version: rows made by another one are not found.
        assertThat(Blocs.VERSION).isEqualTo(1);
        assertThat(Blocs.de(FICHE))
                .isEqualTo(new Blocs(-743470724780632422L, 407145681526522708L, 4196599361528201754L, "JEANPHILIPPE"));
    }
}
