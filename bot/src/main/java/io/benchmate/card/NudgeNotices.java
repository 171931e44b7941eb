package io.benchmate.card;

import io.benchmate.nudge.StillOpen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words the short messages around reminders. Pure. */
public final class NudgeNotices {
    private NudgeNotices() {}

    /** The person may not say how the action stands. */
    public static Notice notAllowed() {
        return Notice.of(
                "That is for the action’s owner",
                "Only those who stand for the action’s owner, whoever covers for them, and the"
                        + " people who look after Benchmate can say how it stands. Nothing was"
                        + " recorded.",
                "If it should be you, tell the people who look after the plan.");
    }

    /** Its message is past its time. */
    public static Notice tooOld() {
        return Notice.of(
                "That reminder is too old",
                "I no longer keep it. Say “what will you remind me of?” to see what comes, or tell"
                        + " me how an action stands: “2.4 done, 14 people came”.");
    }

    public static Notice gone() {
        return Notice.of(
                "That action is no longer in the plan",
                "A newer revision does not have it, so nothing was recorded.");
    }

    public static Notice ownChat() {
        return Notice.of(
                "Let us do this in our own chat",
                "Here everybody reads along. Open your chat with me and say it there.",
                "Nothing was changed.");
    }

    static Notice stillOpen(StillOpen open) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "You asked me to come back to this. In “%s” %s open, and nothing is sent on the"
                                .formatted(
                                        open.planTitle(),
                                        open.open() == 1
                                                ? "1 question about the timescales is"
                                                : open.open()
                                                        + " questions about the timescales are")
                        + " strength of what they are about:");
        open.questions().forEach(each -> lines.add("– " + each));
        lines.add("I don’t ask again unless you choose Later; “timescales” lists what is open.");
        return new Notice("Still open: timescales", lines, List.of(), List.of())
                .with(
                        new Notice.Button(
                                "Answer now",
                                TimescalesCard.ASK,
                                Map.of("plan", open.plan(), "turn", "0"),
                                true));
    }
}
