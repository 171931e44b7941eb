package io.benchmate.ask;

import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A question as it was typed or pressed.
 *
 * @param text to the letter, without the mention of the bot
 * @param asker who asks, and where
 * @param askedOn the day of asking in the institution's zone; "overdue" and "next month" count from
 *     it
 * @param plan the plan that the pressed button speaks of, to be asked if it is still live; null for
 *     typed words
 * @param page which page of a long list, from 1; pages beyond the last give the last
 */
public record Question(
        String text, Asker asker, LocalDate askedOn, @Nullable PlanId plan, int page) {

    public Question {
        page = Math.max(1, page);
    }

    /** A question that was typed. */
    public Question(String text, Asker asker, LocalDate askedOn) {
        this(text, asker, askedOn, null, 1);
    }

    /** The same in other words: "page 2" goes on with the question before. */
    Question as(String words) {
        return new Question(words, asker, askedOn, plan, page);
    }

    /** The same question for another page. */
    Question onPage(int other) {
        return new Question(text, asker, askedOn, plan, other);
    }

    /** The same asker on the same day, with other words. */
    Question asking(String words) {
        return new Question(words, asker, askedOn, plan, 1);
    }

    /** The same question to a certain plan. */
    Question of(PlanId other) {
        return new Question(text, asker, askedOn, other, page);
    }
}
