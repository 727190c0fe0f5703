package fr.apiparticulier.provider.commande;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CompletionException;

import io.quarkus.runtime.QuarkusApplication;

import fr.apiparticulier.provider.commande.Arguments.Importer;
import fr.apiparticulier.provider.commande.Arguments.Lister;
import fr.apiparticulier.provider.commande.Arguments.Mesusage;
import fr.apiparticulier.provider.commande.Arguments.Retourner;
import fr.apiparticulier.provider.commande.Arguments.Sonder;
import fr.apiparticulier.provider.registre.ErreurImport;
import fr.apiparticulier.provider.registre.FichierImport;
import fr.apiparticulier.provider.registre.FichierRefuse;
import fr.apiparticulier.provider.registre.Generations;
import fr.apiparticulier.provider.registre.Imports;
import fr.apiparticulier.provider.registre.RapportImport;
import fr.apiparticulier.provider.registre.RegistreOccupe;
import fr.apiparticulier.provider.registre.SansRetour;
import fr.apiparticulier.provider.registre.Source;
import fr.apiparticulier.provider.sonde.Sondage;

/** Does what the command line asks for. The result goes to the standard output, everything else beside it. */
class Commande implements QuarkusApplication {

    /** Of PostgreSQL: disk full, and what else it lacks. */
    private static final String RESSOURCES = "53";
    private static final String DISQUE_PLEIN = "53100";

    private final Imports imports;
    private final Generations generations;
    private final Sondage sondage;
    private final Clock clock;
    private final PrintStream sortie = System.out;
    private final PrintStream erreurs = System.err;

    Commande(Imports imports, Generations generations, Sondage sondage, Clock clock) {
        this.imports = imports;
        this.generations = generations;
        this.sondage = sondage;
        this.clock = clock;
    }

    @Override
    public int run(String... arguments) {
        return executer(arguments).code();
    }

    private Sortie executer(String... arguments) {
        try {
            return faire(Arguments.lire(arguments));
        } catch (FichierRefuse e) {
            e.erreurs().forEach(erreur -> erreurs.println(dite(0, erreur)));
            return finir(Sortie.REFUS, "Fichier refusé : le registre est inchangé.");
        } catch (RegistreOccupe e) {
            return finir(Sortie.OCCUPE, "Un autre import est en cours : rien n'a été fait.");
        } catch (SansRetour e) {
            return finir(Sortie.REFUS, "Aucune génération n'est gardée : rien n'a été fait.");
        } catch (SQLException e) {
            String etat = String.valueOf(e.getSQLState());
            return finir(Sortie.PANNE,
                    panne(etat) + " (SQLSTATE " + etat + ") : le registre est inchangé, l'import peut être refait.");
        } catch (IOException e) {
            return finir(Sortie.PANNE, "Le fichier ne se lit pas jusqu'au bout : le registre est inchangé.");
        }
    }

    private static String panne(String etat) {
        if (etat.equals(DISQUE_PLEIN)) {
            return "Le disque de la base est plein";
        }
        return etat.startsWith(RESSOURCES) ? "La base manque de place ou de mémoire" : "La base a failli";
    }

    private Sortie finir(Sortie fin, String message) {
        erreurs.println(message);
        return fin;
    }

    private Sortie faire(Arguments arguments) throws IOException, SQLException {
        if (arguments instanceof Importer demande) {
            importer(demande);
        } else if (arguments instanceof Retourner) {
            sortie.println(imports.retourner() + " enregistrements en service : ceux de la génération d'avant.");
        } else if (arguments instanceof Lister) {
            lister();
        } else if (arguments instanceof Sonder) {
            return sonder();
        } else if (arguments instanceof Mesusage mesusage) {
            erreurs.println(mesusage.motif() + System.lineSeparator() + Arguments.USAGE);
            return Sortie.MESUSAGE;
        }
        return Sortie.FAIT;
    }

    private Sortie sonder() {
        try {
            sondage.faire(System.in, sortie);
            return Sortie.FAIT;
        } catch (IOException e) {
            return finir(Sortie.MESUSAGE, "Une ligne n'est ni une question à un port de ce fournisseur, ni un nombre.");
        } catch (CompletionException e) {
            return finir(Sortie.PANNE, "Une question a échoué (" + e.getCause().getClass().getSimpleName() + ").");
        }
    }

    private void importer(Importer demande) throws IOException, SQLException {
        Path fichier = demande.fichier();
        Avancement avancement = new Avancement(erreurs, clock, fichier == null ? 0 : Files.size(fichier));
        try (InputStream octets = fichier == null ? System.in : Files.newInputStream(fichier);
                Ecarts ecarts = new Ecarts(demande.rejets())) {
            RapportImport rapport = imports.importer(demande.mode(), new FichierImport(avancement.compter(octets),
                    demande.format(), Source.nette(fichier == null ? null : fichier.getFileName().toString()), ecarts::ecrire,
                    avancement::dire));
            rapport.erreurs().forEach(erreur -> erreurs.println(dite(0, erreur)));
            sortie.println(rapport.importes() + " enregistrements importés, " + rapport.rejets() + " rejetés, "
                    + rapport.doublons() + " doublons.");
        }
    }

    private void lister() throws IOException, SQLException {
        Generations.Etat etat = generations.etat();
        if (etat.enCours() != null) {
            sortie.println("un import est en cours depuis " + etat.enCours());
        }
        etat.generations()
                .forEach(generation -> sortie.println(generation.id() + (generation.enService() ? " en service" : " gardée")
                        + ", du " + generation.importeeLe() + ", " + generation.enregistrements() + " enregistrements, "
                        + generation.misesAJour() + " mises à jour, " + generation.rejets() + " rejets"
                        + (generation.source() == null ? "" : ", de " + generation.source())));
    }

    /** Nothing in it that a terminal would obey. */
    static String dite(long ligne, ErreurImport erreur) {
        return ((ligne == 0 ? "" : "ligne " + ligne + ", ")
                + (erreur.enregistrement() == 0 ? "en-tête" : "enregistrement " + erreur.enregistrement())
                + (erreur.membre().isEmpty() ? "" : ", " + erreur.membre()) + " : " + erreur.motif())
                .replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
    }
}
