package io.benchmate.ask;

import io.benchmate.plan.Action;

import java.util.List;

/**
 * What the bot found, as a value: the card and the plain text are drawn from it, and nothing is
 * added in the drawing. No answer holds a fact that is not in a cell of the plan or a count of its
 * rows.
 */
public sealed interface Answer {

    /** The sentence that answers, for the top of the card and the notification. */
    String lead();

    /** An answer that rests on a plan. */
    sealed interface Grounded extends Answer {
        Basis basis();

        /**
         * How the question was understood, for one grey line ("Visibility · not started"); empty
         * where it is plain.
         */
        String understood();
    }

    /**
     * One action, in full.
     *
     * @param quotes the cells that answer this question, most telling first; the card shows them
     *     before the rest
     */
    record One(Basis basis, String understood, String lead, Action action, List<Quote> quotes)
            implements Grounded {}

    /**
     * Several actions.
     *
     * @param groups the actions of this page, under headings; in the plan's order unless the
     *     question asks otherwise
     * @param total how many there are on all pages
     * @param page from 1
     * @param pages at least 1
     * @param wider the same question with one filter less, for each filter; may be empty
     */
    record Several(
            Basis basis,
            String understood,
            String lead,
            List<Group> groups,
            int total,
            int page,
            int pages,
            List<Offer> wider)
            implements Grounded {}

    /**
     * A number of actions, and which they are.
     *
     * @param parts a breakdown such as "Green: 5"; may be empty
     * @param actions what was counted; where the plan is broken down, what stands out in it
     * @param wider the same question with one filter less, for each filter; may be empty
     */
    record Count(
            Basis basis,
            String understood,
            String lead,
            int count,
            List<String> parts,
            List<Action> actions,
            List<Offer> wider)
            implements Grounded {
        public Count(
                Basis basis,
                String understood,
                String lead,
                int count,
                List<String> parts,
                List<Action> actions) {
            this(basis, understood, lead, count, parts, actions, List.of());
        }
    }

    /**
     * What something in the plan means: a colour, an abbreviation, the plan itself.
     *
     * @param lines the plan's own words, a line each
     */
    record Meaning(Basis basis, String understood, String lead, List<String> lines)
            implements Grounded {}

    /**
     * The plan does not tell.
     *
     * @param pointer the action that the question is about, whose cell is blank or silent; empty
     *     when there is none
     * @param nearest the nearest actions, offered, not claimed; may be empty
     * @param question the question to the letter, for sending to the plan's team
     */
    record NotSaid(
            Basis basis,
            String understood,
            String lead,
            List<Action> pointer,
            List<Action> nearest,
            String question)
            implements Grounded {}

    /**
     * One short question back, since the words fit several things about equally well.
     *
     * @param options two to four, the likeliest first
     */
    record Which(String lead, List<Option> options) implements Answer {}

    /** Two or three questions of one message, each with its own answer, in the order asked. */
    record Together(String lead, List<Part> parts) implements Answer {}

    /** What the bot can do: each entry an example that works when it is typed or pressed. */
    record Help(String lead, List<Section> sections) implements Answer {}

    /** A greeting, thanks or goodbye, answered in kind. */
    record Courtesy(String lead, List<String> suggestions) implements Answer {}

    /** No plan is loaded yet; the sentence says who can mend that. */
    record NoPlan(String lead) implements Answer {}

    /**
     * Some of the listed actions, under one heading; the heading is empty when there is only one
     * group.
     */
    record Group(String heading, List<Line> lines) {}

    /**
     * One action in a list.
     *
     * @param quotes the cells that matter for this question, such as the timescale; may be empty
     */
    record Line(Action action, List<Quote> quotes) {}

    /**
     * One thing that may be meant.
     *
     * @param label what it is, in a few words
     * @param question a question that means this and nothing else, on the plan of {@code basis}
     * @param actions what it would show
     */
    record Option(Basis basis, String label, String question, List<Action> actions) {}

    /** One of several questions, as it was understood to be asked, and its answer. */
    record Part(String question, Answer answer) {}

    /** A question to ask next, under a short title. */
    record Offer(String title, String question) {}

    /** A heading of the help and its example questions. */
    record Section(String heading, List<String> examples) {}
}
