package fr.apiparticulier.operateur.recherche;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import fr.apiparticulier.contract.appel.ReferencePersonne;
import fr.apiparticulier.contract.recherche.ClesRecherche;

/** Who is looked for. */
final class OptionsPersonne {

    private static final Path ENTREE_STANDARD = Path.of("-");

    @Option(names = "--reference", required = true, paramLabel = "REFERENCE",
            description = "une référence, telle qu'un fournisseur la donne")
    private String reference;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Etat etat;

    /** A person, and what turns them into references. */
    static final class Etat {

        @Option(names = "--subject", required = true, paramLabel = "FICHIER",
                description = "la personne, telle qu'elle se présente ; - pour l'entrée standard")
        private Path sujet;

        @Option(names = "--keys", required = true, paramLabel = "FICHIER", description = "les clés de recherche")
        private Path cles;

        @Option(names = "--approchant", description = "pardonne aussi une faute de frappe, ou jour et mois intervertis")
        private boolean approchant;
    }

    Recherchees recherchees() {
        return reference == null ? Recherchees.de(sujet().traces(etat.approchant), cles()) : Recherchees.de(reference());
    }

    private ReferencePersonne reference() {
        try {
            return new ReferencePersonne(reference);
        } catch (IllegalArgumentException e) {
            throw new RechercheImpossible("Ce n'est pas une référence.");
        }
    }

    private Sujet sujet() {
        if (etat.sujet.equals(ENTREE_STANDARD)) {
            return Sujet.lire(System.in);
        }
        try (InputStream fichier = Files.newInputStream(etat.sujet)) {
            return Sujet.lire(fichier);
        } catch (IOException e) {
            throw new RechercheImpossible("Le fichier de la personne est illisible : " + etat.sujet);
        }
    }

    private ClesRecherche cles() {
        try {
            return ClesRecherche.lire(etat.cles.toUri().toString());
        } catch (IllegalArgumentException e) {
            throw new RechercheImpossible("Ce n'est pas un fichier de clés de recherche : " + etat.cles);
        }
    }
}
