package fr.apiparticulier.provider.registre;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;

/** Reads a file record by record into rows: right ones are loaded, wrong ones are told of, too many wrong ones end it. */
final class LectureImport<F> {

    /** Records between two words on how far it is. */
    private static final int PAS = 10_000;

    private final Fiches<F> fiches;
    private final FichierImport fichier;
    private final Documents documents;
    private final Rejets rejets;
    private final Filtre<F> filtre;
    private final EnTete enTete;
    private long lus;
    private long effaces;
    private long omis;

    /** Opens what leaves people out, when it is known that there is a file to read. */
    interface Ouverture<F> {
        Filtre<F> ouvrir() throws SQLException;
    }

    /**
     * Reads the header.
     *
     * @param filtre leaves out who is not to be in the registry
     * @param seuil per cent of records that may be wrong
     * @throws FichierRefuse for a header that is wrong, or another registry's
     */
    LectureImport(Fiches<F> fiches, FichierImport fichier, Ouverture<F> filtre, double seuil, ControleEnTete controle,
            YearMonth mois)
            throws IOException, SQLException {
        this.fiches = fiches;
        this.fichier = fichier;
        this.documents = Documents.de(fichier.octets(), fichier.format());
        this.rejets = new Rejets(fichier.format() == FormatImport.YAML ? 0 : seuil, fichier.rejet());
        this.enTete = lireEnTete(controle).en(mois);
        this.filtre = filtre.ouvrir();
    }

    private EnTete lireEnTete(ControleEnTete controle) throws IOException {
        Document<EnTete> premier = documents.suivant(EnTete.class);
        if (premier != null && premier.erreur() != null) {
            throw new FichierRefuse(List.of(premier.erreur()));
        }
        if (premier == null || premier.valeur() == null) {
            throw new FichierRefuse("", "empty (expected: a header, then records)");
        }
        List<ErreurImport> erreurs = controle.avant(premier.valeur());
        if (!erreurs.isEmpty()) {
            throw new FichierRefuse(erreurs);
        }
        return premier.valeur();
    }

    /**
     * Reads all records.
     *
     * @throws FichierRefuse if they are not as many as announced, or too many of them wrong
     */
    void charger(Rangees rangees, Chargement chargement) throws IOException, SQLException {
        for (Document<F> document = documents.suivant(fiches.forme()); document != null; document = documents
                .suivant(fiches.forme())) {
            lus++;
            garder(document, rangees);
            if (rangees.taille() >= Chargement.CHARGE) {
                chargement.charger(rangees.vider());
            }
            if (lus % PAS == 0) {
                fichier.avance().accept(lus);
            }
        }
        fichier.avance().accept(lus);
        controler(lus);
        List<ErreurImport> erreurs = ControleEnTete.apres(enTete, lus);
        if (!erreurs.isEmpty()) {
            throw new FichierRefuse(erreurs);
        }
        chargement.charger(rangees.vider());
        chargement.finir();
    }

    private void garder(Document<F> document, Rangees rangees) {
        if (document.erreur() != null) {
            rejets.ajouter(document.ligne(), document.erreur());
            if (document.dernier()) {
                throw new FichierRefuse(rejets.dits());
            }
        } else {
            try {
                ranger(filtre.garder(document.valeur()), document, rangees);
                return;
            } catch (ValeurRefusee e) {
                rejets.ajouter(document.ligne(), new ErreurImport(document.position(), "", e.getMessage()));
            }
        }
        // Where it is known how many there are to be, nobody waits for the end of a file that is lost already.
        if (enTete.enregistrements() != null && fichier.format() == FormatImport.NDJSON) {
            controler(enTete.enregistrements());
        }
    }

    private void ranger(F reste, Document<F> document, Rangees rangees) {
        if (reste != document.valeur()) {
            effaces++;
        }
        if (reste == null) {
            omis++;
        } else {
            rangees.ajouter(fiches, reste, enTete, document.position());
        }
    }

    /** Leaves one more record out, found wrong beside the others. */
    void rejeter(long position, String motif) {
        rejets.ajouter(0, new ErreurImport(position, "", motif));
    }

    /** @throws FichierRefuse if the records left out so far are too many for a file of that many */
    void controler(long enregistrements) {
        if (rejets.sontTrop(enregistrements)) {
            throw new FichierRefuse(rejets.dits());
        }
    }

    EnTete enTete() {
        return enTete;
    }

    /** @return how many records were left out, as a whole or in part, for somebody who was erased */
    long effaces() {
        return effaces;
    }

    /** @return how many of these left nothing to keep */
    long omis() {
        return omis;
    }

    /** @return how many records the file holds, right or wrong */
    long lus() {
        return lus;
    }

    Rejets rejets() {
        return rejets;
    }
}
