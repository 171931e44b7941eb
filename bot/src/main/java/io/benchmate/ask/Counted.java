package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in one plain sentence how many actions a query found: "2 actions under Visibility are
 * overdue."
 */
final class Counted {
    /** Words that a sentence can say of an action as they were asked. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?:not (?:yet )?|un)?(?:started|done|finished|completed?|signed"
                        + " off|delivered|on track|on schedule|at risk|behind(?:"
                        + " schedule)?|delayed|stuck|stalled|blocked|under ?way|in"
                        + " progress|outstanding|pending|still (?:open|going|outstanding|to do))(?:"
                        + " yet)?");

    /** No plan runs for longer. */
    private static final int MOST_YEARS = 10;

    /** Codes beyond these make a sentence of numbers. */
    private static final int FEW = 4;

    /** "In our teams" and "on papers" need no other preposition. */
    private static final Pattern PLACED = Pattern.compile("(?:in|on|at|for|with|by|from) ");

    /** A month, a season or a quarter alone: "what do we do each November?" */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:January|February|March|April|May|June|July|August|September|October|November"
                        + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
                        + "|Spring|Summer|Autumn|Winter|[Qq][1-4])\\b");

    /** What was asked of a time that is over by its own words. */
    private static final Pattern OVER = Pattern.compile("(?:due )?(?:last|yesterday)\\b");

    private Counted() {}

    static String sentence(int count, PlanQuery query) {
        String subject = count == 0 ? "No action" : Leads.actions(count);
        List<String> predicates = new ArrayList<>();
        if (query.status() != null) {
            predicates.add((count > 1 ? "are " : "is ") + status(query.status()));
        }
        if (query.date() != null) {
            predicates.add(count == 0 ? none(query.date()) : date(query.date(), count > 1));
        }
        if (query.rating() != null) {
            predicates.add((count > 1 ? "are rated " : "is rated ") + query.rating().words());
        }
        CellAsk cell = query.columns().cell();
        if (cell != null) {
            predicates.add((count > 1 ? "have " : "has ") + cell.words());
        }
        if (query.priority() != null) {
            predicates.add((count > 1 ? "are " : "is ") + query.priority().told());
        }
        if (predicates.isEmpty()) {
            return (count == 0 ? "There is no action" : subject) + where(query) + ".";
        }
        return subject + narrowed(query) + " " + String.join(" and ", predicates) + ".";
    }

    private static String where(PlanQuery query) {
        String narrowed = narrowed(query);
        return narrowed.isEmpty() ? " in the plan" : narrowed;
    }

    private static String narrowed(PlanQuery query) {
        StringBuilder words = new StringBuilder();
        if (!query.themes().isEmpty()) {
            words.append(" under ")
                    .append(String.join(" and ", query.themes().stream().sorted().toList()));
        }
        if (!query.owners().isEmpty()) {
            words.append(owners(query.owners()));
        }
        if (!query.topic().known().isEmpty()) {
            String topic = query.topic().words();
            words.append(PLACED.matcher(topic).lookingAt() ? " " : " on ").append(topic);
        }
        if (!query.spared().isEmpty()) {
            words.append(" apart from ").append(spared(query.spared().actions()));
        }
        return !query.amongShown() ? words.toString() : " of those just shown" + words;
    }

    private static String spared(List<Action> spared) {
        return spared.size() > FEW
                ? "those %d".formatted(spared.size())
                : spared.stream().map(Action::code).collect(Collectors.joining(" and "));
    }

    /** "With Finance and not HR". */
    private static String owners(List<Party> owners) {
        List<String> wanted =
                owners.stream().filter(one -> !one.excluded()).map(Party::name).toList();
        List<String> spared =
                owners.stream()
                        .filter(Party::excluded)
                        .map(one -> one.name().replace("anybody but ", ""))
                        .toList();
        if (owners.contains(Party.NOBODY)) {
            return " without an owner";
        }
        String not = spared.isEmpty() ? "" : String.join(" or ", spared);
        if (wanted.isEmpty()) {
            return " with anybody but " + not;
        }
        return " with " + String.join(" and ", wanted) + (not.isEmpty() ? "" : " and not " + not);
    }

    static String status(StatusAsk status) {
        if (status.progress() != null && !PLAIN.matcher(status.words()).matches()) {
            return (status.not() ? "not " : "") + progress(status.progress());
        }
        return status.told();
    }

    private static String progress(Progress progress) {
        return switch (progress) {
            case NOT_STARTED -> "not started";
            case DONE -> "done";
            case ON_TRACK -> "on track";
            case PROBLEMS -> "late or in trouble";
            case IN_PROGRESS -> "under way";
        };
    }

    /** Where none comes round each week, others may come round. */
    private static String none(DateAsk date) {
        return date.kind() == DateAsk.Kind.RECURRING
                ? "comes round " + Rhythms.in(date.words()).orElse("again")
                : date(date, false);
    }

    private static String date(DateAsk date, boolean many) {
        boolean over = OVER.matcher(date.words()).lookingAt();
        String is = over ? (many ? "were " : "was ") : (many ? "are " : "is ");
        return switch (date.kind()) {
            case OVERDUE -> is + date.words();
            case LEFT -> is + "still to come";
            case NEXT ->
                    is + (date.words().equals(PlanQuery.AFTER_THAT) ? date.words() : "due next");
            case FIRST -> many ? "finish first" : "finishes first";
            case LAST -> many ? "finish last" : "finishes last";
            case RUNS_NOW -> is + date.words();
            case DATED -> many ? "have a date" : "has a date";
            case UNDATED -> many ? "have no date" : "has no date";
            case RECURRING -> many ? "come round again" : "comes round again";
            case ONGOING -> many ? "go on without an end date" : "goes on without an end date";
            case IMMEDIATE -> is + "for at once";
            case PRINTED -> is + "marked " + date.words();
            case DUE_IN, DUE_BY, DUE_AFTER, UNKNOWN_MEETING -> is + due(date.words());
            case PHASE_BY -> is + "due " + date.words();
            case PHASE -> is + "for " + phase(date);
            case HAPPENS_IN -> phrase(placed(date.words()), many);
            case STARTS_IN ->
                    date.words().startsWith("start")
                            ? phrase(date.words(), many)
                            : (many ? "start " : "starts ") + date.words();
        };
    }

    private static String phase(DateAsk date) {
        When.Phase phase = date.phase();
        if (phase == null || phase.from() % 12 != 0 || phase.until() % 12 != 0) {
            return date.words();
        }
        int first = phase.from() / 12 + 1;
        int last = phase.until() / 12;
        if (last > MOST_YEARS) {
            return "after year " + (first - 1);
        }
        return first == last ? "year " + first : "years " + first + " to " + last;
    }

    private static String due(String words) {
        return words.startsWith("due") ? words : "due " + placed(words);
    }

    private static String placed(String words) {
        return BARE.matcher(words).lookingAt() ? "in " + words : words;
    }

    private static String phrase(String words, boolean many) {
        boolean verb = words.startsWith("start") || words.startsWith("begin");
        return verb
                ? (many ? "start" : "starts")
                        + words.substring(
                                words.indexOf(' ') < 0 ? words.length() : words.indexOf(' '))
                : (many ? "are " : "is ") + words;
    }
}
