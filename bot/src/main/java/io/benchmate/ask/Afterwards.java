package io.benchmate.ask;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said after a list or a number and asks nothing new: how many that makes in all, which
 * they are, and what it is for. Pure.
 */
final class Afterwards {
    private static final Pattern IN_ALL =
            Pattern.compile(
                    "^(?:(?:and|so|ok|right|thanks|how many|what|is|are|that|there|those|they)"
                            + " )*(?:in (?:total|all)|all together|altogether|all told|the"
                            + " total|total)$");
    private static final Pattern HOW_MANY = Pattern.compile("^(?:(?:and|so|ok|right) )*how many$");
    private static final Pattern WHICH =
            Pattern.compile(
                    "^(?:(?:and|so|ok|right|yes) )*(?:which(?: ones?)?(?: (?:are|is|was|were)"
                        + " (?:they|those|these|that|it))?|what are they|(?:show|give) (?:me|us)(?:"
                        + " (?:them|those))?|list|let me see(?: them)?|such as|like"
                        + " (?:what|which)|go on then|namely)$");
    private static final Pattern OPENS =
            Pattern.compile(
                    "^(?:(?:and|it|its|that|this|they|is|are|all|i|need|want|just|so|ok|these|those|them|again|please|sorry)"
                        + " )*");

    private static final Pattern OF_NONE =
            Pattern.compile(
                    "^(?:(?:and|so|ok|right) )*how many (?:is|are|was|were)"
                            + " (?:that|those|they|there|it)$");
    private static final Pattern LATER =
            Pattern.compile(
                    "^(?:(?:and|so|ok|right|but|what|anything|is there|due) )*(?:after"
                        + " (?:that|then|those|it)|later(?: than that)?|beyond (?:that|then))(?:"
                        + " then)?$");
    private static final Pattern NEXT_ONE =
            Pattern.compile(
                    "^(?:(?:and|so|ok|right|but) )*when (?:is|will|are) the next(?:"
                            + " (?:one|time|ones))?(?: (?:be|on|happening|held|then))*$");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Afterwards() {}

    static Optional<Reaction> of(String line, String text, Remembered before) {
        return later(line, before)
                .or(() -> again(line, before))
                .map(intent -> (Reaction) Meant.surely(intent, text))
                .or(
                        () ->
                                before.shown().isEmpty()
                                        ? none(line, text, before)
                                        : some(line, text, before));
    }

    /** What is due after the time that was asked about. */
    private static Optional<Intent> later(String line, Remembered before) {
        DateAsk date = Queries.of(before.intent()).map(PlanQuery::date).orElse(null);
        Period then = date == null ? null : date.period();
        boolean asked =
                date != null
                        && (date.fallsIn() || date.kind() == DateAsk.Kind.DUE_BY)
                        && Worded.is(line, LATER);
        if (!asked || then == null || then.until().equals(LocalDate.MAX)) {
            return Optional.empty();
        }
        DateAsk after =
                DateAsk.of(DateAsk.Kind.DUE_AFTER, then, "after " + DAY.format(then.until()));
        return Optional.of(Queries.changed(before.intent(), query -> query.with(after)));
    }

    /** "When's the next one?" after one action asks when that comes round. */
    private static Optional<Intent> again(String line, Remembered before) {
        boolean dated =
                Queries.of(before.intent())
                        .filter(query -> query.date() != null || query.status() != null)
                        .isPresent();
        return before.shown().size() == 1 && !dated && Worded.is(line, NEXT_ONE)
                ? Optional.of(
                        new Intent.Look(
                                PlanQuery.ALL.about(before.shown()),
                                Set.of(Asked.WHEN),
                                Intent.Breadth.ONE))
                : Optional.empty();
    }

    /** Where nothing was found, "how many is that?" is none, and not all that the plan has. */
    private static Optional<Reaction> none(String line, String text, Remembered before) {
        boolean counts = Worded.is(line, IN_ALL) || Worded.is(line, OF_NONE);
        return Queries.of(before.intent())
                .filter(query -> counts && !before.refused() && query.filters())
                .map(query -> Meant.surely(new Intent.Tally(query), text));
    }

    private static Optional<Reaction> some(String line, String text, Remembered before) {
        if (before.shown().size() == 1 && Worded.is(line, HOW_MANY)) {
            return Optional.of(Meant.surely(amount(before), text));
        }
        boolean many = before.shown().size() > 1 && Worded.is(line, HOW_MANY);
        if (many || Worded.is(line, IN_ALL)) {
            return Optional.of(Meant.surely(new Intent.Tally(counted(before)), text));
        }
        if (before.intent() instanceof Intent.Tally tally && Worded.is(line, WHICH)) {
            Intent all = new Intent.Look(tally.query(), Set.of(), Intent.Breadth.MANY);
            return Optional.of(Meant.surely(all, text));
        }
        return Asides.purpose(OPENS.matcher(line).replaceFirst(""))
                ? Optional.of(Meant.surely(before.intent(), before.text()))
                : Optional.empty();
    }

    /** Of one action it is asked how many it tells of, and not how many actions there are. */
    private static Intent amount(Remembered before) {
        return new Intent.Look(
                PlanQuery.ALL.about(before.shown()),
                Set.of(Asked.NUMBER, Asked.MEASURE),
                Intent.Breadth.ONE);
    }

    /** What the filters found; of what a topic found, just what was shown. */
    private static PlanQuery counted(Remembered before) {
        return Queries.of(before.intent())
                .filter(query -> query.topic().known().isEmpty() && query.named().isEmpty())
                .orElseGet(() -> PlanQuery.ALL.within(before.shown()));
    }
}
