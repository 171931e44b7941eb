package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;
import java.util.Set;

/** What a question wants, before the plan is looked at. */
sealed interface Intent {

    /** Actions, or one side of them. */
    record Look(PlanQuery query, Set<Asked> asked, Breadth breadth) implements Intent {
        public Look {
            asked = Set.copyOf(asked);
        }
    }

    /** How many rows a question about a topic wants to see. */
    enum Breadth {
        /** The one it is about. */
        ONE,
        /** The one or two that fit. */
        FEW,
        /** All that fit. */
        MANY
    }

    /** How many actions. */
    record Tally(PlanQuery query) implements Intent {}

    /** The actions with the highest or lowest rating. */
    record Rank(PlanQuery query, boolean highest, int top) implements Intent {}

    /** How many actions each theme, owner or status has. */
    record Breakdown(PlanQuery query, Dimension by, Order order) implements Intent {}

    /** What actions are gathered under. */
    enum Dimension {
        THEME,
        OWNER,
        STATUS
    }

    /** Which of the groups are wanted. */
    enum Order {
        EACH,
        MOST,
        FEWEST
    }

    /** Two things side by side. */
    record Compare(List<PlanQuery> sides, Set<Asked> asked) implements Intent {
        public Compare {
            sides = List.copyOf(sides);
            asked = Set.copyOf(asked);
        }

        /** Whether themes or owners are set side by side, not actions. */
        boolean ofGroups() {
            return sides.stream().allMatch(PlanQuery::filters);
        }
    }

    /**
     * What a colour, an abbreviation, or a thing of the plan itself means.
     *
     * @param words the colour or the abbreviation; of the key, which lines are wanted, or none for
     *     all
     */
    record Explain(Subject subject, String words) implements Intent {}

    /** The actions that are nearest to one action. */
    record Related(Action action) implements Intent {}

    /** A code that the plan does not have. */
    record NoSuch(List<String> codes) implements Intent {}

    /** The next page, or a certain one, of the list before. */
    record Turn(int page) implements Intent {}

    record Greeting(Courtesies.Kind kind) implements Intent {}

    record Capabilities() implements Intent {}

    /** What can be explained. */
    enum Subject {
        COLOUR,
        LEGEND,
        ABBREVIATION,
        KEY,
        THEMES,
        RATING,
        PLAN,
        /** The day that the plan's statuses speak of. */
        AS_OF,
        /** What is new in it, of which it keeps no record itself. */
        CHANGES
    }
}
