package fr.apiparticulier.operateur.registre;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.apiparticulier.contract.appel.Service;
import fr.apiparticulier.operateur.echec.Refus;

/** A provider refused a file; its registry is as it was. Each wrong record is one line, with its position, and its line if known. */
public final class ImportRefuse extends Refus {

    private final transient RapportImport rapport;

    ImportRefuse(Service fournisseur, RapportImport rapport, Map<Integer, Long> lignes) {
        super(lignes(fournisseur, rapport, lignes));
        this.rapport = rapport;
    }

    /** @return every wrong record, by position and member */
    public RapportImport rapport() {
        return rapport;
    }

    private static List<String> lignes(Service fournisseur, RapportImport rapport, Map<Integer, Long> lignes) {
        int erreurs = rapport.erreurs().size();
        return Stream.concat(
                rapport.erreurs().stream().map(erreur -> erreur.dite(lignes.get(erreur.enregistrement()))),
                Stream.of("Fichier refusé (" + erreurs + (erreurs > 1 ? " erreurs" : " erreur") + ") : le registre de "
                        + fournisseur.audience() + " est inchangé."))
                .toList();
    }
}
