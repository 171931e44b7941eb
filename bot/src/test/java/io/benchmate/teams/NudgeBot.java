package io.benchmate.teams;

import io.benchmate.nudge.Deeds;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.Wishes;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Recipient;
import io.benchmate.people.Assignee;
import io.benchmate.people.OwnerMappings;
import io.benchmate.people.Person;
import io.benchmate.plan.Action;
import io.benchmate.plan.Plan;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.recording.Laid;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A bot with a plan whose owners are Robin and Asha; one for all tests of a run. */
final class NudgeBot {
    static final String ASHA = "00000000-0000-0000-0000-000000000002";
    static final String STRANGER = "00000000-0000-0000-0000-000000000003";
    static final String DATABASE = "nudges-over-teams";

    /** Each test answers actions of its own. */
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
            3.1,Buy new benches,June 2026,Web Team,Amber
            3.2,Write a safety guide,June 2026,Web Team,Amber
            3.3,Ask for a kiln,June 2026,Web Team,Amber
            3.4,Paint the store,June 2026,Web Team,Amber
            3.5,Count the fume hoods,June 2026,Web Team,Amber
            3.6,Label the taps,June 2026,Web Team,Amber
            3.7,Oil the hinges,June 2026,Web Team,Amber
            3.8,Hang the signs,June 2026,Web Team,Amber
            3.9,Number the rooms,June 2026,Web Team,Green
            3.10,Sweep the yard,June 2026,Web Team,Green
            """;

    private static final LocalBot BOT =
            LocalBot.start(DATABASE, "--benchmate.teams.file-hosts=files.example");
    private static final Plan LIVE = load();

    private NudgeBot() {}

    private static Plan load() {
        var read = PlanImport.read("plan.csv", PLAN.getBytes(StandardCharsets.UTF_8), null);
        BOT.live(((Reading.Understood) read).plan());
        Plan plan = BOT.get(Laid.class).plans().live().getFirst();
        BOT.get(OwnerMappings.class)
                .map(
                        plan.id().value(),
                        Map.of(
                                "Web Team",
                                List.of(
                                        new Assignee.Person(LocalBot.ROBIN, "Robin"),
                                        new Assignee.Person(ASHA, "Asha"))),
                        new Person(LocalBot.KIM, "Kim"));
        return plan;
    }

    static LocalBot bot() {
        return BOT;
    }

    static Plan plan() {
        return LIVE;
    }

    /** As the institution's clock on the wall has it, wherever the machine stands. */
    static LocalDate today() {
        return LocalDate.ofInstant(BOT.get(InstantSource.class).instant(), BOT.get(ZoneId.class));
    }

    static Action action(String code) {
        return BOT.get(Laid.class).plans().live().getFirst().actions().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static Deeds.Deed deed(String code) {
        return BOT.get(Deeds.class)
                .newest(LIVE.id().value(), action(code).id().value(), Instant.EPOCH)
                .orElseThrow();
    }

    /** Presses a button of a reminder. */
    static String presses(String person, String verb, String code, String seen, String inputs) {
        return BOT.presses(
                person,
                "a:" + person,
                verb,
                "{\"digest\":\"%s\",\"plan\":\"%s\",\"action\":\"%s\",\"seen\":\"%s\",%s}"
                        .formatted(digest(code), LIVE.id(), action(code).id(), seen, inputs));
    }

    /** Presses a button of an admin's page of the plan's reminders. */
    static String administers(String person, String verb, String inputs) {
        return BOT.presses(
                person, "a:" + person, verb, "{\"plan\":\"%s\",%s}".formatted(LIVE.id(), inputs));
    }

    static String rules(String leads, int every, String reviews) {
        return administers(
                LocalBot.KIM,
                "nudge-admin-set-rules",
                "\"leads\":\"%s\",\"every\":\"%d\",\"grace\":\"2\",\"reviews\":\"%s\""
                        .formatted(leads, every, reviews));
    }

    static void wish(Wishes.Wish wish) {
        BOT.get(Wishes.class).set(wish);
    }

    static int count(String rows) {
        return BOT.get(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    /** As if Teams had said so. */
    static void undeliverable(String key) {
        BOT.get(JdbcClient.class)
                .sql(
                        "update outbox set state = 'UNDELIVERABLE', reason = 'blocked', settled_at"
                                + " = :now where message_key = :key")
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .param("key", key)
                .update();
    }

    static void forget(String key) {
        BOT.get(JdbcClient.class)
                .sql("delete from outbox where message_key = :key")
                .param("key", key)
                .update();
    }

    /** As the round would have put it there. */
    static String digest(String code) {
        return digest(code, "someone-" + code);
    }

    static String digest(String code, String person) {
        Action action = action(code);
        NudgeDigest digest =
                new NudgeDigest(
                        person,
                        "Robin",
                        today().minusDays(1),
                        List.of(
                                new NudgeDigest.Item(
                                        "k" + code,
                                        LIVE.id().value(),
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
        BOT.get(Outbox.class).add(digest.key(), new Recipient.Person(person), digest);
        return digest.key();
    }
}
