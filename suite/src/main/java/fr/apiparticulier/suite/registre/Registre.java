package fr.apiparticulier.suite.registre;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.suite.evaluation.demande.FichierImport;
import fr.apiparticulier.suite.evaluation.population.Population;

/** The registries that are measured, each of the same people: who is found by an INE, by a numéro, by an identifiant. */
public enum Registre {
    ETUDIANTS(Service.MESR, "etudiant", "inscription") {
        @Override
        void ecrire(OutputStream sortie, Population population) throws IOException {
            FichierImport.de(service().audience(), population).transferTo(sortie);
        }
    },
    DOSSIERS(Service.CNAF, "dossier", "membre", "quotient") {
        @Override
        void ecrire(OutputStream sortie, Population population) throws IOException {
            Fiches.dossiers(sortie, population);
        }
    },
    DEMANDEURS(Service.POLE_EMPLOI, "demandeur", "inscription") {
        @Override
        void ecrire(OutputStream sortie, Population population) throws IOException {
            Fiches.demandeurs(sortie, population);
        }
    };

    private final Service service;
    private final List<String> tables;

    Registre(Service service, String... tables) {
        this.service = service;
        this.tables = List.of(tables);
    }

    public Service service() {
        return service;
    }

    /** @return those that these people have rows in */
    List<String> tables() {
        return tables;
    }

    /** @return whether its import is compared with a bare copy: one is enough, since all import by the same hands */
    boolean estCompare() {
        return this == ETUDIANTS;
    }

    abstract void ecrire(OutputStream sortie, Population population) throws IOException;

    /** @return an import file of all of them, in NDJSON */
    Path ecrire(Path fichier, Population population) throws IOException {
        try (OutputStream sortie = new BufferedOutputStream(Files.newOutputStream(fichier), 1 << 16)) {
            ecrire(sortie, population);
        }
        return fichier;
    }
}
