package io.benchmate.card;

import io.benchmate.nudge.Handover;
import io.benchmate.nudge.OwnerNews;
import io.benchmate.nudge.OwnerNews.Leaver;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words what those who look after the plans are told of its owners: who left, who has no app, who
 * says an action is not his.
 */
public final class OwnerNewsSheets {
    /**
     * Names who follows. Data: {@code plan-0}, {@code gone-0} and the input {@code successor-0},
     * and so on.
     */
    public static final String SAVE = "owner-news-save";

    /** How many who left one message can hold. */
    public static final int MOST = 4;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private OwnerNewsSheets() {}

    static Sheet news(OwnerNews news) {
        List<Sheet.Entry> entries = new ArrayList<>();
        news.leavers().forEach(each -> entries.add(entry(each)));
        news.handovers().forEach(each -> entries.add(entry(each)));
        if (!news.unreached().isEmpty()) {
            entries.add(unreached(news.unreached()));
        }
        if (news.more() > 0) {
            entries.add(
                    new Sheet.Entry(
                            List.of("More of this comes another day"),
                            "To see it now, say “owners” or “nudges”.",
                            List.of()));
        }
        return new Sheet(heading(news), lead(news), entries, fields(news.leavers()), buttons(news));
    }

    private static String heading(OwnerNews news) {
        if (!news.leavers().isEmpty()) {
            return "Who follows an owner who left?";
        }
        return news.handovers().isEmpty() ? "Owners whom I cannot reach" : "Whose action is it?";
    }

    private static String lead(OwnerNews news) {
        if (news.leavers().size() == 1) {
            return "The account of %s is closed. Who follows?"
                    .formatted(news.leavers().getFirst().name());
        }
        if (!news.leavers().isEmpty()) {
            return "The accounts of %d owners are closed. Who follows them?"
                    .formatted(news.leavers().size());
        }
        if (!news.handovers().isEmpty()) {
            return news.handovers().size() == 1
                    ? "Somebody says that an action is not theirs."
                    : "People say of %d actions that they are not theirs."
                            .formatted(news.handovers().size());
        }
        return "%s cannot be reached in Teams, so their reminders wait."
                .formatted(NudgeAdminSheets.people(news.unreached().size()));
    }

    private static List<Notice.Button> buttons(OwnerNews news) {
        List<Notice.Button> buttons = new ArrayList<>();
        if (!news.leavers().isEmpty()) {
            buttons.add(save(news.leavers()));
        }
        news.handovers().stream()
                .limit(1)
                .map(each -> Map.of("plan", each.plan()))
                .map(plan -> NudgeAdminSheets.button("Owners", NudgeAdminSheets.OWNERS, plan))
                .forEach(buttons::add);
        return buttons;
    }

    private static Sheet.Entry entry(Handover handover) {
        return new Sheet.Entry(
                List.of(
                        (handover.code() + " " + handover.title()).strip(),
                        said(handover),
                        "The plan “%s” names “%s” as its owner."
                                .formatted(handover.planTitle(), handover.owner())),
                "They hear nothing of it until %s; then I remind them as before."
                        .formatted(DAY.format(handover.day().plusDays(Handover.DECIDING_DAYS))),
                List.of());
    }

    /** In one sentence, what somebody says of an action that is not his. */
    public static String said(Handover handover) {
        String by = handover.by().isBlank() ? "Somebody" : handover.by();
        return handover.successor().isBlank()
                ? by + " says it is not theirs, and does not know whose it is."
                : "%s says it is not theirs; it belongs to %s.".formatted(by, handover.successor());
    }

    private static Sheet.Entry entry(Leaver leaver) {
        return new Sheet.Entry(
                List.of(
                        leaver.name() + " has left",
                        "Stood for %s in “%s”. I no longer remind them."
                                .formatted(quoted(leaver.owners()), leaver.planTitle())),
                "",
                List.of());
    }

    private static String quoted(List<String> owners) {
        return String.join(", ", owners.stream().map(each -> "“" + each + "”").toList());
    }

    private static Sheet.Entry unreached(List<String> names) {
        return new Sheet.Entry(
                List.of(
                        "Not delivered: app not installed",
                        String.join(", ", names)
                                + ". They have not added Benchmate in Teams, or blocked it."),
                "What was meant for them waits.",
                List.of(NudgeAdminSheets.button("See them", NudgeAdminSheets.PEOPLE, Map.of())));
    }

    private static List<Sheet.Field> fields(List<Leaver> leavers) {
        List<Sheet.Field> fields = new ArrayList<>();
        for (int i = 0; i < leavers.size(); i++) {
            fields.add(
                    new Sheet.Field.Person(
                            "successor-" + i, "Who follows " + leavers.get(i).name() + "?"));
        }
        return fields;
    }

    private static Notice.Button save(List<Leaver> leavers) {
        Map<String, String> data = new TreeMap<>();
        for (int i = 0; i < leavers.size(); i++) {
            data.put("plan-" + i, leavers.get(i).plan());
            data.put("gone-" + i, leavers.get(i).person());
        }
        return new Notice.Button("Save", SAVE, data, true);
    }

    /**
     * @param done a sentence for each who follows now, and for each for whom nothing was changed
     */
    public static Notice saved(List<String> done) {
        List<String> lines = new ArrayList<>(done);
        lines.add("To name several people, or to change this, say “owners”.");
        return Notice.of("Who stands for whom", lines.toArray(String[]::new));
    }

    public static Notice pickFirst() {
        return Notice.of(
                "Pick somebody first",
                "Nobody was picked, so nothing was changed. Where the picker does not open, say"
                        + " “owners” and name somebody there.");
    }
}
