package io.benchmate.ask;

import io.benchmate.ask.Intent.Breadth;
import io.benchmate.plan.Action;
import io.benchmate.plan.Field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds a question that fits two or more clearly different readings about equally well: a name that
 * is both a theme and an owner, "the board" where there are two. Pure.
 */
final class Ambiguity {
    private static final int MOST = 4;
    private static final Pattern SAYS_WHICH =
            Pattern.compile(
                    "\\b(?:work"
                        + " ?streams?|own|owns|owned|owners?|leads?|led|responsib\\w+|do|does|doing|team|group"
                        + "|board|who|whose|by|with|against|themes?|sections?|pillars?|headings?|under|stand|stands|mean|means|(?:lot|team|people|folk|crew)"
                        + " got|shared?|shares|jointly|joint|together|alone|own|theirs|(?:lot|people|folk|guys|crew)(?="
                        + " .*\\b(?:they|their|theirs)\\b))\\b");
    private static final Pattern THE_GROUP =
            Pattern.compile(
                    "\\b(?:does|do|has|have|should|must|for|by|with|on|of|is|are) (?:the|our)"
                        + " (team|group|board|committee|network|office)(?:"
                        + " (?:own|owns|lead|leads|have|has|do|doing|need|needs|to|responsible|for|list|plate|got|on|actions?|down|the|its))*$");

    private final IndexedPlan plan;
    private final Finder finder;
    private final Understanding understanding;
    private final Basis basis;

    Ambiguity(IndexedPlan plan, Finder finder, Understanding understanding) {
        this.plan = plan;
        this.finder = finder;
        this.understanding = understanding;
        this.basis = Basis.of(plan.plan());
    }

    /** The question back; empty where the words are plain enough. */
    Optional<Answer.Which> in(String line, Intent intent) {
        Optional<PlanQuery> query = Queries.of(intent).filter(Ambiguity::isBare);
        if (query.isEmpty()) {
            return Optional.empty();
        }
        return themeOrOwner(line, query.get()).or(() -> whichGroup(line, query.get().topic()));
    }

    /** Only one name narrows it, or nothing: what else is said would be lost by asking back. */
    private static boolean isBare(PlanQuery query) {
        return query.named().isEmpty()
                && query.among() == null
                && query.status() == null
                && query.date() == null
                && !query.columns().narrows();
    }

    private Optional<Answer.Which> themeOrOwner(String line, PlanQuery query) {
        boolean filtered = !query.themes().isEmpty() || !query.owners().isEmpty();
        if (!filtered || !query.topic().known().isEmpty() || Worded.has(line, SAYS_WHICH)) {
            return Optional.empty();
        }
        Utterance said = new Utterance(List.of(line.split(" ")));
        for (Themes.Found theme : plan.themes().in(said)) {
            for (Parties.Found party : plan.parties().in(said.afresh())) {
                if (overlap(theme, party)) {
                    return between(theme.themes(), party.party());
                }
            }
        }
        return Optional.empty();
    }

    /** One word of a theme's name within an owner's, as in "Staff Development", means the owner. */
    private static boolean overlap(Themes.Found theme, Parties.Found party) {
        boolean part =
                !theme.whole() && theme.until() - theme.from() < party.until() - party.from();
        return !part && theme.from() < party.until() && party.from() < theme.until();
    }

    private Optional<Answer.Which> between(Set<String> themes, Party party) {
        List<Answer.Option> options = new ArrayList<>();
        for (String theme : themes) {
            option("Theme: " + theme, "which actions are in the " + theme + " theme?")
                    .ifPresent(options::add);
        }
        option("Owner: " + party.name(), "what does " + party.name() + " own?")
                .ifPresent(options::add);
        return which(
                "“%s” is a theme of the plan and an owner. Which do you mean?"
                        .formatted(party.name()),
                options);
    }

    /**
     * Who asks how people get "on the group" asks for that, and not for what the group has to do.
     */
    private Optional<Answer.Which> whichGroup(String line, Topic topic) {
        Optional<MatchResult> group = Worded.first(line, THE_GROUP);
        if (group.isEmpty()
                || topic.known().stream()
                        .anyMatch(one -> one.words().endsWith(" " + group.get().group(1)))) {
            return Optional.empty();
        }
        List<Answer.Option> options = new ArrayList<>();
        owners(group.get().group(1))
                .forEach(
                        (label, name) ->
                                option(label, "what does " + name + " own?")
                                        .ifPresent(options::add));
        return which(
                "The plan names %d that may be meant. Which one?".formatted(options.size()),
                options);
    }

    /** Owners whose name ends in the word: how the plan calls them, and what to ask for. */
    private Map<String, String> owners(String word) {
        Map<String, String> named = new LinkedHashMap<>();
        plan.plan()
                .facts()
                .key()
                .forEach(
                        (abbreviation, meaning) -> {
                            if (endsIn(meaning, word)) {
                                named.put(meaning + " (" + abbreviation + ")", abbreviation);
                            }
                        });
        for (Action action : plan.plan().actions()) {
            for (String owner : action.text(Field.OWNER).orElse("").split("\\s*[,/;]\\s*")) {
                if (endsIn(owner, word)) {
                    named.put(owner.strip(), owner.strip());
                }
            }
        }
        return named;
    }

    private static boolean endsIn(String name, String word) {
        List<String> words = Wording.words(name);
        return words.size() > 1 && words.getLast().equals(word);
    }

    /** A reading whose question means it and finds something; empty otherwise. */
    private Optional<Answer.Option> option(String label, String question) {
        return Queries.of(understanding.of(question))
                .filter(query -> query.topic().known().isEmpty())
                .filter(query -> query.themes().isEmpty() != query.owners().isEmpty())
                .map(query -> finder.filtered(query).stream().map(Row::action).toList())
                .filter(found -> !found.isEmpty())
                .map(found -> new Answer.Option(basis, label, question, found));
    }

    private static Optional<Answer.Which> which(String lead, List<Answer.Option> options) {
        return options.size() < 2 || options.size() > MOST || !differ(options)
                ? Optional.empty()
                : Optional.of(new Answer.Which(lead, List.copyOf(options)));
    }

    /** Readings that show mostly the same are not worth a question. */
    private static boolean differ(List<Answer.Option> options) {
        for (Answer.Option one : options) {
            for (Answer.Option other : options) {
                long shared = one.actions().stream().filter(other.actions()::contains).count();
                if (one != other && shared * 2 > one.actions().size()) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * All that any reading would show, as one look: for few rows, and for asking no second time.
     */
    static Intent both(List<Answer.Option> options) {
        Set<Action> actions = new LinkedHashSet<>();
        options.forEach(option -> actions.addAll(option.actions()));
        return new Intent.Look(PlanQuery.ALL.within(List.copyOf(actions)), Set.of(), Breadth.MANY);
    }
}
