package io.benchmate.teams.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.card.ImportCard;
import io.benchmate.card.TimescaleForm;
import io.benchmate.card.TimescaleQuestionCard;
import io.benchmate.card.TimescalesCard;
import io.benchmate.database.SettableClock;
import io.benchmate.people.Person;
import io.benchmate.plan.Plan;
import io.benchmate.plan.PlanReadings;
import io.benchmate.plan.Readings;
import io.benchmate.plan.revising.RevisionsInMemory;
import io.benchmate.plan.timescale.Conventions;
import io.benchmate.plan.timescale.Reading;
import io.benchmate.plan.timescale.Wording;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

class TimescaleDeskTest {
    private static final Person AMINA = new Person("amina", "Amina");
    private static final Person BEN = new Person("ben", "Ben");
    private static final Place CHAT =
            new Place("chat", Place.Kind.PERSONAL, "tenant", "https://example.test");
    private static final Place CHANNEL =
            new Place("channel", Place.Kind.CHANNEL, "tenant", "https://example.test");
    private static final String PLAN =
            "Ref,Action,Timescale\n1,Publish a page,Year 2\n2,Open the workshops,bi-annual\n"
                    + "3,Hold a fair,By March 2027\n4,Repaint the stores,after the re-fit\n"
                    + "5,Count the stock,bi-annual\n";

    private final RevisionsInMemory revisions = new RevisionsInMemory();
    private final AnswersInMemory answers = new AnswersInMemory();
    private final Readings readings =
            plan -> PlanReadings.of(plan.facts(), Conventions.UK, answers.of(plan.id()));
    private final SettableClock clock = new SettableClock("2026-11-25T09:00:00Z");
    private final LaterInMemory later = new LaterInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final KeptByAmina kept = new KeptByAmina(revisions, readings);
    private final TimescaleDesk desk =
            new TimescaleDesk(
                    revisions,
                    revisions,
                    readings,
                    answers,
                    new AdminGate(person -> person.equals(AMINA), audit),
                    new PutOff(later, new Nudges.Now(clock, KeptByAmina.ZONE)));

    @Test
    void asksEachOpenTopicOnceAfterAnImportWentLive() {
        Reply reply = imported();

        assertThat(text(reply)).contains("The plan is live").contains("Question 1 of 2");
        assertThat(text(reply)).contains("bi-annual").contains("Actions 2, 5");
        Reply next = answer("BIANNUAL", Map.of("option", "EVERY_TWO_YEARS"));
        assertThat(text(next)).contains("Noted").contains("Year 2").doesNotContain("Actions 2, 5");
        Reply done = answer("PLAN_START", Map.of("start", "2026-02-01"));
        assertThat(text(done)).contains("nothing is open");
        assertThat(text(said(AMINA, "timescales"))).contains("nothing is open");
    }

    @Test
    void anAnswerChangesTheReadingAtOnceAndIsWrittenDown() {
        imported();

        answer("PLAN_START", Map.of("start", "2026-02-01"));
        answer("PLAN_START", Map.of("start", "2026-02-01"));

        assertThat(reading("Year 2").end()).isEqualTo(LocalDate.of(2028, 1, 31));
        assertThat(audit.lines()).hasSize(1);
        assertThat(audit.lines().getFirst().about()).contains("PLAN_START");
    }

    @Test
    void takesNothingFromAnybodyElseNorInAChannel() {
        imported();
        Map<String, String> data =
                Map.of("plan", plan().id().value(), "subject", "PLAN_START", "start", "2026-02-01");

        var ben = new Incoming.Pressed(BEN, CHAT, TimescaleQuestionCard.ANSWER, data);
        var channel = new Incoming.Pressed(AMINA, CHANNEL, TimescaleQuestionCard.ANSWER, data);
        assertThat(text(desk.pressed(ben).orElseThrow())).contains("admins");
        assertThat(text(desk.pressed(channel).orElseThrow())).contains("own chat");
        assertThat(desk.said(new Incoming.Said(BEN, CHAT, "timescales"))).isEmpty();
        assertThat(desk.said(new Incoming.Said(AMINA, CHANNEL, "timescales"))).isEmpty();
        assertThat(reading("Year 2").end()).isNull();
    }

    @Test
    void keepsACorrectionOverTheNextImportOfTheSameWords() {
        imported();

        Reply kept = correct("after the re-fit", Map.of("kind", "DEADLINE", "end", "2027-05-01"));
        upload(PLAN.replace("after the re-fit", "After the  re–fit").replace("fair", "bazaar"));
        press(ImportCard.CONFIRM, Map.of());

        assertThat(text(kept)).contains("Noted").contains("1 May 2027");
        assertThat(reading("After the  re–fit").end()).isEqualTo(LocalDate.of(2027, 5, 1));
    }

    @Test
    void takesACorrectionBack() {
        imported();
        correct("after the re-fit", Map.of("kind", "DEADLINE", "end", "2027-05-01"));

        Reply undone =
                pressed(
                        TimescalesCard.UNDO,
                        Map.of("subject", Wording.subject("after the re-fit")));

        assertThat(text(undone)).contains("Taken back");
        assertThat(reading("after the re-fit").end()).isNull();
    }

