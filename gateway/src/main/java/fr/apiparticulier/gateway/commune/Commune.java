package fr.apiparticulier.gateway.commune;

/** A commune under one name, for the years in which it had it, even for a part of the first and of the last. */
record Commune(NomCommune nom, String code, short premiere, short derniere) {

    static Commune de(Ligne ligne) {
        return new Commune(NomCommune.de(ligne.libelle()), ligne.code(),
                ligne.debut() == null ? Short.MIN_VALUE : (short) ligne.debut().getYear(),
                ligne.fin() == null ? Short.MAX_VALUE : (short) ligne.fin().minusDays(1).getYear());
    }

    String cle() {
        return nom.cle();
    }

    boolean existaitEn(int annee) {
        return premiere <= annee && annee <= derniere;
    }
}
