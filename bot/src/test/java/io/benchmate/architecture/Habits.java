package io.benchmate.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.benchmate.graphsync.GraphSyncCommand;

import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.Configuration;

import java.util.Set;

/** How code is written, for all code under one base package. */
final class Habits {
    private static final Set<String> WALL_CLOCKS =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.Clock.system",
                    "java.time.InstantSource.system",
                    "java.util.Calendar.getInstance",
                    "java.util.Date.<init>");
    private static final Set<String> INJECTING =
            Set.of("Autowired", "Inject", "Value", "Resource", "PersistenceContext");

    private final String base;

    Habits(String base) {
        this.base = base;
    }

    ArchRule timeComesFromAnInjectedSource() {
        return noClasses()
                .that(not(wiring()).and(not(commandLine())))
                .should()
                .callCodeUnitWhere(readsTheWallClock())
                .because("the demo and the tests move the clock");
    }

    ArchRule namesSayWhatAThingIs() {
        return classes()
                .should()
                .haveNameNotMatching(
                        ".*(Impl|Manager|Helper|Utils?|Service|Dto|DTO|Data|Info|Processor|Handler)"
                                + "(\\$.*)?")
                .andShould()
                .haveNameNotMatching(".*[.$]Abstract[A-Z][^.]*");
    }

    ArchRule packagesAreFeatures() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..",
                        "..util..",
                        "..utils..",
                        "..helper..",
                        "..misc..",
                        "..service..",
                        "..model..",
                        "..dto..",
                        "..impl..");
    }

    ArchRule dependenciesComeThroughConstructors() {
        return noFields().should(beInjected());
    }

    ArchRule nothingStaticChanges() {
        return fields().that().areStatic().and(not(synthetic())).should().beFinal();
    }

    ArchRule everyPackageSaysWhatItIsFor() {
        return classes()
                .should(
                        new ArchCondition<>("live in a package whose package-info is @NullMarked") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                boolean marked =
                                        type.getPackage().isAnnotatedWith(NullMarked.class);
                                String name = type.getPackageName() + " of " + type.getName();
                                events.add(new SimpleConditionEvent(type, marked, name));
                            }
                        });
    }

    /** Both command lines are edges, where the real clock is handed in. */
    private DescribedPredicate<JavaClass> commandLine() {
        return resideInAPackage(base + ".cli..")
                .or(JavaClass.Predicates.equivalentTo(GraphSyncCommand.class));
    }

    private static DescribedPredicate<JavaClass> wiring() {
        return DescribedPredicate.describe(
                "wiring", type -> type.isMetaAnnotatedWith(Configuration.class));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheWallClock() {
        return DescribedPredicate.describe("reads the wall clock", Habits::isWallClock);
    }

    private static boolean isWallClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean now = call.getName().equals("now") && owner.startsWith("java.time.");
        var parameters = call.getTarget().getRawParameterTypes();
        if (now) {
            return parameters.isEmpty() || !parameters.get(0).isEquivalentTo(java.time.Clock.class);
        }
        boolean dated = !owner.equals("java.util.Date") || parameters.isEmpty();
        return dated && WALL_CLOCKS.contains(owner + "." + call.getName());
    }

    private static DescribedPredicate<JavaField> synthetic() {
        return DescribedPredicate.describe(
                "synthetic",
                field ->
                        field.getModifiers()
                                .contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaField> beInjected() {
        return new ArchCondition<>("be injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean injected =
                        field.getAnnotations().stream()
                                .map(JavaAnnotation::getRawType)
                                .map(JavaClass::getSimpleName)
                                .anyMatch(INJECTING::contains);
                events.add(new SimpleConditionEvent(field, injected, field.getFullName()));
            }
        };
    }
}
