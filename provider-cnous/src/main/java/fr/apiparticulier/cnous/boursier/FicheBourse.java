package fr.apiparticulier.cnous.boursier;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.time.LocalDate;
import java.util.Set;

import io.quarkus.runtime.annotations.RegisterForReflection;

import fr.apiparticulier.cnous.region.Region;
import fr.apiparticulier.contract.cnous.Bourse.Source;
import fr.apiparticulier.contract.discretion.Discret;
import fr.apiparticulier.contract.ine.Ine;
import fr.apiparticulier.provider.registre.FicheIdentite;
import fr.apiparticulier.provider.registre.ValeurRefusee;

/**
 * One student's file of one campaign in the import.
 *
 * @param ine in either case, or null
 * @param identite required
 * @param campagne the year in which the school year begins, required
 * @param lieuNaissance commune or country in words, or null
 * @param boursier required; false for a request refused, or a student struck off
 * @param echelon {@code 0bis}, or {@code 1} to {@code 8}; required of a boursier
 * @param provisoire false if left out
 * @param dateRentree required of a boursier
 * @param dureeVersement months, zero or more; required of a boursier
 * @param dateRadiation of a student struck off, or null; the Cnous may still count them as boursier
 * @param source CROUS if left out
 * @param region two digits; with source REGION, and only there
 */
@RegisterForReflection(registerFullHierarchy = true)
record FicheBourse(
        String ine, FicheIdentite identite, Integer campagne, String lieuNaissance, Boolean boursier, String echelon,
        boolean provisoire, LocalDate dateRentree, Integer dureeVersement, String villeEtudes, String etablissement,
        String email, LocalDate dateRadiation, Source source, String region) implements Discret {

    private static final Set<String> ECHELONS = Set.of("0bis", "1", "2", "3", "4", "5", "6", "7", "8");

    FicheBourse {
        source = source == null ? Source.CROUS : source;
        if (ine != null) {
            ine = Ine.lire(ine).map(Ine::valeur)
                    .orElseThrow(() -> new ValeurRefusee("ine: not an INE (expected: eleven characters)"));
        }
        exiger(identite != null, "identite: missing");
        // A birth date that does not exist is a wrong record, to be told with the others, not a failure while storing.
        identite.identite();
        exiger(campagne != null && campagne >= 1000 && campagne <= 9999, "campagne: missing or not a year (expected: AAAA)");
        exiger(boursier != null, "boursier: missing (expected: true or false)");
        exiger(echelon == null ? !boursier : ECHELONS.contains(echelon),
                "echelon: missing or unknown (expected: 0bis, or 1 to 8)");
        exiger(dateRentree != null || !boursier, "dateRentree: missing");
        exiger(dureeVersement == null ? !boursier : dureeVersement >= 0,
                "dureeVersement: missing or negative (expected: months, zero or more)");
        exiger((source == Source.REGION) == (region != null), "region: expected with source REGION, and only there");
        if (region != null) {
            region = new Region(region).code();
        }
    }

    @Override
    public String toString() {
        return Discret.nom(this);
    }
}
