package fr.apiparticulier.suite.lancement;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.lancement.cles.CleInterne;
import fr.apiparticulier.suite.lancement.registre.ImportRefuse;
import fr.apiparticulier.suite.lancement.registre.ImportRegistre;
import fr.apiparticulier.suite.lancement.registre.RapportImport;

/** {@code suite/import}: an operator replaces a provider's registry, the way the fictional people are loaded. */
final class ImportCommande {

    private static final String USAGE = "Usage : suite/import URL_DU_FOURNISSEUR NOM_DU_FOURNISSEUR FICHIER --key interne.jwk";
    private static final int ECHEC = 1;
    private static final int MAL_APPELE = 2;

    private ImportCommande() {
    }

    public static void main(String[] arguments) {
        PrintStream sortie = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream erreurs = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(executer(sortie, erreurs, arguments));
    }

    static int executer(PrintStream sortie, PrintStream erreurs, String... arguments) {
        if (arguments.length != 5 || !"--key".equals(arguments[3])) {
            erreurs.println(USAGE);
            return MAL_APPELE;
        }
        if (Arrays.stream(Service.values()).map(Service::audience).noneMatch(arguments[1]::equals)) {
            erreurs.println("Fournisseur inconnu : " + arguments[1] + " (par exemple : " + Service.CNAF.audience() + ").");
            return MAL_APPELE;
        }
        if (!arguments[0].matches("https?://.+")) {
            erreurs.println("Adresse inconnue : " + arguments[0] + " (par exemple : http://127.0.0.1:8081).");
            return MAL_APPELE;
        }
        try {
            CleInterne cle = CleInterne.lire(Path.of(arguments[4]), Clock.systemUTC());
            RapportImport rapport = new ImportRegistre(cle).importer(URI.create(arguments[0]), arguments[1],
                    Files.readAllBytes(Path.of(arguments[2])));
            sortie.println(
                    rapport.importes() + (rapport.importes() > 1 ? " enregistrements" : " enregistrement") + " en service.");
            return 0;
        } catch (ImportRefuse e) {
            e.rapport().erreurs().forEach(erreurs::println);
            erreurs.println("Fichier refusé : le registre est inchangé.");
            return ECHEC;
        } catch (ConnectException | HttpTimeoutException e) {
            erreurs.println("Import impossible : " + arguments[1] + " ne répond pas à " + arguments[0]);
            return ECHEC;
        } catch (NoSuchFileException e) {
            erreurs.println("Import impossible : " + e.getFile() + " n'existe pas");
            return ECHEC;
        } catch (IOException | IllegalArgumentException e) {
            erreurs.println("Import impossible : " + e.getMessage());
            return ECHEC;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ECHEC;
        }
    }
}
