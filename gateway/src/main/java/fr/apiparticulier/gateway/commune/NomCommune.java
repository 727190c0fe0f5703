package fr.apiparticulier.gateway.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.apiparticulier.contract.identite.Normalisation;

/**
 * The name of a commune, however it is written: {@code L'Haÿ-les-Roses}, {@code HAY LES ROSES (L')}.
 *
 * @param cle its words run together, without the article
 * @param article before or after the name, empty if there is none: between two communes of one key it may decide
 */
record NomCommune(String cle, String article) {

    private static final Set<String> ARTICLES = Set.of("L", "LA", "LE", "LES");
    private static final Map<String, String> ABREGES = Map.of("ST", "SAINT", "STE", "SAINTE", "STS", "SAINTS", "STES",
            "SAINTES");
    private static final Set<String> ARRONDISSEMENT = Set.of("ARR", "ARRONDISSEMENT", "ARDT", "ARRT");
    private static final Pattern NUMERO = Pattern.compile("0*(\\d{1,2})(ER|E|EME|ND)?");

    static NomCommune de(String nom) {
        List<String> mots = new ArrayList<>();
        for (String mot : Normalisation.mots(nom)) {
            mots.add(ABREGES.getOrDefault(mot, mot));
        }
        numero(mots);
        String article = article(mots);
        return new NomCommune(String.join("", mots), article);
    }

    /** {@code Paris 1er Arrondissement}, {@code Paris 01} and {@code Paris 1} are one. */
    private static void numero(List<String> mots) {
        if (mots.size() > 2 && ARRONDISSEMENT.contains(mots.get(mots.size() - 1))) {
            mots.remove(mots.size() - 1);
        }
        int dernier = mots.size() - 1;
        if (dernier > 0 && Character.isDigit(mots.get(dernier).charAt(0))) {
            Matcher numero = NUMERO.matcher(mots.get(dernier));
            mots.set(dernier, numero.matches() ? numero.group(1) : mots.get(dernier));
        }
    }

    private static String article(List<String> mots) {
        if (mots.size() > 1 && ARTICLES.contains(mots.get(0))) {
            return mots.remove(0);
        }
        int dernier = mots.size() - 1;
        return dernier > 0 && ARTICLES.contains(mots.get(dernier)) ? mots.remove(dernier) : "";
    }
}
