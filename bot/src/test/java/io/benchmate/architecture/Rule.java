package io.benchmate.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.util.function.Function;

/** Every rule, with the class in {@code wrong} that breaks it. */
enum Rule {
    ONLY_TEAMS_SEES_THE_BOT_SDK("plan.SeesAnActivity", arrows(Arrows::onlyTeamsSeesTheBotSdk)),
    ONLY_GRAPH_SEES_THE_GRAPH_SDK("lists.SeesGraph", arrows(Arrows::onlyGraphSeesTheGraphSdk)),
    THE_PURE_STAY_PURE("ask.AsksTheDatabase", arrows(Arrows::thePureStayPure)),
    NO_BEAN_IS_THERE_BY_A_SETTING("plan.OnlyIfSet", arrows(Arrows::noBeanIsThereByASetting)),
    TRANSACTIONS_ARE_WRITTEN_OUT(
            "plan.WovenTransaction", arrows(Arrows::transactionsAreWrittenOut)),
    NOBODY_USES_TEAMS("card.DrawsAnActivity", arrows(Arrows::nobodyUsesTeams)),
    NOBODY_USES_THE_COMMAND_LINE("lists.CallsACommand", arrows(Arrows::nobodyUsesTheCommandLine)),
    THERE_ARE_NO_CYCLES("one.Hen", arrows(Arrows::thereAreNoCycles)),
    TIME_COMES_FROM_AN_INJECTED_SOURCE(
            "plan.AsksTheWall", habits(Habits::timeComesFromAnInjectedSource)),
    NAMES_SAY_WHAT_A_THING_IS("plan.PlanManager", habits(Habits::namesSayWhatAThingIs)),
    PACKAGES_ARE_FEATURES("util.Strings", habits(Habits::packagesAreFeatures)),
    DEPENDENCIES_COME_THROUGH_CONSTRUCTORS(
            "lists.HasItsFieldFilled", habits(Habits::dependenciesComeThroughConstructors)),
    NOTHING_STATIC_CHANGES("plan.Remembers", habits(Habits::nothingStaticChanges)),
    EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR("bare.Bare", habits(Habits::everyPackageSaysWhatItIsFor));

    private final String breaker;
    private final Function<String, ArchRule> made;

    Rule(String breaker, Function<String, ArchRule> made) {
        this.breaker = breaker;
        this.made = made;
    }

    ArchRule under(String base) {
        return made.apply(base);
    }

    /** The name, below {@code wrong}, of the class that breaks this rule. */
    String breaker() {
        return breaker;
    }

    private static Function<String, ArchRule> arrows(Function<Arrows, ArchRule> rule) {
        return base -> rule.apply(new Arrows(base));
    }

    private static Function<String, ArchRule> habits(Function<Habits, ArchRule> rule) {
        return base -> rule.apply(new Habits(base));
    }
}
