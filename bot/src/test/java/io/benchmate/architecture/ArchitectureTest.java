package io.benchmate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.benchmate.Benchmate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

/** The production code of bot and graph-sync keeps every rule. */
class ArchitectureTest {
    private static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.benchmate");

    @Test
    void featuresUseOnlyWhatTheirPackageInfoAllows() {
        ApplicationModules.of(Benchmate.class).verify();
    }

    @Test
    void bothModulesAreLookedAt() {
        assertThat(PRODUCTION.containPackage("io.benchmate.plan")).isTrue();
        assertThat(PRODUCTION.containPackage("io.benchmate.graphsync")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keeps(Rule rule) {
        rule.under("io.benchmate").check(PRODUCTION);
    }
}
