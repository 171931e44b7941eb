package io.benchmate.card;

import io.benchmate.admin.AuditLine;
import io.benchmate.admin.Deed;
import io.benchmate.admin.PersonalRecords.Kept;
import io.benchmate.gaps.AnswerFromTeam;
import io.benchmate.gaps.Gap;
import io.benchmate.gaps.NewQuestion;
import io.benchmate.gaps.OpenQuestion;
import io.benchmate.gaps.QuestionId;
import io.benchmate.gaps.QuestionToTeam;
import io.benchmate.gaps.Vain;
import io.benchmate.gaps.WordLink;
import io.benchmate.outbox.Message;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;
import io.benchmate.outbox.Undelivered.Stuck;
import io.benchmate.people.Person;
import io.benchmate.plan.PlanId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cards of those who look after the bot, of the outbox, and of "my data". */
final class SampleUpkeepCards {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:30:00Z");
    private static final String TITLE = SamplePlan.PLAN.facts().title();
    private static final Leaves FIRST = new Leaves(1, 1);
    private static final Leaves SECOND = new Leaves(2, 3);

    private static final AdminSheets.Counts BUSY =
            new AdminSheets.Counts(2, 14, 1, 3, 2, new AdminSheets.Timescales(3, "northmoor"));
    private static final AdminSheets.Counts CALM =
            new AdminSheets.Counts(0, 0, 0, 0, 1, new AdminSheets.Timescales(0, "northmoor"));

    private SampleUpkeepCards() {}

    static Map<String, Rendered> all() {
        Map<String, Rendered> all = new LinkedHashMap<>();
        all.put("admin-hub", sheet(AdminSheets.hub(BUSY)));
        all.put("admin-hub-calm", sheet(AdminSheets.hub(CALM)));
        all.put("admin-parked", sheet(AdminSheets.parked(stuck(), 12, SECOND, LONDON)));
        all.put("admin-parked-none", sheet(AdminSheets.parked(List.of(), 0, FIRST, LONDON)));
        all.put("admin-audit", sheet(AdminSheets.audit(deeds(), "", 24, SECOND, LONDON)));
        all.put("admin-audit-none", sheet(AdminSheets.audit(List.of(), "kim", 0, FIRST, LONDON)));
        all.put("admin-gaps", sheet(GapSheets.gaps(gaps(), 14, SECOND, LONDON)));
        all.put("admin-gaps-none", sheet(GapSheets.gaps(List.of(), 0, FIRST, LONDON)));
        all.put("admin-gap", sheet(gap()));
        all.put("admin-words", sheet(GapSheets.words(links(), 2, FIRST)));
        all.put("my-data", sheet(MyDataSheets.overview(kept(), LONDON)));
        all.put("my-data-none", sheet(MyDataSheets.overview(List.of(), LONDON)));
        all.put("my-data-all", sheet(MyDataSheets.all(kept(), 1)));
        all.put("my-data-erase", sheet(MyDataSheets.confirm()));
        all.put("my-data-erased", sheet(MyDataSheets.erased(7)));
        all.put("questions", OpenQuestionsCard.list(List.of(question(), other()), 12, LONDON));
        all.put("questions-none", OpenQuestionsCard.list(List.of(), 0, LONDON));
        all.put("question", OpenQuestionsCard.one(question(), LONDON));
        all.put("saying-question", saying(toTeam()));
        all.put("saying-answer", saying(fromTeam()));
        return all;
    }

    private static Rendered sheet(Sheet sheet) {
        return SheetCard.draw(sheet);
    }

    private static Rendered saying(Saying saying) {
        Message drawn = new SayingCard().draw(saying);
        return new Rendered(drawn.card(), drawn.text(), drawn.summary());
    }

