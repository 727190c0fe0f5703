package fr.apiparticulier.provider.effacement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.apiparticulier.contract.identite.Identite;
import fr.apiparticulier.contract.recherche.CleRecherche;
import fr.apiparticulier.contract.recherche.Trace;
import fr.apiparticulier.provider.registre.FichierRefuse;

/** Tells of a person whether they were erased. For that the keys are needed that their references were made with. */
final class Effaces implements Personnes.Efface {

    private final Set<String> references;
    private final List<CleRecherche> cles;

    /** @throws FichierRefuse if one of these keys is not there any more: somebody would come back unnoticed */
    Effaces(Set<String> references, List<CleRecherche> connues) {
        Map<String, CleRecherche> parKid = connues.stream().collect(Collectors.toMap(CleRecherche::kid, Function.identity()));
        Set<String> kids = references.stream().map(reference -> reference.substring(0, reference.indexOf('.')))
                .collect(Collectors.toSet());
        kids.stream().filter(kid -> !parKid.containsKey(kid)).sorted().findFirst().ifPresent(kid -> {
            throw new FichierRefuse("", "persons were erased under search key " + kid
                    + ", which particulier.recherche.cles does not hold any more (expected: every key that an erasure needs)");
        });
        this.references = references;
        this.cles = kids.stream().map(parKid::get).toList();
    }

    @Override
    public boolean est(Identite identite, List<Trace> identifiants) {
        return !references.isEmpty() && est(Marques.de(identite, identifiants));
    }

    boolean est(Marques marques) {
        return marques.decisives().stream()
                .anyMatch(trace -> cles.stream().anyMatch(cle -> references.contains(cle.reference(trace).valeur())));
    }
}
