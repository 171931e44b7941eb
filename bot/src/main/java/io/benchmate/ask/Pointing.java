package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words that point at a place in what was shown before: "the second one", "and the next one?", "the
 * other one", "why?". Pure.
 */
final class Pointing {
    private static final Map<String, Integer> PLACES =
            Map.ofEntries(
                    Map.entry("first", 0),
                    Map.entry("1st", 0),
                    Map.entry("second", 1),
                    Map.entry("2nd", 1),
                    Map.entry("third", 2),
                    Map.entry("3rd", 2),
                    Map.entry("fourth", 3),
                    Map.entry("4th", 3),
                    Map.entry("fifth", 4),
                    Map.entry("5th", 4),
                    Map.entry("sixth", 5),
                    Map.entry("6th", 5),
                    Map.entry("seventh", 6),
                    Map.entry("eighth", 7),
                    Map.entry("ninth", 8),
                    Map.entry("tenth", 9));
    private static final String WHICH =
            "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|4th|5th|6th|last|next|previous|other)";
    private static final String TALK =
            "(?:(?:and|so|ok|no|now|then|what|about|how|tell|me|show|open|give|details|of|on|more|i|meant|mean|please|not|that|one|but|for)"
                + " )*";
    private static final Pattern ALONE =
            Pattern.compile(
                    "^" + TALK + "(?:the )?" + WHICH + "(?: ones?)?(?: (?:please|then|instead))*$");
    private static final Pattern ONE =
            Pattern.compile("\\b(?:the )?" + WHICH + " (?:one|of (?:those|these|them))\\b");
    private static final String THE =
            "^(?:(?:and|so|ok|what|which|who|is|was|about|show|me|the) )*one ";
    private static final Pattern AFTER =
            Pattern.compile(THE + "(?:after|below|following)(?: (?:that|it|this))?$");
    private static final Pattern BEFORE =
            Pattern.compile(THE + "(?:before|above)(?: (?:that|it|this))?$");
    private static final Pattern NEXT = Pattern.compile("\\bnext(?: one)?$");
    private static final Pattern NEXT_DUE = Pattern.compile("\\bnext one (?:due|coming|to)\\b");
    private static final Pattern THEN =
            Pattern.compile(
                    "^(?:and |what |so |ok )*(?:is |comes )*(?:then|after"
                            + " (?:that|those|them|this|it)|next (?:one|after that))(?: then)?$");
    private static final Pattern WHY =
            Pattern.compile(
                    "^(?:(?:and|but|ok|so|oh) )*(?:why|how come|what for|what is the reason)(?:"
                            + " (?:is|are|was|that|not|so|it|they|this|those))*$");

    /** "Details please": the action just shown, whose card has the rest behind a press. */
    private static final Pattern DETAILS =
            Pattern.compile(
                    "^(?:(?:and|so|ok|yes|please|show|me|the|give|get|any|with|can|i|have|full|whole|all|see|open|it|that|this|a|bit|tell)"
                        + " )*(?:details?|more (?:details?|info|information)|(?:the"
                        + " )?(?:whole|full) (?:thing|row|entry|card|lot|story)|everything(?= about"
                        + " (?:it|that)$))(?: (?:please|then|on (?:it|that)|of (?:it|that)|about"
                        + " (?:it|that)|it|that))*$");

    private final IndexedPlan plan;
    private final Finder finder;
    private final Remembered before;

    Pointing(IndexedPlan plan, Finder finder, Remembered before) {
        this.plan = plan;
        this.finder = finder;
        this.before = before;
    }

    Optional<Reaction> of(String said, String text) {
        String line =
                Worded.is(said, AFTER)
                        ? "next one"
                        : Worded.is(said, BEFORE) ? "previous one" : said;
        if (Worded.is(line, WHY)) {
            return Optional.of(why(text));
        }
        if (before.shown().size() == 1 && Worded.is(line, DETAILS)) {
            return Optional.of(Meant.surely(whole(), text));
        }
        boolean onward = Worded.is(line, THEN) || Worded.has(line, NEXT);
        Optional<MatchResult> alone = Worded.whole(line, ALONE);
        boolean bare = alone.isPresent();
        if (isAboutDates() && onward && (bare || Worded.is(line, THEN))) {
            return later(text);
        }
        if (alone.isPresent()) {
            return picked(alone.get().group(1), Set.of(), text);
        }
        return Worded.first(line, ONE)
                .filter(_ -> before.list().size() > 1 && !Worded.has(line, NEXT_DUE))
                .flatMap(one -> picked(one.group(1), asked(line, one), text))
                .or(() -> Afterwards.of(line, text, before));
    }

