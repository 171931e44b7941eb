package io.benchmate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Who may see whom, for all code under one base package. */
final class Arrows {
    private final String base;

    Arrows(String base) {
        this.base = base;
    }

    ArchRule onlyTeamsSeesTheBotSdk() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".teams..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.microsoft.bot..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.datatype..",
                        "com.fasterxml.jackson.module..")
                .because("the bot SDK and its Jackson 2 stay behind one package");
    }

    ArchRule onlyGraphSeesTheGraphSdk() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".graphsync.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.microsoft.graph..", "com.microsoft.kiota..")
                .because("the faults of the Graph SDK are closed in one place");
    }

    /** Pure: plan and its reading, asking, drawing. The classes that wire them are not. */
    ArchRule thePureStayPure() {
        return noClasses()
                .that(resideInAnyPackage(pure()).and(not(wiring())))
                .should()
                .dependOnClassesThat(outside())
                .because("deciding code is pure: frameworks, databases and the wire are adapters'");
    }

    ArchRule noBeanIsThereByASetting() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.springframework\\..*\\.(ConditionalOn(Boolean)?Property"
                                + "|ConditionalOnExpression|Profile)")
                .because("the start script has Spring work out the beans before it knows settings");
    }

    ArchRule transactionsAreWrittenOut() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.transaction.annotation")
                .because("nothing is woven around beans, so that annotation would do nothing");
    }

    ArchRule nobodyUsesTeams() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".teams..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".teams..")
                .because("features do not know who shows their answers");
    }

    ArchRule nobodyUsesTheCommandLine() {
        return noClasses()
                .that(not(resideInAPackage(base + ".cli..")).and(not(resideInAPackage(base))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".cli..")
                .because("the command line is an edge");
    }

    ArchRule thereAreNoCycles() {
        return slices().matching(base + ".(**)").should().beFreeOfCycles();
    }

    private String[] pure() {
        return new String[] {
            base + ".plan",
            base + ".plan.importing..",
            base + ".plan.timescale..",
            base + ".calendar..",
            base + ".ask..",
            base + ".card.."
        };
    }

    private static DescribedPredicate<JavaClass> wiring() {
        return DescribedPredicate.describe(
                "wiring",
                type ->
                        type.isMetaAnnotatedWith(Configuration.class)
                                || type.isAnnotatedWith(ConfigurationProperties.class));
    }

    private DescribedPredicate<JavaClass> outside() {
        DescribedPredicate<JavaClass> frameworks =
                resideInAnyPackage(
                        "org.springframework..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "jakarta..",
                        "com.sun.net.httpserver..");
        return frameworks.and(not(resideInAPackage("org.springframework.modulith..")));
    }
}
