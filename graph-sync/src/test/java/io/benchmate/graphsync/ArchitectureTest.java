package io.benchmate.graphsync;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/** What this library must not know. The bot's architecture test holds the rest for both modules. */
class ArchitectureTest {

    @Test
    void knowsNoWebFrameworkAndNoBot() {
        var production =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.benchmate.graphsync");

        knowsNothingOf("org.springframework..", "jakarta.servlet..", "com.microsoft.bot..")
                .check(production);
    }

    @Test
    void onlyTheGraphPackageSeesTheGraphSdk() {
        var rest =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.benchmate.graphsync")
                        .that(not(resideInAPackage("io.benchmate.graphsync.graph..")));

        knowsNothingOf("com.microsoft.graph..", "com.microsoft.kiota..").check(rest);
    }

    @Test
    void aClassThatKnowsTooMuchIsCaught() {
        var breaker = new ClassFileImporter().importClasses(KnowsWireMock.class);

        var result = knowsNothingOf("com.github.tomakehurst..").evaluate(breaker);

        assertThat(result.hasViolation()).isTrue();
    }

    private static ArchRule knowsNothingOf(String... packages) {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(packages)
                                .and(not(resideInAPackage("org.springframework.modulith.."))));
    }

    private record KnowsWireMock(WireMock server) {}
}
