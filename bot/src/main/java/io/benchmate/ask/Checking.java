package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what a {@link Rewriter} gave against the plan and the grammar: each code, theme and owner
 * must be the plan's own, each side and status one that the grammar knows, each word of the topic
 * one that the plan or the vocabulary has. One thing that is not fails all of it. Pure.
 */
final class Checking {
    private static final int MOST_NAMED = 8;
    private static final int MOST_TOPIC_WORDS = 6;
    private static final Map<String, Asked> SIDES =
            Map.of(
                    "who", Asked.WHO,
                    "when", Asked.WHEN,
                    "status", Asked.STATUS,
                    "measure", Asked.MEASURE,
                    "evidence", Asked.EVIDENCE,
                    "rating", Asked.RATING);

    private final IndexedPlan plan;

    Checking(IndexedPlan plan) {
        this.plan = plan;
    }

    Optional<Intent> of(Rewritten given) {
        Optional<List<Action>> codes = each(given.codes(), this::action);
        Optional<List<String>> themes = each(given.themes(), this::theme);
        Optional<List<Party>> owners = each(given.owners(), this::owner);
        Optional<List<Asked>> asks = each(given.asks(), Checking::side);
        Optional<Topic> topic = topic(given.topic());
        Utterance status = plan.utterance(given.status());
        Optional<StatusAsk> shade = StatusWords.in(status);
        boolean strange =
                !given.status().isBlank() && (shade.isEmpty() || !status.left().isEmpty());
        if (codes.isEmpty() || themes.isEmpty() || owners.isEmpty() || asks.isEmpty()) {
            return Optional.empty();
        }
        if (topic.isEmpty() || strange) {
            return Optional.empty();
        }
        PlanQuery query =
                new PlanQuery(
                        codes.get(),
                        null,
                        new HashSet<>(themes.get()),
                        owners.get(),
                        shade.orElse(null),
                        null,
                        Columns.ANY,
                        topic.get(),
                        Spared.NONE);
        return query.isEmpty() ? Optional.empty() : Optional.of(intent(query, asks.get(), given));
    }

    private static Intent intent(PlanQuery query, List<Asked> asks, Rewritten given) {
        Set<Asked> asked = EnumSet.noneOf(Asked.class);
        asked.addAll(asks);
        return given.count() && query.named().isEmpty()
                ? new Intent.Tally(query)
                : new Intent.Look(query, asked, Breadth.FEW);
    }

    private interface Check<T> {
        Optional<T> of(String word);
    }

    private static <T> Optional<List<T>> each(List<String> words, Check<T> check) {
        List<T> found = new ArrayList<>();
        for (String word : words) {
            Optional<T> one = check.of(word);
            if (one.isEmpty() || found.size() >= MOST_NAMED) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }

    private Optional<Action> action(String code) {
        return plan.plan().actions().stream()
                .filter(action -> action.code().equals(code))
                .findFirst();
    }

    private Optional<String> theme(String name) {
        return plan.plan().themes().stream().filter(name::equals).findFirst();
    }

    private Optional<Party> owner(String name) {
        List<Parties.Found> found = plan.parties().in(plan.utterance(name));
        return found.size() == 1 ? Optional.of(found.getFirst().party()) : Optional.empty();
    }

    private static Optional<Asked> side(String word) {
        return Optional.ofNullable(SIDES.get(word.toLowerCase(Locale.ROOT)));
    }

    private Optional<Topic> topic(String words) {
        if (words.isBlank()) {
            return Optional.of(Topic.NONE);
        }
        Topic topic = plan.topics().of(plan.utterance(words));
        boolean known = topic.concepts().stream().allMatch(Concept::known);
        return Wording.words(words).size() > MOST_TOPIC_WORDS || !known || topic.outside()
                ? Optional.empty()
                : Optional.of(topic);
    }
}
