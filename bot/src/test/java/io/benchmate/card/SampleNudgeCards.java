package io.benchmate.card;

import io.benchmate.card.NudgeForms.Asked;
import io.benchmate.card.NudgeForms.Form;
import io.benchmate.nudge.Deeds.Deed;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.NudgeDigest.Item;
import io.benchmate.nudge.NudgePlan;
import io.benchmate.nudge.Untold;
import io.benchmate.nudge.Wishes.Wish;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Saying;
import io.benchmate.people.Assignee;
import io.benchmate.people.Person;
import io.benchmate.plan.PlanId;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cards of reminders, for their owners and for admins. */
final class SampleNudgeCards {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);
    private static final Person ROBIN = new Person("robin", "Robin Vale");
    private static final Map<String, String> STATUSES = statuses();
    private static final NudgeAdminSheets.Line LINE =
            new NudgeAdminSheets.Line(
                    "p", "Harrowmere action plan", NudgePlan.off(new PlanId("p"), DAY), 4, 2);

    private SampleNudgeCards() {}

    private static Map<String, String> statuses() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Amber", "Amber: begun, but later than we said");
        all.put("Red", "Red: not begun, or stopped");
        return all;
    }

    static Map<String, Rendered> all() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("nudge-one", saying(one()));
        all.put("nudge-several", saying(several()));
        all.put("nudge-done", DigestCard.draw(one(), since(What.DONE, "“14 people came”", "")));
        all.put(
                "nudge-stale",
                DigestCard.draw(
                        one(),
                        since(What.DELAYED, "", "Something was done about this meanwhile.")));
        for (Form form : Form.values()) {
            all.put("nudge-form-" + form.name().toLowerCase(java.util.Locale.ROOT), form(form, ""));
        }
        all.put("nudge-form-wrong", form(Form.DELAYED, "Say why it is delayed."));
        all.put("nudge-handovers", saying(SampleOwnerNews.handovers()));
        all.putAll(replies());
        all.putAll(mine());
        all.putAll(ofAdmins());
        all.put("nudge-not-allowed", notice(NudgeNotices.notAllowed()));
        all.put("nudge-too-old", notice(NudgeNotices.tooOld()));
        return all;
    }

    private static Map<String, Rendered> replies() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put(
                "nudge-reply",
                notice(
                        ReplyNotices.ask(
                                List.of(meant("2.4"), meant("3.1")),
                                What.DONE,
                                "done last week, 14 people came")));
        all.put(
                "nudge-reply-one",
                notice(
                        ReplyNotices.ask(
                                List.of(meant("2.4")),
                                What.DONE,
                                "done last week, 14 people came")));
        all.put("nudge-reply-delayed", delayed());
        all.put(
                "nudge-reply-which",
                notice(
                        ReplyNotices.which(
                                STATUSES, meant("2.4"), What.DELAYED, "delayed", "June")));
        return all;
    }

    private static Rendered delayed() {
        return SheetCard.draw(
                ReplyNotices.askDelayed(
                        List.of(meant("2.4")),
                        "slipped to June because the printer broke",
                        "June",
                        ""));
    }

    private static Map<String, Rendered> mine() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("nudge-mine", SheetCard.draw(NudgeSheets.mine(List.of(), wish(), DAY, "")));
        all.put(
                "nudge-mine-plain",
                SheetCard.draw(
                        NudgeSheets.mine(
                                List.of(),
                                Wish.none("robin", "Robin Vale"),
                                DAY,
                                "Reminders are on again.")));
        all.put("nudge-cover", CoverForm.draw(List.of(ROBIN), "", "", ""));
        return all;
    }

    private static Map<String, Rendered> ofAdmins() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("nudge-admin", SheetCard.draw(NudgeAdminSheets.hub(List.of(LINE), 1, 2)));
        all.put("nudge-admin-none", SheetCard.draw(NudgeAdminSheets.hub(List.of(), 0, 0)));
        all.put("nudge-admin-rehearsal", SheetCard.draw(rehearsal()));
        all.put(
                "nudge-admin-owners",
                SheetCard.draw(OwnerSheets.owners(LINE, owners(), Leaves.of(1, 2, 6), 6, "")));
        all.put(
                "nudge-admin-owner",
                SheetCard.draw(
                        OwnerSheets.owner(
                                LINE,
                                owners().getFirst(),
                                List.of(
                                        new Sheet.Option("-", "None of these"),
                                        new Sheet.Option("x", "Carys Endellion")),
                                "",
                                2)));
        all.put("nudge-admin-rules", SheetCard.draw(NudgeRuleSheets.rules(LINE, "")));
        all.putAll(ofReach());
        return all;
    }

    private static Map<String, Rendered> ofReach() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("nudge-admin-people", SheetCard.draw(ReachSheets.people(reach())));
        all.put("nudge-owner-news", saying(SampleOwnerNews.all()));
        all.put(
                "nudge-owner-news-saved",
                NoticeCard.draw(
                        OwnerNewsSheets.saved(
                                List.of(
                                        "Dana Firth now stands for 2 owners in “Harrowmere action"
                                                + " plan”, and is reminded of what is due."))));
        return all;
    }

    private static ReachSheets.Page reach() {
        return new ReachSheets.Page(
                List.of(
                        new ReachSheets.Unreached(
                                "robin",
                                "Robin Vale",
                                "Hello Robin Vale,\nthe action plan names you for this:\n"
                                        + "- 2.4 Train the trainers (it is due)",
                                false),
                        new ReachSheets.Unreached("sam", "Sam Ash", "", true)),
                List.of("Asha Linden opted out of all but escalations."),
                true,
                List.of("Kim Ford: installed. What waited comes with the next reminder."));
    }

    static NudgeDigest one() {
        return new NudgeDigest(
                "robin",
                "Robin Vale",
                DAY,
                List.of(item("2.4", "", "7 days before it is due", false)),
                List.of());
    }

    static NudgeDigest several() {
        return new NudgeDigest(
                "robin",
                "Robin Vale",
                DAY,
                List.of(
                        item("2.4", "", "it is due", false),
                        item("3.1", "Asha Linden", "it is overdue", false),
                        item(
                                "3.2",
                                "Asha Linden",
                                "it is overdue, and a word from you may help",
                                true),
                        item("4.1", "", "a check-in each quarter, as it has no last day", false)
                                .again(NudgeDigest.MAYBE_SEEN)),
                List.of("nudge-digest:robin:2027-02-26"));
    }

    private static Item item(String code, String about, String why, boolean escalated) {
        boolean dated = !why.startsWith("a check-in");
        return new Item(
                "k" + code,
                "p",
                "Harrowmere action plan 2025 to 2028",
                "a" + code,
                code,
                "Review all job descriptions with *technicians* and their managers",
                about,
                "HTN",
                dated ? "Spring term 2027" : "Ongoing",
                dated ? LocalDate.of(2027, 3, 9) : null,
                "Amber: begun, but later than we said",
                "AMBER",
                "12 of 31 were reviewed by October 2026.",
                why,
                escalated,
                "");
    }

    private static DigestCard.Since since(What what, String words, String problem) {
        Deed deed =
                new Deed(
                        "7",
                        "p",
                        "a2.4",
                        ROBIN,
                        what,
                        words,
                        List.of("key"),
                        Instant.parse("2027-03-03T10:12:00Z"));
        return new DigestCard.Since(Map.of("k2.4", deed), LONDON, problem);
    }

    private static Rendered form(Form form, String problem) {
        return NudgeForms.draw(
                one(),
                one().items().getFirst(),
                Map.of("digest", one().key(), "plan", "p", "action", "a2.4", "seen", ""),
                form,
                new Asked(STATUSES, LocalDate.of(2027, 3, 12), problem, Map.of()));
    }

    private static ReplyNotices.Meant meant(String code) {
        return new ReplyNotices.Meant("p", "a" + code, code, "Review all job descriptions");
    }

    private static Wish wish() {
        return Wish.none("robin", "Robin Vale")
                .working(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
                .paused(DAY, LocalDate.of(2027, 3, 9))
                .coveredBy(new Wish.Cover("asha", "Asha Linden", DAY, LocalDate.of(2027, 5, 3)));
    }

    private static List<OwnerSheets.Owner> owners() {
        return List.of(
                new OwnerSheets.Owner("C&E", "Communications and Events", List.of()),
                new OwnerSheets.Owner(
                        "HTN",
                        "",
                        List.of(
                                new Assignee.Person("robin", "Robin Vale"),
                                new Assignee.Group("g", "Network"))));
    }

    private static Sheet rehearsal() {
        return NudgeAdminSheets.rehearsal(
                LINE,
                List.of(),
                List.of(new Untold("4.6", "Fund it", "nobody is mapped to the owner “Finance”")),
                Leaves.of(1, 0, 6),
                6);
    }

    private static Rendered notice(Notice notice) {
        return NoticeCard.draw(notice);
    }

    private static Rendered saying(Saying saying) {
        Message message = new SayingCard().draw(saying);
        return new Rendered(message.card(), message.text(), message.summary());
    }
}
