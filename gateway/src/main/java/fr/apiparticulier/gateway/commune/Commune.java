package fr.apiparticulier.gateway.commune;

/**
 * A commune under one name, for the years in which it had it, even for a part of the first and of the last.
 *
 * @param ailleurs the département it went to, or came from, if that is another one than its code says; else null
 */
record Commune(NomCommune nom, String code, short premiere, short derniere, String ailleurs) {

    static Commune de(Ligne ligne) {
        return new Commune(NomCommune.de(ligne.libelle()), ligne.code(),
                ligne.debut() == null ? Short.MIN_VALUE : (short) ligne.debut().getYear(),
                ligne.fin() == null ? Short.MAX_VALUE : (short) ligne.fin().minusDays(1).getYear(), null);
    }

    Commune connueAussi(String departement) {
        return new Commune(nom, code, premiere, derniere, departement);
    }

    Commune sousLeCode(String autre) {
        return new Commune(nom, autre, premiere, derniere, Departement.de(code));
    }

    String cle() {
        return nom.cle();
    }

    boolean existaitEn(int annee) {
        return premiere <= annee && annee <= derniere;
    }

    boolean etaitDans(String departement) {
        return Departement.de(code).equals(departement) || departement.equals(ailleurs);
    }
}
