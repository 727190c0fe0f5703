package fr.apiparticulier.suite.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.nio.file.Path;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import fr.apiparticulier.contract.identite.Identite;

/** Whoever tries a search must not share its ideas: a mistake both make would be none. */
class IndependenceTest {

    private static final String NOTRE = "fr.apiparticulier.";

    @Test
    void generator_knowsNothingOfHowProvidersSearch() {
        noClasses().that().resideInAPackage(NOTRE + "suite.evaluation..").should().dependOnClassesThat()
                .resideInAnyPackage(NOTRE + "provider..", NOTRE + "mesr..", NOTRE + "contract.recherche..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName(NOTRE + "contract.identite.Normalisation")
                .orShould().dependOnClassesThat().haveFullyQualifiedName(NOTRE + "contract.identite.CommuneNaissance")
                .orShould().callMethod(Identite.class, "cleNomNaissance")
                .orShould().callMethod(Identite.class, "cleNomUsage")
                .orShould().callMethod(Identite.class, "clesPrenoms")
                .check(new ClassFileImporter().importPath(Path.of("target", "classes")));
    }
}
