package fr.apiparticulier.cnaf.dossier;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Dossier.Quotient;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.echeance.LectureDirecte;
import fr.apiparticulier.provider.echeance.Seance;

/** Finds files in this provider's own database. */
@ApplicationScoped
class RegistreDossiers implements Dossiers {

    private static final String PAR_NUMERO = "select " + DossierEntity.COLONNES + " from dossier where generation ="
            + " (select generation from registre) and caf = $1 and numero = $2";
    private static final String MEMBRES = "select " + MembreEntity.COLONNES
            + " from membre where generation = $1 and dossier = $2"
            + " order by allocataire desc, rang";
    private static final String QUOTIENT = "select " + QuotientEntity.COLONNES
            + " from quotient where generation = $1 and dossier = $2 and mois = $3";

    private final MembreRepository membres;
    private final QuotientRepository quotients;
    private final Allocataires allocataires;

    RegistreDossiers(MembreRepository membres, QuotientRepository quotients,
            Allocataires allocataires) {
        this.membres = membres;
        this.quotients = quotients;
        this.allocataires = allocataires;
    }

    @Override
    @LectureDirecte
    public Uni<Optional<Dossier>> parNumero(int numero, String codePostal, YearMonth mois) {
        return Seance.courante().lister(DossierEntity::lire, PAR_NUMERO, Caf.de(codePostal), numero)
                .flatMap(dossiers -> dossiers.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : completerDirectement(dossiers.get(0), mois));
    }

    private static Uni<Optional<Dossier>> completerDirectement(DossierEntity dossier, YearMonth mois) {
        Seance seance = Seance.courante();
        Uni<List<MembreEntity>> gens = seance.lister(MembreEntity::lire, MEMBRES, dossier.generation, dossier.id);
        Uni<List<QuotientEntity>> quotients = seance.lister(QuotientEntity::lire, QUOTIENT, dossier.generation, dossier.id,
                mois.atDay(1));
        return Uni.combine().all().unis(gens, quotients).with((membres, quotient) -> Optional
                .of(assembler(dossier, membres, quotient.isEmpty() ? null : quotient.get(0))));
    }

    @Override
    @Lecture
    public Uni<Optional<Dossier>> parIdentite(Identite identite, YearMonth mois) {
        return allocataires.dossierDe(identite).flatMap(dossier -> completer(dossier, mois));
    }

    private Uni<Optional<Dossier>> completer(DossierEntity dossier, YearMonth mois) {
        if (dossier == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return membres.du(dossier)
                .flatMap(gens -> quotients
                        .find("generation = ?1 and dossier = ?2 and mois = ?3", dossier.generation, dossier.id, mois.atDay(1))
                        .firstResult()
                        .map(quotient -> Optional.of(assembler(dossier, gens, quotient))));
    }

    private static Dossier assembler(DossierEntity dossier, List<MembreEntity> gens, QuotientEntity quotient) {
        return new Dossier(dossier.regime, dossier.droitClos, dossier.adresse(),
                gens.stream().filter(membre -> membre.allocataire).map(MembreEntity::individu).toList(),
                gens.stream().filter(membre -> !membre.allocataire).map(MembreEntity::enfant).toList(),
                quotient == null
                        ? null
                        : new Quotient(YearMonth.from(quotient.mois), quotient.valeur,
                                quotient.moisCalcul == null ? null : YearMonth.from(quotient.moisCalcul)));
    }
}
