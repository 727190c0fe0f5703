package fr.apiparticulier.operateur.recherche;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code particulier journal search}: answers somebody who asks who was told about them. Exit codes: 0 done, 2 wrongly called. */
@Command(name = "search",
        description = "Cherche à qui des données d'une personne ont été communiquées.",
        footer = {"", "La personne n'est jamais un argument : elle est dans un fichier, en YAML ou en JSON",
                "(nomNaissance, nomUsage, prenoms, naissance, sexe, commune, pays, ine, identifiant)."})
final class RechercheCommande implements Callable<Integer> {

    private static final int FAIT = 0;
    private static final int USAGE = 2;

    @Spec
    private CommandSpec commande;

    @ArgGroup(multiplicity = "1")
    private OptionsPersonne personne;

    @ArgGroup(multiplicity = "1")
    private OptionsJournal journal;

    @Mixin
    private OptionsPeriode periode;

    @Override
    public Integer call() {
        try {
            Recherche recherche = new Recherche(journal.journal());
            Recherchees recherchees = personne.recherchees();
            List<Divulgation> trouvees = recherche.chercher(recherchees, periode.periode());
            commande.commandLine().getOut().println(json() ? Rapport.json(trouvees) : Rapport.texte(trouvees));
            recherche.reserve(recherchees, periode.periode()).ifPresent(commande.commandLine().getErr()::println);
            return FAIT;
        } catch (RechercheImpossible e) {
            commande.commandLine().getErr().println(e.getMessage());
            return USAGE;
        }
    }

    /** An option of all commands, told by the first of them. */
    private boolean json() {
        OptionSpec option = commande.root().findOption("--json");
        return option != null && Boolean.TRUE.equals(option.getValue());
    }
}