    private Intent whole() {
        return new Intent.Look(PlanQuery.ALL.about(before.shown()), Set.of(), Breadth.ONE);
    }

    private static Set<Asked> asked(String line, MatchResult one) {
        String rest = (line.substring(0, one.start()) + "it" + line.substring(one.end())).strip();
        Set<Asked> asked = AskedWords.in(new Utterance(List.of(rest.split(" +"))));
        return asked.isEmpty() && rest.contains("why") ? EnumSet.of(Asked.EVIDENCE) : asked;
    }

    private Reaction why(String text) {
        if (before.shown().isEmpty()) {
            return new Remark(
                    before.refused()
                            ? "I answer from the plan’s cells only, and I found none that tells of"
                                    + " this. The plan’s team may know more."
                            : "I have nothing to explain yet: ask me about an action first.",
                    List.of());
        }
        return Meant.surely(
                new Intent.Look(
                        PlanQuery.ALL.about(before.shown()),
                        EnumSet.of(Asked.EVIDENCE),
                        Breadth.MANY),
                text);
    }

    private boolean isAboutDates() {
        return Queries.of(before.intent())
                .map(PlanQuery::date)
                .filter(date -> date.kind() == DateAsk.Kind.NEXT)
                .isPresent();
    }

    /** What is due after what was shown as due next. */
    private Optional<Reaction> later(String text) {
        PlanQuery asked = Queries.of(before.intent()).orElse(PlanQuery.ALL);
        List<Action> seen = before.list();
        List<Action> unseen =
                finder.filtered(asked.withoutDate()).stream()
                        .map(Row::action)
                        .filter(action -> !seen.contains(action))
                        .toList();
        PlanQuery after = afterThat(asked).within(unseen);
        List<Action> found = finder.filtered(after).stream().map(Row::action).toList();
        if (found.isEmpty()) {
            return Optional.of(Remark.of("No later date is left in the plan."));
        }
        List<Action> all = new ArrayList<>(seen);
        all.addAll(found);
        Intent intent = new Intent.Look(after, Set.of(), Breadth.MANY);
        return Optional.of(new Meant(intent, text, all, -1, true));
    }

    private static PlanQuery afterThat(PlanQuery asked) {
        DateAsk next = DateAsk.of(DateAsk.Kind.NEXT, PlanQuery.AFTER_THAT);
        return new PlanQuery(
                asked.named(),
                null,
                asked.themes(),
                asked.owners(),
                asked.status(),
                next,
                asked.columns(),
                asked.topic(),
                asked.spared());
    }

    private Optional<Reaction> picked(String which, Set<Asked> asked, String text) {
        List<Action> list = list(which);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int at = place(which, list);
        if (at < 0 || at >= list.size()) {
            return Optional.of(
                    Remark.of(
                            list.size() == 1
                                    ? "There is only one."
                                    : at >= list.size() && which.equals("next")
                                            ? "That was the last of the %d.".formatted(list.size())
                                            : "I showed %d.".formatted(list.size())));
        }
        Intent intent =
                new Intent.Look(PlanQuery.ALL.about(List.of(list.get(at))), asked, Breadth.ONE);
        return Optional.of(new Meant(intent, text, list, at, true));
    }

    /** Where one action alone was shown, those that fitted next, or its neighbours in the plan. */
    private List<Action> list(String which) {
        if (before.list().size() != 1) {
            return before.list();
        }
        return switch (which) {
            case "other", "second" -> alternatives();
            case "next", "previous" -> plan.plan().actions();
            default -> before.list();
        };
    }

    private List<Action> alternatives() {
        Topic topic = Queries.of(before.intent()).map(PlanQuery::topic).orElse(Topic.NONE);
        List<Action> list = new ArrayList<>(before.list());
        finder.about(topic).stream()
                .map(hit -> hit.row().action())
                .filter(action -> !before.list().contains(action))
                .limit(2)
                .forEach(list::add);
        return list;
    }

    private int place(String which, List<Action> list) {
        int here =
                before.shown().size() == 1 ? list.indexOf(before.shown().getFirst()) : before.at();
        return switch (which) {
            case "last" -> list.size() - 1;
            case "next" -> here + 1;
            case "previous" -> here < 0 ? -1 : here - 1;
            case "other" -> list.size() == 2 && here == 1 ? 0 : here < 0 ? 1 : here + 1;
            default -> PLACES.getOrDefault(which, -1);
        };
    }
}
