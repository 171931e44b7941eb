package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a few words that correct a question ("IT", "2024", "recognition") and puts what they name
 * in the place of what was understood before; what they do not touch stays.
 */
final class Replacing {
    private static final int MOST_WORDS = 6;

    private final IndexedPlan plan;
    private final Understanding understanding;

    Replacing(IndexedPlan plan, Understanding understanding) {
        this.plan = plan;
        this.understanding = understanding;
    }

    /** What the words name, apart from a topic: a theme, an owner, a status, a date, a code. */
    Optional<PlanQuery> named(String words, PlanQuery old) {
        if (words.isBlank() || Wording.words(words).size() > MOST_WORDS) {
            return Optional.empty();
        }
        return owner(words, old)
                .or(
                        () ->
                                read("actions in the " + words + " theme")
                                        .filter(query -> !query.themes().isEmpty()))
                .or(() -> read(words).filter(query -> query.date() == null))
                .or(() -> read("which actions are due in " + words).filter(Replacing::dated))
                .or(() -> read("which actions are due " + words).filter(Replacing::dated))
                .or(() -> read(words))
                .or(() -> read("what does " + words + " own"))
                .or(() -> read("which actions are " + words));
    }

    /** The former intent with what the words name in it; empty where they name nothing. */
    Optional<Intent> in(Intent former, String words) {
        PlanQuery old = Queries.of(former).orElse(PlanQuery.ALL);
        Optional<PlanQuery> named = named(words, old);
        if (named.isPresent()) {
            return Optional.of(changed(former, query -> merged(query, named.get())));
        }
        Topic topic = plan.topics().of(plan.utterance(words));
        return topic.known().isEmpty() || Wording.words(words).size() > MOST_WORDS
                ? Optional.empty()
                : Optional.of(changed(former, query -> about(query, topic)));
    }

    /** A former intent that ran no query gives way to a plain look. */
    private static Intent changed(
            Intent former, java.util.function.UnaryOperator<PlanQuery> change) {
        return Queries.of(former).isPresent()
                ? Queries.changed(former, change)
                : new Intent.Look(change.apply(PlanQuery.ALL), Set.of(), Breadth.FEW);
    }

    private static PlanQuery about(PlanQuery old, Topic topic) {
        return new PlanQuery(
                List.of(),
                null,
                old.themes(),
                old.owners(),
                old.status(),
                old.date(),
                old.columns(),
                topic,
                old.spared());
    }

    private static boolean dated(PlanQuery query) {
        return query.date() != null;
    }

    private Optional<PlanQuery> read(String question) {
        return Queries.of(understanding.of(question))
                .filter(query -> query.filters() || !query.named().isEmpty())
                .filter(query -> query.topic().known().isEmpty() && !query.topic().outside())
                .map(query -> query.on(Topic.NONE));
    }

    /** An owner by the words as the plan prints them, where owners were spoken of. */
    Optional<PlanQuery> owner(String words, PlanQuery old) {
        if (old.owners().isEmpty()) {
            return Optional.empty();
        }
        String said = words.strip();
        return plan.plan().actions().stream()
                .flatMap(action -> action.text(Field.OWNER).stream())
                .flatMap(cell -> List.of(cell.split("\\s*[,/;&]\\s*")).stream())
                .map(String::strip)
                .filter(owner -> sameOwner(owner, said))
                .findFirst()
                .map(this::party)
                .map(party -> Filter.with(PlanQuery.ALL, Set.of(), List.of(party)));
    }

    private static boolean sameOwner(String printed, String said) {
        boolean shouted = said.equals(said.toUpperCase(java.util.Locale.UK));
        return printed.equalsIgnoreCase(said) || (shouted && printed.startsWith(said + " "));
    }

    private Party party(String printed) {
        return new Party(printed, Set.of(plan.parties().line(printed).strip()));
    }

    private static PlanQuery merged(PlanQuery old, PlanQuery now) {
        List<Action> named = now.named();
        boolean group = !now.themes().isEmpty() || !now.owners().isEmpty();
        if (!named.isEmpty()) {
            return PlanQuery.ALL.about(named);
        }
        return new PlanQuery(
                List.of(),
                old.named().isEmpty() ? old.among() : null,
                now.themes().isEmpty() ? old.themes() : now.themes(),
                now.owners().isEmpty() ? old.owners() : now.owners(),
                now.status() == null ? old.status() : now.status(),
                now.date() == null ? old.date() : now.date(),
                now.columns().over(old.columns()),
                group && !old.named().isEmpty() ? Topic.NONE : old.topic(),
                now.spared().isEmpty() ? old.spared() : now.spared());
    }
}
