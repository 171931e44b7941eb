package io.benchmate.ask;

import io.benchmate.plan.Progress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A person who saw how he was understood puts it right: "no, all themes", "I meant 2024", "not HR,
 * IT", "include the done ones". The former question is asked again, changed. Pure.
 */
final class Correction {
    private static final String OPENS =
            "^(?:(?:no|nope|nah|sorry|actually|wait|hmm|oh|please|ok|well|hang on|but|and)"
                    + " )*(?:i (?:meant|mean|want|wanted|need)"
                    + " |(?:show|give)(?: me)? |for |in |across |under |from |with |of )*";
    private static final String CLOSES = "(?: please| too| as well| instead)*$";
    private static final Pattern ALL =
            Pattern.compile(
                    OPENS
                            + "(?:all|any|every|each|whatever|regardless of|whichever)(?: of)?(?:"
                            + " the)?"
                            + " (?:(themes?|pillars?|sections?|headings?|areas?)|(status(?:es)?|colou?rs?)|(dates?|times?|timescales?|years?)|(owners?|leads?|teams?))"
                            + CLOSES);
    private static final Pattern ANYONE =
            Pattern.compile(OPENS + "(?:anyone|anybody|everyone|everybody)" + CLOSES);
    private static final Pattern WHENEVER =
            Pattern.compile(OPENS + "(?:whenever|no matter when|at any time|anytime)" + CLOSES);
    private static final Pattern NOT_JUST =
            Pattern.compile(
                    OPENS
                            + "not (?:just|only)(?: the)? (.+?)(?: ones?| theme| actions?|"
                            + " stuff)?"
                            + CLOSES);
    private static final Pattern WITH_DONE =
            Pattern.compile(
                    OPENS
                            + "(?:and |also )?(?:include|including|also|add|plus|even)(?: the)?"
                            + " (?:done|finished|completed?|closed)(?: (?:ones?|actions?))?"
                            + CLOSES);
    private static final Pattern WITHOUT_DONE =
            Pattern.compile(
                    OPENS
                            + "(?:not|leave out|without|exclude|excluding|except|hide|drop)(?:"
                            + " the)? (?:done|finished|completed?|closed)(?:"
                            + " (?:ones?|actions?))?"
                            + CLOSES);
    private static final Pattern WRONG =
            Pattern.compile(
                    "^(?:no|nope|nah|wrong|(?:no )?(?:that|this|it) is (?:not (?:it|right|what i"
                        + " (?:meant|asked|wanted|mean))|wrong)|(?:no )?not what i"
                        + " (?:meant|asked|wanted|mean)|(?:no )?you (?:got|have got) (?:that|it|me)"
                        + " wrong|(?:no )?you misunderstood(?: me)?)$");
    private static final Pattern SWAPPED =
            Pattern.compile(
                    "(?i)^\\s*(?:no[,.!]?\\s+)?not\\s+(.{1,40}?)\\s*(?:,|;|:|\\bbut\\b|\\s[-–—]\\s)\\s*(.{1,60}?)[.!?\\s]*$");
    private static final Pattern SWAPPED_BACK =
            Pattern.compile("(?i)^\\s*(?:no[,.!]?\\s+)?(.{1,60}?),\\s*not\\s+(.{1,40}?)[.!?\\s]*$");
    private static final Pattern MEANT =
            Pattern.compile(
                    "(?i)^\\s*(?:(?:no|sorry|oh|actually|wait|hang"
                            + " on)[,.!]?\\s+)*(?:i\\s+(?:meant|mean|was asking about|am asking"
                            + " about)|rather|make (?:it|that)|try)\\s+(.{1,60}?)[.!?\\s]*$");
    private static final Pattern NO =
            Pattern.compile("(?i)^\\s*(?:no|nope|nah)\\s*[,.:!–—-]\\s*(.{1,60}?)[.!\\s]*$");

    private final Understanding understanding;
    private final Replacing replacing;
    private final LocalDate today;
    private final Remembered before;

    Correction(IndexedPlan plan, Understanding understanding, LocalDate today, Remembered before) {
        this.understanding = understanding;
        this.replacing = new Replacing(plan, understanding);
        this.today = today;
        this.before = before;
    }

    /**
     * @param line the words, as the grammar reads them
     * @param text to the letter: commas and capitals tell here
     */
    Optional<Reaction> of(String line, String text) {
        return taken(line)
                .or(() -> notJust(line))
                .or(() -> done(line))
                .or(() -> swapped(text))
                .or(() -> Worded.is(line, WRONG) ? Optional.of(sorry()) : Optional.empty());
    }

