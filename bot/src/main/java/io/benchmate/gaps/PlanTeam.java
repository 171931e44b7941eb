package io.benchmate.gaps;

import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Admins;
import io.benchmate.people.Person;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * Brings questions to the team that looks after the plan, and its answers back. Who may answer is
 * for the caller to check.
 */
public final class PlanTeam {
    static final int MOST_OPEN = 20;

    private final OpenQuestions questions;
    private final Outbox outbox;
    private final Admins admins;
    private final Together together;
    private final @Nullable String channel;

    /**
     * @param channel Teams' id of the team's channel; null when the admins are told themselves
     */
    public PlanTeam(
            OpenQuestions questions,
            Outbox outbox,
            Admins admins,
            Together together,
            @Nullable String channel) {
        this.questions = questions;
        this.outbox = outbox;
        this.admins = admins;
        this.together = together;
        this.channel = channel;
    }

    /** Whether a conversation is the team's own channel, or a thread of it. */
    public boolean meetsIn(String conversationId) {
        return channel != null
                && (conversationId.equals(channel) || conversationId.startsWith(channel + ";"));
    }

    /** Keeps a question and has the team told. Idempotent while the question is open. */
    public Sending send(NewQuestion question) {
        int open = questions.countOpenOf(question.asker().objectId());
        if (open >= MOST_OPEN) {
            return new Sending.TooMany(open);
        }
        Set<String> known = channel == null ? admins.known() : Set.of();
        return together.inOne(() -> keepAndTell(question, known));
    }

    private Sending keepAndTell(NewQuestion question, Set<String> known) {
        OpenQuestions.Filed filed = questions.file(question);
        if (!filed.isNew()) {
            return new Sending.Already();
        }
        String key = "gap:" + filed.question().id();
        QuestionToTeam saying = saying(filed.question());
        if (channel != null) {
            outbox.add(key + ":team", new Recipient.Channel(channel), saying);
            return new Sending.ToChannel();
        }
        known.forEach(id -> outbox.add(key + ":" + id, new Recipient.Person(id), saying));
        return known.isEmpty() ? new Sending.Kept() : new Sending.ToAdmins(known.size());
    }

    private static QuestionToTeam saying(OpenQuestion question) {
        NewQuestion asked = question.asked();
        return new QuestionToTeam(
                question.id().value(),
                asked.text(),
                asked.planTitle(),
                asked.actionWords(),
                asked.asker().name());
    }

    /**
     * Settles a question and has the asker told.
     *
     * @return whether it was open until now
     */
    public boolean answer(QuestionId id, String answer, Person by) {
        String kept = Cut.to(4_000, answer.strip());
        return together.inOne(
                () -> {
                    boolean settled = questions.answer(id, kept, by);
                    if (settled) {
                        questions.find(id).ifPresent(question -> tellAsker(question, kept, by));
                    }
                    return settled;
                });
    }

    private void tellAsker(OpenQuestion question, String answer, Person by) {
        NewQuestion asked = question.asked();
        outbox.add(
                "gap-answer:" + question.id(),
                new Recipient.Person(asked.asker().objectId()),
                new AnswerFromTeam(asked.text(), answer, asked.planTitle(), by.name()));
    }
}
