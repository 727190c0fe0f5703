package fr.apiparticulier.cnous.boursier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.identite.Normalisation;

/** What makes one student of two files where an INE is lacking: the whole of it equal. */
record CleIdentite(String nom, String prenoms, LocalDate naissance, String lieu) implements Discret {

    /** @return empty if the birth date is not whole or the birth place not known: then nothing proves who it is */
    static Optional<CleIdentite> de(BourseEntity dossier) {
        Identite identite = dossier.identite.identite();
        return identite.naissance().jourConnu().flatMap(jour -> lieu(identite, dossier.lieuNaissance)
                .map(lieu -> new CleIdentite(identite.cleNomNaissance(), String.join("", identite.clesPrenoms()), jour, lieu)));
    }

    /** The commune's code says it best; else words, else the country people born abroad have for all birth place. */
    private static Optional<String> lieu(Identite identite, String enMots) {
        if (identite.codeCommune() != null) {
            return Optional.of(identite.codeCommune());
        }
        String mots = Normalisation.cle(enMots);
        boolean neALEtranger = identite.codePays() != null && !Identite.FRANCE.equals(identite.codePays());
        return mots.isEmpty() && !neALEtranger
                ? Optional.empty()
                : Optional.of(Objects.requireNonNullElse(identite.codePays(), "") + mots);
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
