package io.benchmate.ask;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.PlanFacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the sentence that sets two or three actions side by side, from their cells. Pure. */
final class SideBySide {
    /** More are a list, not a sentence. */
    static final int FEW = 3;

    /** Longer cells are left to the list below. */
    private static final int SHORT = 90;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private SideBySide() {}

    /** Which comes first or is rated higher, and what each says. */
    static String compared(
            List<Action> both,
            Set<Asked> asked,
            Function<Action, List<Quote>> told,
            IndexedPlan plan) {
        List<String> says = new ArrayList<>();
        for (Action action : both) {
            List<Quote> quotes = told.apply(action);
            String tells =
                    quotes.isEmpty()
                            ? "the plan does not say"
                            : told(quotes.getFirst(), plan.plan().facts());
            says.add("action %s (%s): %s".formatted(action.code(), Leads.title(action), tells));
        }
        String first =
                asked.contains(Asked.RATING)
                        ? higher(both)
                        : asked.contains(Asked.WHEN) ? earlier(both, plan) : "";
        return first + sentence(says);
    }

    /** ": V9 “2-5 years”; V10 “2-5 years”" of a few whose cells are short; else empty. */
    static String values(
            List<Action> few,
            Set<Asked> asked,
            Function<Action, List<Quote>> told,
            PlanFacts facts) {
        List<String> says = new ArrayList<>();
        for (Action action : few) {
            List<Quote> quotes = first(told.apply(action), asked);
            if (quotes.isEmpty() || quotes.getFirst().cell().text().length() > SHORT) {
                return "";
            }
            says.add(action.code() + " " + told(quotes.getFirst(), facts));
        }
        return asked.isEmpty() || few.size() > FEW ? "" : ": " + String.join("; ", says);
    }

    /** Who asks for ratings is told them before what else is said. */
    private static List<Quote> first(List<Quote> quotes, Set<Asked> asked) {
        List<Quote> ratings =
                quotes.stream().filter(quote -> quote.field() == Field.RATING).toList();
        return asked.contains(Asked.RATING) && !ratings.isEmpty() ? ratings : quotes;
    }

    private static String sentence(List<String> says) {
        String all = String.join("; ", says);
        return Leads.ended(Character.toUpperCase(all.charAt(0)) + all.substring(1));
    }

    /** A colour's letter would tell a reader little. */
    private static String told(Quote quote, PlanFacts facts) {
        return quote.field() == Field.STATUS && quote.action().status().shade().isColour()
                ? StatusReader.words(quote.action().status(), facts.legend()).orElse("")
                : "“" + quote.cell().text() + "”" + scale(quote, facts);
    }

    private static String scale(Quote quote, PlanFacts facts) {
        return quote.field() == Field.RATING ? RatingScale.beside(quote.action(), facts) : "";
    }

    private static String earlier(List<Action> both, IndexedPlan plan) {
        Action first = null;
        LocalDate least = null;
        for (Action action : both) {
            LocalDate end = plan.row(action).map(row -> plan.when(row).end()).orElse(null);
            if (end == null || end.equals(least)) {
                return "";
            }
            if (least == null || end.isBefore(least)) {
                least = end;
                first = action;
            }
        }
        return first == null ? "" : "Action " + first.code() + " comes first. ";
    }

    private static String higher(List<Action> both) {
        Action first = null;
        double most = 0;
        for (Action action : both) {
            Optional<Double> rating = rating(action);
            if (rating.isEmpty() || first != null && rating.get() == most) {
                return "";
            }
            if (first == null || rating.get() > most) {
                most = rating.get();
                first = action;
            }
        }
        return first == null ? "" : "Action " + first.code() + " is rated higher. ";
    }

    private static Optional<Double> rating(Action action) {
        return action.text(Field.RATING)
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(found -> Double.valueOf(found.group()));
    }
}
