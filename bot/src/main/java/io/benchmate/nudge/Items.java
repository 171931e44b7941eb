package io.benchmate.nudge;

import io.benchmate.plan.Action;
import io.benchmate.plan.Cell;
import io.benchmate.plan.Field;
import io.benchmate.plan.Legend;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Signature;
import io.benchmate.plan.Status;
import io.benchmate.plan.revising.Overlay;

import java.util.ArrayList;
import java.util.List;

/** Writes down for the outbox what a digest says. Pure. */
final class Items {
    private static final int LONGEST_EVIDENCE = 600;

    private Items() {}

    /**
     * The plan's words as they are now; what is told again only where nothing new is told of it.
     */
    static NudgeDigest of(Digest digest, List<Planned> planned) {
        List<NudgeDigest.Item> items = new ArrayList<>();
        for (Nudge each : digest.nudges()) {
            planned.stream()
                    .filter(one -> one.plan().id().equals(each.plan()))
                    .findFirst()
                    .ifPresent(one -> items.add(item(each, one.plan())));
        }
        for (Again each : digest.again()) {
            NudgeDigest.Item item = each.item();
            if (items.stream().noneMatch(one -> one.isAbout(item.plan(), item.action()))) {
                items.add(item);
            }
        }
        return new NudgeDigest(
                digest.to().id(),
                digest.to().name(),
                digest.day(),
                items,
                digest.again().stream().map(Again::letter).distinct().toList());
    }

    private static NudgeDigest.Item item(Nudge nudge, Plan plan) {
        Action action = plan.action(nudge.action()).orElseThrow();
        return new NudgeDigest.Item(
                nudge.key(),
                plan.id().value(),
                plan.facts().title(),
                nudge.action().value(),
                nudge.code(),
                nudge.title(),
                nudge.about(),
                nudge.owner(),
                nudge.timescale(),
                nudge.occasion().due(),
                words(action.status(), plan.facts().legend()),
                action.status().shade().name(),
                evidence(action),
                nudge.occasion().why(),
                nudge.isEscalation(),
                "");
    }

    /** The same item, with how its action stands now. */
    static NudgeDigest.Item standing(NudgeDigest.Item item, Action action, Plan plan) {
        return item.standing(
                words(action.status(), plan.facts().legend()),
                action.status().shade().name(),
                evidence(action));
    }

    static String words(Status status, Legend legend) {
        return switch (status.shade()) {
            case BLUE, GREEN, AMBER, RED, WORDS -> legend.inWords(status);
            case ILLEGIBLE, NONE -> "";
        };
    }

    /** The plan's own, then what was recorded last; of a long one the end, which is what is new. */
    private static String evidence(Action action) {
        String printed = action.text(Field.EVIDENCE).orElse("").strip();
        String text =
                Overlay.lastEvidence(action)
                        .map(
                                last ->
                                        printed.isEmpty()
                                                ? signed(last)
                                                : printed + " Last: " + signed(last))
                        .orElse(printed);
        return text.length() <= LONGEST_EVIDENCE
                ? text
                : "… " + text.substring(text.length() - LONGEST_EVIDENCE);
    }

    private static String signed(Cell cell) {
        Signature signature = cell.signature();
        String by = signature == null ? "" : " (" + signature.words() + ")";
        return cell.text().strip() + by;
    }
}
