package fr.apiparticulier.provider.effacement;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import fr.apiparticulier.provider.reference.References;
import fr.apiparticulier.provider.registre.Base;
import fr.apiparticulier.provider.registre.Filtre;
import fr.apiparticulier.provider.registre.Filtres;

/** Leaves out of every import whoever was erased. */
@ApplicationScoped
final class FiltresEffaces implements Filtres {

    private final Personnes<?> personnes;
    private final References references;
    private final Clock clock;

    FiltresEffaces(Personnes<?> personnes, References references, Clock clock) {
        this.personnes = personnes;
        this.references = references;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <F> Filtre<F> ouvrir(Base base) throws SQLException {
        Effaces effaces = new Effaces(new Memoire(base).references(LocalDate.now(clock)), references.cles().toutes());
        // A provider has one form of records, and one bean that knows it.
        Personnes<F> siennes = (Personnes<F>) personnes;
        return fiche -> siennes.sans(fiche, effaces);
    }
}
