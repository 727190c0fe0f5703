package fr.apiparticulier.provider.registre;

import java.sql.SQLException;

/** Where an import learns who is not to be imported. */
public interface Filtres {

    /**
     * @param base the import's own transaction
     * @throws FichierRefuse if that cannot be told: then nothing may be imported
     */
    <F> Filtre<F> ouvrir(Base base) throws SQLException;
}