    private static List<Stuck> stuck() {
        return List.of(
                new Stuck(
                        new Parked(
                                "gap-answer:4711",
                                new Recipient.Person("3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
                                Parked.State.UNDELIVERABLE,
                                "the person blocked the bot or took it away",
                                MONDAY),
                        "answer-from-team"),
                new Stuck(
                        new Parked(
                                "gap:4712:team",
                                new Recipient.Channel("19:demo-technicians@thread.tacv2"),
                                Parked.State.UNKNOWN,
                                "the bot stopped in the middle of sending",
                                MONDAY),
                        "question-to-team"));
    }

    private static List<AuditLine> deeds() {
        return List.of(
                new AuditLine(
                        MONDAY,
                        "kim",
                        "Kim Example",
                        Deed.CONFIRMED_REVISION,
                        "revision 3 of \"" + TITLE + "\""),
                new AuditLine(
                        MONDAY, "robin", "Robin Example", Deed.WAS_REFUSED, "import-confirm"));
    }

    private static List<Gap> gaps() {
        return Gap.of(
                List.of(
                        vain("1", Vain.Source.REFUSED, "Is there a crèche voucher?", 4),
                        vain("2", Vain.Source.REFUSED, "what about creche vouchers", 2),
                        vain("3", Vain.Source.THUMB_DOWN, "Any crèche vouchers?", 1),
                        vain("4", Vain.Source.REFUSED, "Who pays for safety boots?", 1)));
    }

    private static Vain vain(String id, Vain.Source source, String question, int times) {
        String comment = source == Vain.Source.THUMB_DOWN ? "It showed me the *bike* voucher." : "";
        return new Vain(id, source, new PlanId("northmoor"), question, times, MONDAY, comment);
    }

    private static Sheet gap() {
        List<Sheet.Option> nearest =
                SamplePlan.PLAN.actions().stream()
                        .limit(4)
                        .map(
                                action ->
                                        new Sheet.Option(
                                                action.id().value(),
                                                action.code() + " " + action.title()))
                        .toList();
        return GapSheets.gap(gaps().getFirst(), "crèche voucher", nearest, TITLE, LONDON);
    }

    private static List<Sheet.Entry> links() {
        WordLink link =
                new WordLink(
                        "1",
                        new PlanId("northmoor"),
                        SamplePlan.NETWORK.id(),
                        "crèche voucher",
                        "Kim Example",
                        MONDAY);
        return List.of(
                GapSheets.link(link, "Action 1.1 " + SamplePlan.NETWORK.title(), 1, LONDON),
                GapSheets.link(
                        link,
                        "Its action is no longer in the plan; the words do nothing",
                        1,
                        LONDON));
    }

    private static List<Kept> kept() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("question", "Is there a crèche voucher?");
        row.put("asked_at", "2026-11-02T09:30Z");
        row.put("retain_until", "2027-12-07T09:30Z");
        return List.of(
                new Kept("Questions you sent", MONDAY, false, List.of(row, row)),
                new Kept("Thumbs you gave", null, false, List.of()),
                new Kept("Plan revisions you confirmed", null, true, List.of(row)));
    }

    private static OpenQuestion question() {
        return open(
                "Who pays for the training that registration asks for?",
                SamplePlan.AWARDS.code() + " " + SamplePlan.AWARDS.title());
    }

    private static OpenQuestion other() {
        return open("Is there a crèche voucher?", "");
    }

    private static OpenQuestion open(String text, String about) {
        NewQuestion asked =
                new NewQuestion(
                        text,
                        new PlanId("northmoor"),
                        TITLE,
                        null,
                        about,
                        new Person("robin", "Robin Example"));
        @Nullable String none = null;
        return new OpenQuestion(
                new QuestionId("1"), asked, MONDAY, OpenQuestion.State.OPEN, none, none);
    }

    private static QuestionToTeam toTeam() {
        return new QuestionToTeam(
                "1", "Is there a crèche voucher?", TITLE, "1.4 Publish profiles", "Robin Example");
    }

    private static AnswerFromTeam fromTeam() {
        return new AnswerFromTeam(
                "Is there a crèche voucher?", "Yes: ask at the nursery.", TITLE, "Kim Example");
    }
}
