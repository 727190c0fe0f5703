package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.util.PSQLException;

import fr.apiparticulier.provider.environnement.EnvironnementConfig;

/**
 * The one way into the registry, whoever opens it: a file as a whole or as a delta, or back to the generation before. Blocking,
 * in the memory of a few thousand records, in one transaction: until its end, and if anything goes wrong, the registry is as it
 * was.
 */
@ApplicationScoped
public class Imports {

    private final Fiches<?> fiches;
    private final Transactions transactions;
    private final Peremption peremption;
    private final Filtres filtres;
    private final ImportConfig config;
    private final ControleEnTete controle;
    private final Clock clock;

    Imports(Fiches<?> fiches, Transactions transactions, Peremption peremption, Filtres filtres, ImportConfig config,
            EnvironnementConfig environnement, @ConfigProperty(name = "quarkus.application.name") String nom, Clock clock) {
        this.fiches = fiches;
        this.transactions = transactions;
        this.peremption = peremption;
        this.filtres = filtres;
        this.config = config;
        this.controle = new ControleEnTete(nom, environnement.nom());
        this.clock = clock;
    }

    /**
     * @throws FichierRefuse if the file is wrong, or too much of it
     * @throws RegistreOccupe if another import is under way
     * @throws IOException if the file breaks off
     * @throws SQLException if the database does; its message may quote rows, and is for nobody
     */
    public RapportImport importer(ModeImport mode, FichierImport fichier) throws IOException, SQLException {
        peremption.oter();
        RapportImport rapport = importer(fiches, mode, fichier);
        peremption.oter();
        return rapport;
    }

    private <F> RapportImport importer(Fiches<F> fiches, ModeImport mode, FichierImport fichier)
            throws IOException, SQLException {
        try {
            return transactions.ecrire(base -> {
                LectureImport<F> lecture = new LectureImport<>(fiches, fichier, () -> filtres.ouvrir(base), config.rejets(),
                        controle,
                        YearMonth.now(clock));
                return mode == ModeImport.REPLACE
                        ? new Remplacement(base).faire(fiches, lecture, fichier.source(), Instant.now(clock))
                        : new MiseAJour(base).faire(fiches, lecture, Instant.now(clock));
            });
        } catch (PSQLException e) {
            throw Contrainte.dite(e);
        }
    }

    /**
     * Puts the generation before in service again, with its data as they were.
     *
     * @return how many records it holds
     * @throws SansRetour if none is kept
     * @throws RegistreOccupe if an import is under way
     */
    public long retourner() throws IOException, SQLException {
        return transactions.ecrire(base -> {
            long gardee = Service.gardee(base).orElseThrow(SansRetour::new);
            Service.mettre(base, gardee);
            return base.nombre("select enregistrements from generation where id = ?", gardee);
        });
    }
}
