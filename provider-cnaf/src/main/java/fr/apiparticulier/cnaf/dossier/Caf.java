package fr.apiparticulier.cnaf.dossier;

import fr.apiparticulier.contract.cnaf.QuotientFamilialApi.ParNumeroAllocataire;

/** Which CAF a code postal belongs to: its first two digits say it, three overseas (97x, 98x). */
final class Caf {

    private Caf() {
    }

    static boolean estLisible(String codePostal) {
        return ParNumeroAllocataire.CODE_POSTAL.matcher(codePostal).matches();
    }

    static String de(String codePostal) {
        boolean outreMer = codePostal.startsWith("97") || codePostal.startsWith("98");
        return codePostal.substring(0, outreMer ? 3 : 2);
    }
}
