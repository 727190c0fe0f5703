package fr.apiparticulier.provider.registre;

import java.time.YearMonth;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The first document of an import file: what the rest is.
 *
 * @param registre name of the provider the file is for, as in {@code provider-cnaf}
 * @param version of the file's form; 1 so far
 * @param fictif whether the people in it are invented; production refuses them
 * @param mois the month of the import, which relative months count from; set by the reader, never by the file
 */
public record EnTete(String registre, int version, boolean fictif, @JsonIgnore YearMonth mois) {

    EnTete en(YearMonth mois) {
        return new EnTete(registre, version, fictif, mois);
    }
}
