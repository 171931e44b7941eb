package io.benchmate.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.Deeds.What;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.Wishes;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Person;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Shade;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.recording.Laid;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What owners, their cover, strangers and admins may do with a reminder, over HTTP. */
class NudgesOverTeamsTest {
    private static final String ASHA = "00000000-0000-0000-0000-000000000002";
    private static final String STRANGER = "00000000-0000-0000-0000-000000000003";
    private static final String PLAN =
            """
            Estates action plan
            Blue = done; Green = on track; Amber = some delay; Red = off track
            Ref,Action,Timescale,Owner,Status
            1.1,Publish a page for every team,May 2026,Web Team,Amber
            2.1,Train the trainers,June 2026,Web Team,Amber
            2.2,Hold a fair,June 2026,Web Team,Amber
            2.3,Mend the lift,June 2026,Web Team,Amber
            2.4,Open the workshops to everybody,June 2026,Estates,Green
            """;

    private static LocalBot bot;
    private static Plan plan;

    @BeforeAll
    static void start() {
        bot = LocalBot.start("nudges-over-teams");
        var read = PlanImport.read("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8), null);
        bot.live(((Reading.Understood) read).plan());
        plan = bot.get(Laid.class).plans().live().getFirst();
        bot.get(OwnerMappings.class)
                .map(
                        plan.id().value(),
                        Map.of(
                                "Web Team",
                                List.of(
                                        new Assignee.Person(LocalBot.ROBIN, "Robin"),
                                        new Assignee.Person(ASHA, "Asha"))),
                        new Person(LocalBot.KIM, "Kim"));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void anOwnersDoneShowsAtOnceAndStaysOnTheCard() {
        String card = presses(LocalBot.ROBIN, "nudge-done", "1.1", "");

        assertThat(card).contains("Done, says ");
        assertThat(action("1.1").status().shade()).isEqualTo(Shade.BLUE);
    }

    @Test
    void aSecondPersonSeesWhatTheFirstDidAndChangesNothing() {
        presses(LocalBot.ROBIN, "nudge-on-track", "2.1", "");

        String card = presses(ASHA, "nudge-done", "2.1", "");

        assertThat(card).contains("On track, says", "I changed nothing");
        assertThat(action("2.1").status().shade()).isEqualTo(Shade.GREEN);
        assertThat(presses(ASHA, "nudge-done", "2.1", seen("2.1"))).contains("Done, says");
        assertThat(action("2.1").status().shade()).isEqualTo(Shade.BLUE);
    }

    @Test
    void aDelayNeedsAReasonAndANewExpectation() {
        String form =
                presses(
                        LocalBot.ROBIN,
                        "nudge-save",
                        "2.2",
                        "",
                        "\"form\":\"DELAYED\",\"reason\":\"No hall\"");
        assertThat(form).contains("Say why it is delayed");

        String card =
                presses(
                        LocalBot.ROBIN,
                        "nudge-save",
                        "2.2",
                        "",
                        "\"form\":\"DELAYED\",\"status\":\"Red\",\"reason\":\"No"
                                + " hall\",\"expected\":\"May 2027\"");

        assertThat(card).contains("Delayed, says", "No hall; expected now: May 2027");
        assertThat(action("2.2").status().shade()).isEqualTo(Shade.RED);
    }

    @Test
    void neitherStrangersNorFormerCoverMayAnswerButCoverAndAdminsMay() {
        presses(STRANGER, "nudge-done", "2.3", "");
        assertThat(action("2.3").status().shade()).isEqualTo(Shade.AMBER);

        cover(LocalDate.now().minusDays(9), LocalDate.now().minusDays(2));
        presses(STRANGER, "nudge-done", "2.3", "");
        assertThat(action("2.3").status().shade()).isEqualTo(Shade.AMBER);

        cover(LocalDate.now().minusDays(9), LocalDate.now().plusDays(2));
        assertThat(presses(STRANGER, "nudge-on-track", "2.3", "")).contains("On track, says");
        assertThat(action("2.3").status().shade()).isEqualTo(Shade.GREEN);
        assertThat(presses(LocalBot.KIM, "nudge-done", "2.3", seen("2.3"))).contains("Done, says");
    }

    @Test
    void anAnswerInWordsIsConfirmedBackAndKeptAsEvidence() {
        digest("1.1");
        String asked = bot.asks(LocalBot.ROBIN, "a:words", "2.2: done last week, 14 people came");
        assertThat(asked).contains("Shall I record this?", "14 people came");

        String kept =
                bot.presses(
                        LocalBot.ROBIN,
                        "a:words",
                        "nudge-reply",
                        "{\"plan\":\"%s\",\"action\":\"%s\",\"what\":\"DONE\",\"words\":\"done last week, 14 people came\"}"
                                .formatted(plan.id(), action("2.2").id()));

        assertThat(kept).contains("Recorded", "14 people came");
        assertThat(action("2.2").status().shade()).isEqualTo(Shade.BLUE);
        assertThat(deed("2.2").what()).isEqualTo(What.DONE);
    }

    private static void cover(LocalDate from, LocalDate to) {
        bot.get(Wishes.class)
                .set(
                        Wishes.Wish.none(LocalBot.ROBIN, "Robin")
                                .coveredBy(new Wishes.Wish.Cover(STRANGER, "Sam", from, to)));
    }

    private static Action action(String code) {
        return bot.get(Laid.class).plans().live().getFirst().actions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Deeds.Deed deed(String code) {
        return bot.get(Deeds.class)
                .newest(plan.id().value(), action(code).id().value(), Instant.EPOCH)
                .orElseThrow();
    }

    private static String seen(String code) {
        return deed(code).id();
    }

    private static String presses(String person, String verb, String code, String seen) {
        return presses(person, verb, code, seen, "\"x\":\"\"");
    }

    private static String presses(
            String person, String verb, String code, String seen, String inputs) {
        return bot.presses(
                person,
                "a:" + person,
                verb,
                "{\"digest\":\"%s\",\"plan\":\"%s\",\"action\":\"%s\",\"seen\":\"%s\",%s}"
                        .formatted(digest(code), plan.id(), action(code).id(), seen, inputs));
    }

    /** As the round would have put it there. */
    private static String digest(String code) {
        Action action = action(code);
        NudgeDigest digest =
                new NudgeDigest(
                        "someone-" + code,
                        "Robin",
                        LocalDate.now().minusDays(1),
                        List.of(
                                new NudgeDigest.Item(
                                        "k" + code,
                                        plan.id().value(),
                                        "Estates action plan",
                                        action.id().value(),
                                        code,
                                        action.title(),
                                        "",
                                        "Web Team",
                                        "June 2026",
                                        null,
                                        "",
                                        "NONE",
                                        "",
                                        "it is overdue",
                                        false,
                                        "")),
                        List.of());
        bot.get(Outbox.class).add(digest.key(), new Recipient.Person("someone-" + code), digest);
        return digest.key();
    }
}