    private static Reaction sorry() {
        return new Remark(
                "Sorry. Please say it in other words, or name an action's number, a theme or an"
                        + " owner.",
                List.of("Which themes are there?", "Help"));
    }

    private Optional<Reaction> taken(String line) {
        Filter filter = filter(line);
        return filter == null ? Optional.empty() : Optional.of(without(filter));
    }

    private static @Nullable Filter filter(String line) {
        Optional<MatchResult> all = Worded.whole(line, ALL);
        if (all.isPresent()) {
            return all.get().group(1) != null
                    ? Filter.THEMES
                    : all.get().group(2) != null
                            ? Filter.STATUS
                            : all.get().group(3) != null ? Filter.DATE : Filter.OWNERS;
        }
        return Worded.is(line, ANYONE)
                ? Filter.OWNERS
                : Worded.is(line, WHENEVER) ? Filter.DATE : null;
    }

    private Reaction without(Filter filter) {
        boolean narrows = Queries.of(before.intent()).filter(filter::narrows).isPresent();
        return narrows
                ? Meant.surely(
                        Queries.changed(before.intent(), filter::takenOff),
                        filter.title() + ": " + before.text())
                : Remark.of(
                        switch (filter) {
                            case THEMES -> "I looked under all themes already.";
                            case STATUS -> "I looked at every status already.";
                            case DATE -> "I looked at all dates already.";
                            case OWNERS -> "I looked at all owners already.";
                            case PRIORITY -> "I looked at every priority already.";
                        });
    }

    private Optional<Reaction> notJust(String line) {
        PlanQuery old = Queries.of(before.intent()).orElse(PlanQuery.ALL);
        return Worded.whole(line, NOT_JUST)
                .flatMap(found -> replacing.named(found.group(1), old))
                .flatMap(
                        named ->
                                List.of(Filter.values()).stream()
                                        .filter(filter -> filter.narrows(named))
                                        .findFirst())
                .map(this::without);
    }

    private Optional<Reaction> done(String line) {
        Optional<PlanQuery> query = Queries.of(before.intent());
        if (query.isEmpty()) {
            return Optional.empty();
        }
        if (Worded.is(line, WITHOUT_DONE)) {
            StatusAsk open = new StatusAsk(null, Progress.DONE, true, "not done");
            return Optional.of(surely(Queries.changed(before.intent(), old -> status(old, open))));
        }
        return Worded.is(line, WITH_DONE) ? Optional.of(doneToo(query.get())) : Optional.empty();
    }

    private Reaction doneToo(PlanQuery query) {
        DateAsk date = query.date();
        if (date != null && date.kind() == DateAsk.Kind.OVERDUE) {
            return Remark.of("An action that is done is never overdue.");
        }
        boolean narrows = query.status() != null || !DoneToo.same(date);
        return narrows
                ? surely(Queries.changed(before.intent(), this::withDone))
                : without(Filter.STATUS);
    }

    private static PlanQuery status(PlanQuery old, StatusAsk status) {
        return new PlanQuery(
                old.named(),
                old.among(),
                old.themes(),
                old.owners(),
                status,
                old.date(),
                old.columns(),
                old.topic(),
                old.spared());
    }

    private PlanQuery withDone(PlanQuery old) {
        return new PlanQuery(
                old.named(),
                old.among(),
                old.themes(),
                old.owners(),
                null,
                DoneToo.of(old.date(), today),
                old.columns(),
                old.topic(),
                old.spared());
    }

    private Optional<Reaction> swapped(String text) {
        for (Swap swap : List.of(new Swap(SWAPPED, 2), new Swap(SWAPPED_BACK, 1))) {
            Optional<Intent> found =
                    Worded.whole(text, swap.words())
                            .flatMap(is -> replacing.in(before.intent(), is.group(swap.group())));
            if (found.isPresent()) {
                return found.map(this::surely);
            }
        }
        for (Pattern pattern : List.of(MEANT, NO)) {
            Optional<String> meant =
                    Worded.whole(text, pattern).map(is -> is.group(1)).filter(this::isFragment);
            if (meant.isPresent()) {
                return replacing.in(before.intent(), meant.get()).map(this::surely);
            }
        }
        return Optional.empty();
    }

    private record Swap(Pattern words, int group) {}

    /** A few words that ask nothing by themselves: else they are a new question. */
    private boolean isFragment(String words) {
        return !(understanding.of(words) instanceof Intent.Look look) || look.asked().isEmpty();
    }

    private Meant surely(Intent intent) {
        return Meant.surely(intent, before.text());
    }
}
