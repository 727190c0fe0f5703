package fr.apiparticulier.provider.effacement;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.apiparticulier.provider.registre.Base;

/** The attestations that a registry keeps, and whom they name. */
final class Memoire {

    private final Base base;

    Memoire(Base base) {
        this.base = base;
    }

    /** @return false if it is known already; then nothing changes */
    boolean retenir(Attestation attestation) throws SQLException {
        return base.executer("""
                insert into effacement (id, efface_le, jusqu_au, marques, attestation) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing""", attestation.id(), attestation.effaceLe().atOffset(ZoneOffset.UTC),
                attestation.jusquAu(), attestation.references().toArray(String[]::new), Json.ecrire(attestation)) > 0;
    }

    /** @return as they were given, the oldest first */
    List<String> attestations() throws SQLException {
        return base.lister(ligne -> ligne.getString(1), "select attestation from effacement order by efface_le, id");
    }

    /** @return references of everybody who is to be left out on that day */
    Set<String> references(LocalDate jour) throws SQLException {
        return base.lister(ligne -> marques(ligne.getArray(1)),
                "select marques from effacement where jusqu_au is null or jusqu_au >= ?", jour).stream().flatMap(Stream::of)
                .collect(Collectors.toSet());
    }

    /** Forgets those whose day is over. */
    void oublier(LocalDate jour) throws SQLException {
        base.executer("delete from effacement where jusqu_au < ?", jour);
    }

    private static String[] marques(Array marques) throws SQLException {
        return (String[]) marques.getArray();
    }
}
