package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody asks of a desk of his university, for himself, and not of the plan: that "my
 * printer will not print", who "my line manager" is, where "I pick up a gown". A row that shares a
 * word with it tells nothing of it. The wordings stand in {@code errands.txt}. Pure.
 *
 * @param words how it is put
 * @param named whether a row that has the thing by its name tells it after all
 * @param owned whether an owner whom the plan knows, by whatever name, tells it as well
 */
record Errand(Pattern words, boolean named, boolean owned) {
    private static final List<Errand> ALL = read(WordFile.spelt("errands.txt"));

    private static final Likely LIKELY = Likely.of(ALL.stream().map(Errand::words).toList());

    private static List<Errand> read(List<String> lines) {
        List<Errand> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" +", 2);
            boolean owned = parts[0].equals("owned");
            boolean named = owned || parts[0].equals("named");
            all.add(new Errand(Pattern.compile("\\b(?:" + parts[1] + ")"), named, owned));
        }
        return List.copyOf(all);
    }

    /**
     * Whether an answer shows actions of which none tells what somebody asks for himself, or says
     * that none does.
     */
    static boolean misses(Answer told, Intent.Look look, IndexedPlan plan, String question) {
        List<Action> shown = Shown.on(told);
        PlanQuery query = look.query();
        boolean byTopic = !query.filters() && query.named().isEmpty() && query.among() == null;
        if (shown.isEmpty()) {
            return told instanceof Answer.Count && untold(plan.whole(question), shown, look, plan);
        }
        return untold(plan.whole(question), shown, look, plan)
                || (byTopic && new Remotely(plan, question, query.topic()).fit(shown));
    }

    private static boolean untold(
            Utterance said, List<Action> actions, Intent.Look look, IndexedPlan plan) {
        boolean byOwner = !look.query().owners().isEmpty();
        return said.likely(LIKELY).stream()
                .mapToObj(ALL::get)
                .filter(one -> !one.owned || !byOwner)
                .anyMatch(
                        one ->
                                said.first(one.words)
                                        .filter(found -> !one.told(found, said, actions, plan))
                                        .isPresent());
    }

    private boolean told(
            MatchResult found, Utterance said, List<Action> actions, IndexedPlan plan) {
        if (!named) {
            return false;
        }
        List<String> thing = found.groupCount() > 0 ? thing(found.group(1)) : behind(found, said);
        return thing.isEmpty()
                || actions.stream()
                        .flatMap(action -> plan.row(action).stream())
                        .anyMatch(row -> holds(row, thing, plan));
    }

    private static List<String> thing(String words) {
        return noun(List.of(words.strip().split(" ")));
    }

    private static List<String> behind(MatchResult found, Utterance said) {
        String rest = said.line().substring(found.end()).strip();
        return rest.isEmpty() ? List.of() : thing(rest);
    }

    /** The words up to the first little one, without articles. */
    private static List<String> noun(List<String> words) {
        int from = 0;
        while (from < words.size() && Grammar.ARTICLES.contains(words.get(from))) {
            from++;
        }
        int until = from;
        while (until < words.size() && !Grammar.little(words.get(until))) {
            until++;
        }
        return words.subList(from, until);
    }

    private static boolean holds(Row row, List<String> thing, IndexedPlan plan) {
        String all = String.join(" ", row.lines().values()) + row.others();
        return thing.stream()
                .filter(word -> !Topics.chatter(word))
                .allMatch(word -> all.contains(" " + plan.stem(word) + " "));
    }
}