    @Test
    void whatIsPutOffIsNotAskedForAWeekButStaysInTheListOfWhatIsOpen() {
        imported();

        Reply next = pressed(TimescaleQuestionCard.LATER, Map.of("subject", "BIANNUAL"));
        assertThat(text(next)).contains("ask you again on Wednesday 2 December", "Year 2");
        Reply list = pressed(TimescaleQuestionCard.LATER, Map.of("subject", "PLAN_START"));

        assertThat(text(list)).contains("2 questions are open");
        assertThat(text(said(AMINA, "timescales"))).contains("2 questions are open");
        upload(PLAN.replace("fair", "bazaar"));
        assertThat(text(press(ImportCard.CONFIRM, Map.of()))).doesNotContain("Question 1 of");
        assertThat(text(pressed(TimescalesCard.ASK, Map.of()))).contains("Question 1 of 2");

        clock.passes(Duration.ofDays(8));
        assertThat(text(said(AMINA, "timescales"))).contains("Question 1 of 2");
    }

    @Test
    void saysWhatIsMissingInTheForm() {
        imported();

        assertThat(text(correct("after the re-fit", Map.of("kind", "DEADLINE"))))
                .contains("Give the last day");
        assertThat(
                        text(
                                correct(
                                        "after the re-fit",
                                        Map.of(
                                                "kind", "WINDOW",
                                                "start", "2027-05-02",
                                                "end", "2027-05-01"))))
                .contains("cannot come before");
        assertThat(text(correct("after the re-fit", Map.of("kind", "RECURRING"))))
                .contains("how often");
        assertThat(text(answer("PLAN_START", Map.of("start", "0026-02-01"))))
                .contains("Give a day");
        assertThat(text(answer("BIANNUAL", Map.of("option", "FROM_APRIL")))).contains("choose");
        assertThat(audit.lines()).isEmpty();
    }

    @Test
    void listsEveryWordingWithItsReadingTheOpenOnesFirst() {
        imported();

        String list = text(pressed(TimescalesCard.LIST, Map.of()));

        assertThat(list).contains("“By March 2027”: deadline 31 Mar 2027 (1 action)");
        assertThat(list.indexOf("“Year 2”")).isLessThan(list.indexOf("“By March 2027”"));
        assertThat(list).contains("“after the re-fit”: not dated");
    }

    @Test
    void showsADraftsReadingsBeforeItGoesLive() {
        upload(PLAN);
        String draft = revisions.latest().getFirst().id().value();

        Reply list =
                desk.pressed(
                                new Incoming.Pressed(
                                        AMINA, CHAT, TimescalesCard.LIST, Map.of("draft", draft)))
                        .orElseThrow();

        assertThat(text(list)).contains("“bi-annual”: to ask:");
    }

    @Test
    void aPreviewShowsThePlansStartToCorrectAndTheNextImportKeepsIt() {
        imported();
        answer("PLAN_START", Map.of("start", "2026-02-01"));
        upload(PLAN.replace("fair", "bazaar"));
        String draft = revisions.latest().getFirst().id().value();
        assertThat(kept.card())
                .contains("count from 1 Feb 2026, as an admin said", TimescaleQuestionCard.START);

        var start = Map.of("draft", draft, "subject", "PLAN_START", "start", "2026-03-01");
        desk.pressed(new Incoming.Pressed(AMINA, CHAT, TimescaleQuestionCard.ANSWER, start));
        press(ImportCard.LOOK, Map.of());
        assertThat(kept.card()).contains("count from 1 Mar 2026, as an admin said");
        press(ImportCard.CONFIRM, Map.of());

        assertThat(reading("Year 2").end()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void saysSoWhenThePlanOfAnOldCardIsGone() {
        Reply reply = pressedFor("gone", TimescalesCard.LIST, Map.of());

        assertThat(text(reply)).contains("no longer there");
    }

    private Reply imported() {
        upload(PLAN);
        return press(ImportCard.CONFIRM, Map.of());
    }

    private void upload(String text) {
        kept.upload(AMINA, text);
    }

    private Reply press(String verb, Map<String, String> inputs) {
        var pressed = kept.pressing(AMINA, verb, inputs);
        return desk.following(pressed, kept.take(pressed));
    }

    private Reply answer(String subject, Map<String, String> chosen) {
        Map<String, String> data = new HashMap<>(chosen);
        data.put("subject", subject);
        return pressed(TimescaleQuestionCard.ANSWER, data);
    }

    private Reply correct(String words, Map<String, String> form) {
        Map<String, String> data = new HashMap<>(form);
        data.put("subject", Wording.subject(words));
        return pressed(TimescaleForm.CORRECT, data);
    }

    private Reply pressed(String verb, Map<String, String> data) {
        return pressedFor(plan().id().value(), verb, data);
    }

    private Reply pressedFor(String plan, String verb, Map<String, String> data) {
        Map<String, String> all = new HashMap<>(data);
        all.put("plan", plan);
        return desk.pressed(new Incoming.Pressed(AMINA, CHAT, verb, all)).orElseThrow();
    }

    private Reply said(Person person, String text) {
        return desk.said(new Incoming.Said(person, CHAT, text)).orElseThrow();
    }

    private Plan plan() {
        return revisions.live().getFirst();
    }

    private Reading reading(String words) {
        return readings.of(plan()).of(words);
    }

    private static String text(Reply reply) {
        return switch (reply) {
            case Reply.Post(var message) -> message.text();
            case Reply.Replace(var message) -> message.text();
            case Reply.Found _, Reply.Offer _, Reply.Handover _, Reply.Silence _ -> "";
        };
    }
}
