package fr.apiparticulier.provider.registre;

import static fr.apiparticulier.provider.registre.Exigence.exiger;

import java.time.YearMonth;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The first document of an import file: what the rest is.
 *
 * @param registre name of the provider the file is for, as in {@code provider-cnaf}; required
 * @param version of the file's form; 1 so far; required
 * @param fictif whether the people in it are invented; production refuses them; required, because neither answer may be a
 *        guess
 * @param enregistrements how many records follow, or null; a file cut short on its way then does not pass for a whole one,
 *        and zero is how to say that a registry of nobody is meant
 * @param mois the month of the import, which relative months count from; set by the reader, never by the file
 */
@RegisterForReflection
public record EnTete(String registre, Integer version, Boolean fictif, Integer enregistrements, @JsonIgnore YearMonth mois) {

    public EnTete {
        exiger(registre != null, "registre: missing (expected: the provider's name)");
        exiger(version != null, "version: missing (expected: 1)");
        exiger(fictif != null, "fictif: missing (expected: true or false)");
        exiger(enregistrements == null || enregistrements >= 0,
                "enregistrements: negative (expected: how many records follow)");
    }

    EnTete en(YearMonth mois) {
        return new EnTete(registre, version, fictif, enregistrements, mois);
    }
}
