package io.benchmate.card;

import io.benchmate.nudge.OwnerNews;
import io.benchmate.nudge.OwnerNews.Leaver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words what those who look after the plans are told of its owners: who left, who has no app. */
public final class OwnerNewsSheets {
    /**
     * Names who follows. Data: {@code plan-0}, {@code gone-0} and the input {@code successor-0},
     * and so on.
     */
    public static final String SAVE = "owner-news-save";

    /** How many who left one message can hold. */
    public static final int MOST = 4;

    private OwnerNewsSheets() {}

    static Sheet news(OwnerNews news) {
        List<Sheet.Entry> entries = new ArrayList<>();
        news.leavers().forEach(each -> entries.add(entry(each)));
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
        return new Sheet(
                news.leavers().isEmpty()
                        ? "Owners whom I cannot reach"
                        : "Who follows an owner who left?",
                lead(news),
                entries,
                fields(news.leavers()),
                news.leavers().isEmpty() ? List.of() : List.of(save(news.leavers())));
    }

    private static String lead(OwnerNews news) {
        if (news.leavers().isEmpty()) {
            return "%s cannot be reached in Teams, so their reminders wait."
                    .formatted(NudgeAdminSheets.people(news.unreached().size()));
        }
        Leaver first = news.leavers().getFirst();
        String one = "The account of %s is closed. Who follows?".formatted(first.name());
        return news.leavers().size() == 1
                ? one
                : "The accounts of %d owners are closed. Who follows them?"
                        .formatted(news.leavers().size());
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
