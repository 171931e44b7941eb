package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where turns run, once their caller is known. A message's turn runs after its call was answered; a
 * pressed button or a search is answered in its call.
 *
 * <p>Teams sends an activity again, with the same id, when its call was not answered within about
 * 15 s. A call is answered as soon as its activity is taken, so that happens only where the answer
 * to the call was lost. The ids that were taken are kept in memory, and no write to the database
 * lies on this path, so two things can go wrong across a kill, and both are left so:
 *
 * <ul>
 *   <li>killed after the reply went out and in the moment before the call's answer did: the next
 *       process does not know the id and replies a second time;
 *   <li>killed after the call's answer and before the reply: the message is not replied to, and
 *       Teams does not send it again.
 * </ul>
 *
 * <p>An orderly stop does neither: it lets begun turns end. Pressed buttons are not remembered
 * here: Teams may send a press again as a person may press twice, and what the second one does is
 * for the feature to say.
 */
public final class Floor implements AutoCloseable {
    private static final Duration REDELIVERY = Duration.ofMinutes(10);

    private final Once seen = new Once(REDELIVERY, 20_000);
    private final Lanes lanes = new Lanes(2_000, 50);
    private final AtomicLong invokes = new AtomicLong();
    private final Turns turns;
    private final Tenants tenants;
    private final Duration deadline;

    Floor(Turns turns, Tenants tenants, Duration deadline) {
        this.turns = turns;
        this.tenants = tenants;
        this.deadline = deadline;
    }

    /** Takes the activity: the answer to its call, which is made at once unless it is an invoke. */
    public CallAnswer take(Activity activity) {
        if (!Hearing.complete(activity) || !tenants.admit(activity)) {
            return CallAnswer.ACCEPTED;
        }
        return ActivityTypes.INVOKE.equals(activity.getType()) ? answer(activity) : begin(activity);
    }

    private CallAnswer begin(Activity activity) {
        String id = id(activity);
        if (id != null && !seen.first(id)) {
            return CallAnswer.ACCEPTED;
        }
        if (lanes.offer(lane(activity), () -> turns.run(activity))) {
            return CallAnswer.ACCEPTED;
        }
        if (id != null) {
            seen.undo(id);
        }
        return CallAnswer.BUSY;
    }

    private CallAnswer answer(Activity invoke) {
        CompletableFuture<CallAnswer> answer = new CompletableFuture<>();
        boolean taken =
                lanes.offer("invoke " + invokes.incrementAndGet(), () -> run(invoke, answer));
        return taken
                ? answer.completeOnTimeout(
                                turns.tooLate(invoke), deadline.toMillis(), TimeUnit.MILLISECONDS)
                        .join()
                : CallAnswer.BUSY;
    }

    private void run(Activity invoke, CompletableFuture<CallAnswer> answer) {
        try {
            turns.run(invoke, answer::complete);
        } finally {
            answer.complete(CallAnswer.ACCEPTED);
        }
    }

    private static @Nullable String id(Activity activity) {
        return activity.getId() == null || activity.getId().isBlank()
                ? null
                : activity.getType()
                        + ' '
                        + activity.getConversation().getId()
                        + ' '
                        + activity.getId();
    }

    private static String lane(Activity activity) {
        String from = activity.getFrom() == null ? "" : activity.getFrom().getId();
        return activity.getConversation().getId() + ' ' + from;
    }

    @Override
    public void close() {
        lanes.close();
    }
}
