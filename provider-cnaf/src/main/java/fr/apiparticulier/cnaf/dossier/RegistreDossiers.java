package fr.apiparticulier.cnaf.dossier;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Uni;

import fr.apiparticulier.cnaf.dossier.Dossier.Quotient;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.echeance.Lecture;
import fr.apiparticulier.provider.registre.Generations;

/** Finds files in this provider's own database. */
@ApplicationScoped
class RegistreDossiers implements Dossiers {

    private final DossierRepository dossiers;
    private final MembreRepository membres;
    private final QuotientRepository quotients;
    private final Allocataires allocataires;

    RegistreDossiers(DossierRepository dossiers, MembreRepository membres, QuotientRepository quotients,
            Allocataires allocataires) {
        this.dossiers = dossiers;
        this.membres = membres;
        this.quotients = quotients;
        this.allocataires = allocataires;
    }

    @Override
    @Lecture
    public Uni<Optional<Dossier>> parNumero(int numero, String codePostal, YearMonth mois) {
        return dossiers.find("generation = " + Generations.EN_SERVICE + " and caf = ?1 and numero = ?2",
                Caf.de(codePostal), numero).firstResult()
                .flatMap(dossier -> completer(dossier, mois));
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
