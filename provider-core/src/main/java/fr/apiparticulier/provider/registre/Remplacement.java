package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import fr.apiparticulier.provider.identite.Blocs;

/** A whole registry from one file: a new generation that takes over when all of it is there. */
final class Remplacement {

    private final Base base;

    Remplacement(Base base) {
        this.base = base;
    }

    /** Loads, checks, indexes and puts in service; all in the caller's transaction. */
    <F> RapportImport faire(Fiches<F> fiches, LectureImport<F> lecture, String source, Instant maintenant)
            throws SQLException, IOException {
        List<Table> tables = fiches.tables();
        long numero = Numero.suivant(base);
        Partitions partitions = new Partitions(base, tables, numero);
        partitions.creer();
        try (Chargement chargement = new Chargement(base.postgres(), table -> table.partition(numero), true)) {
            lecture.charger(new Rangees(tables, numero, numero), chargement);
        }
        long doublons = 0;
        if (fiches.memeCle() == MemeCle.TOUS || !partitions.indexerCles()) {
            doublons = new Doublons(base, tables, table -> table.partition(numero)).oter(fiches.memeCle(), lecture);
            partitions.indexerCles();
        }
        partitions.indexer();
        long importes = lecture.lus() - lecture.rejets().nombre() - lecture.omis() - doublons;
        base.executer("""
                insert into generation (id, importee_le, enregistrements, source, rejets, blocs, cles, chargee_le)
                overriding system value values (?, ?, ?, ?, ?, ?, ?, ?)""", numero,
                OffsetDateTime.ofInstant(maintenant, ZoneOffset.UTC), importes, source, lecture.rejets().nombre(),
                Blocs.VERSION, Cle.VERSION, OffsetDateTime.ofInstant(maintenant, ZoneOffset.UTC));
        partitions.attacher();
        Service.mettre(base, numero);
        return new RapportImport(importes, lecture.rejets().nombre(), doublons, lecture.effaces(), lecture.rejets().dits());
    }
}
