package io.benchmate.nudge.review;

import io.benchmate.plan.Action;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Recorded;
import io.benchmate.plan.Recording;
import io.benchmate.plan.Shade;
import io.benchmate.plan.Status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An action that its plan's legend calls red or at risk, with the reason.
 *
 * @param status in the plan's words
 * @param reason a whole sentence, or the plan's own words in quotation marks; says so where there
 *     is none
 * @param by who recorded the reason and when; empty where nobody did
 */
public record Trouble(String code, String title, String status, String reason, String by) {
    private static final Pattern RISK =
            Pattern.compile("\\bat risk\\b|\\boff[- ]track\\b|\\bbehind\\b|\\bmajor delay");

    /** A meaning that stands for something harmless as well is not trouble by itself. */
    private static final Pattern ALSO = Pattern.compile("\\bor\\b|/|\\bnot started\\b");

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\bat risk\\b|\\boff[- ]track\\b|\\bbehind\\b|\\bdelay|\\bstalled\\b"
                            + "|\\bstopped\\b|\\boverdue\\b|(?<!no )\\bproblems?\\b");

    static List<Trouble> in(Snapshot now, Signing signing) {
        List<Trouble> all = new ArrayList<>();
        Legend legend = now.printed().facts().legend();
        for (Action action : now.laid().actions()) {
            if (isSo(action.status(), legend)) {
                all.add(of(action, now, signing));
            }
        }
        return all;
    }

    /** Red always; another colour or word where the plan means nothing else by it. */
    static boolean isSo(Status status, Legend legend) {
        if (status.shade() == Shade.RED) {
            return true;
        }
        if (status.shade().isColour()) {
            String meaning = legend.meaningOf(status.shade()).orElse("").toLowerCase(Locale.UK);
            return RISK.matcher(meaning).find() && !ALSO.matcher(meaning).find();
        }
        return status.shade() == Shade.WORDS
                && WORDS.matcher(status.printed().toLowerCase(Locale.UK)).find();
    }

    private static Trouble of(Action action, Snapshot now, Signing signing) {
        String status = now.printed().facts().legend().inWords(action.status());
        List<Recording> standing = now.standing().getOrDefault(action.id(), List.of());
        Optional<Recording> why =
                standing.stream()
                        .filter(each -> each.what() instanceof Recorded.Evidence)
                        .filter(each -> each.what().text().startsWith("Why "))
                        .reduce((_, newer) -> newer);
        if (why.isPresent()) {
            String text = why.get().what().text();
            String reason = text.substring(text.indexOf(':') + 1).strip();
            return trouble(action, status, reason, signing.words(why.get()));
        }
        String reason =
                now.printed()
                        .action(action.id())
                        .flatMap(each -> each.text(Field.EVIDENCE))
                        .map(printed -> "The plan says: “" + printed + "”")
                        .orElse("No reason is recorded, and the plan prints none.");
        return trouble(action, status, reason, "");
    }

    private static Trouble trouble(Action action, String status, String reason, String by) {
        return new Trouble(action.code(), action.title(), status, reason, by);
    }
}
