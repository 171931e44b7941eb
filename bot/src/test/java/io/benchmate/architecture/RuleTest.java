package io.benchmate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that nothing can break guards nothing: each is broken here once. */
class RuleTest {
    private static final String WRONG = "io.benchmate.architecture.wrong";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(WRONG);

    @ParameterizedTest
    @EnumSource
    void catchesTheClassThatBreaksIt(Rule rule) {
        var result = rule.under(WRONG).evaluate(CLASSES);

        assertThat(result.getFailureReport().toString()).contains(WRONG + "." + rule.breaker());
    }
}
