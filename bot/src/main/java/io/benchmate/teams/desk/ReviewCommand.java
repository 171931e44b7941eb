package io.benchmate.teams.desk;

import io.benchmate.ask.Worded;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Milestone;
import io.benchmate.plan.timescale.Period;
import io.benchmate.plan.timescale.Precision;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Timescales;
import io.benchmate.plan.timescale.When;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an admin says about the steering group's pack and its dates. Pure. */
sealed interface ReviewCommand {

    /**
     * The pack.
     *
     * @param of words of the plan's title; empty where none is named
     * @param named with names of persons, or without
     */
    record Pack(String of, boolean named) implements ReviewCommand {}

    /** The dates. */
    record Dates() implements ReviewCommand {}

    /** One more date, or one less. */
    record Meets(LocalDate day, boolean holds) implements ReviewCommand {}

    /** A date in words that name no single day. */
    record Unclear(String words) implements ReviewCommand {}

    Pattern PLEASE = Pattern.compile("(?i)^please |,? please$");

    Pattern PACK =
            Pattern.compile(
                    "(?:(?:show|give|make|get|post|prepare)(?: me| us)? )?(?:the |a |our )?"
                            + "(public |anonymous )?(?:review pack|steering group pack"
                            + "|pack for the (?:next )?(?:steering group|meeting|review))"
                            + "( without names)?(?: (?:for|of) (.{1,120}))?( without names)?");

    Pattern DATES =
            Pattern.compile(
                    "(?:show |list )?(?:the )?(?:steering groups?|steering group"
                            + " (?:dates?|meetings?)|review dates)");

    Pattern MEETS =
            Pattern.compile(
                    "(no |cancel |remove )?(?:the )?(?:next )?steering group(?: meeting)?(?: meets|"
                            + " is)? on (.{1,60})");

    /** The command; empty for all other words. */
    static Optional<ReviewCommand> of(String said) {
        String words = Typed.without(".!", PLEASE.matcher(Typed.line(said)).replaceFirst(""));
        String lower = words.toLowerCase(Locale.UK);
        Matcher pack = PACK.matcher(lower);
        if (Worded.maybe(lower, PACK) && pack.matches()) {
            boolean named = pack.group(1) == null && pack.group(2) == null && pack.group(4) == null;
            String of = pack.group(3) == null ? "" : pack.group(3);
            boolean meeting = of.matches("the (?:next )?(?:steering group|meeting)");
            return Optional.of(new Pack(meeting ? "" : of, named));
        }
        if (Worded.is(lower, DATES)) {
            return Optional.of(new Dates());
        }
        Matcher meets = MEETS.matcher(lower);
        return Worded.maybe(lower, MEETS) && meets.matches() && meets.group(2).matches(".*\\d.*")
                ? Optional.of(
                        day(meets.group(2))
                                .<ReviewCommand>map(day -> new Meets(day, meets.group(1) == null))
                                .orElseGet(() -> new Unclear(meets.group(2))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String words) {
        Reading reading = new Timescales(Conventions.UK).read(words, null);
        List<Milestone> all = reading.milestones();
        if (!reading.maySend() || all.size() != 1) {
            return Optional.empty();
        }
        return switch (all.getFirst().when()) {
            case When.By(Period period) -> day(period);
            case When.Within(Period period) -> day(period);
            case When.Again _, When.Open _, When.Now _, When.After _, When.NotGiven _ ->
                    Optional.empty();
        };
    }

    private static Optional<LocalDate> day(Period period) {
        return period.precision() == Precision.DAY ? Optional.of(period.first()) : Optional.empty();
    }
}
