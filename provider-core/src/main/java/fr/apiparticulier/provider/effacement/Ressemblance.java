package fr.apiparticulier.provider.effacement;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.identite.CommuneNaissance;
import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.provider.identite.Blocs;

/**
 * Who may be a person although nothing proves it: written otherwise, or married since; or a homonym, or a twin. Of the sound of a
 * name, that of the first given name, the whole birth date and the birth place three agree; the birth year does, and the sex does
 * not contradict it.
 */
record Ressemblance(Identite personne, List<Blocs> blocs) implements Discret {

    static Ressemblance a(Identite personne) {
        return new Ressemblance(personne, blocs(personne));
    }

    /** Which of two names is the birth name, registers do not agree about. */
    private static List<Blocs> blocs(Identite personne) {
        return Stream.of(personne.nomNaissance(), personne.nomUsage()).filter(Objects::nonNull)
                .map(nom -> new Identite(nom, null, personne.prenoms(), personne.naissance(), null, null, null))
                .map(Blocs::de).toList();
    }

    boolean avec(Identite autre) {
        List<Blocs> siens = blocs(autre);
        boolean nomEtDate = partagent(siens, Blocs::parNom);
        boolean prenomEtDate = partagent(siens, Blocs::parPrenom);
        boolean trois = nomEtDate && prenomEtDate
                || memeLieu(autre) && (nomEtDate || prenomEtDate || partagent(siens, Blocs::parNoms));
        return trois && sexeAdmis(autre);
    }

    private boolean partagent(List<Blocs> siens, Function<Blocs, Long> cle) {
        return blocs.stream().map(cle).filter(Objects::nonNull)
                .anyMatch(une -> siens.stream().map(cle).anyMatch(une::equals));
    }

    private boolean sexeAdmis(Identite autre) {
        return personne.sexe() == null || autre.sexe() == null || personne.sexe() == autre.sexe();
    }

    private boolean memeLieu(Identite autre) {
        if (personne.codeCommune() != null && autre.codeCommune() != null) {
            return CommuneNaissance.concordent(personne.codeCommune(), autre.codeCommune());
        }
        return personne.codePays() != null && !Identite.FRANCE.equals(personne.codePays())
                && personne.codePays().equals(autre.codePays());
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
