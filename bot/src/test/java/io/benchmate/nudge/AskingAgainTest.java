package io.benchmate.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.calendar.SpeakingHours;
import io.benchmate.database.Database;
import io.benchmate.database.OnBothDatabases;
import io.benchmate.outbox.Outbox;
import io.benchmate.outbox.Parked;
import io.benchmate.outbox.Recipient;
import io.benchmate.outbox.Saying;
import io.benchmate.plan.LaterQuestions.Later;
import io.benchmate.plan.Plan;
import io.benchmate.plan.Readings;
import io.benchmate.plan.importing.PlanImport;
import io.benchmate.plan.importing.Reading;
import io.benchmate.plan.jdbc.LaterRows;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@OnBothDatabases
class AskingAgainTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");

    private final Plan plan = plan("Year 2", "bi-annual", "bi-annual");
    private final List<Plan> live = new ArrayList<>(List.of(plan));
    private final Map<String, Saying> sent = new HashMap<>();
    private final JdbcClient jdbc;

    AskingAgainTest(Database database) {
        jdbc = database.empty().jdbc();
        put("BIANNUAL", "amina", DAY);
        put("PLAN_START", "amina", DAY);
    }

    @Test
    void comesBackOnceToWhatIsStillOpen() {
        run(NOON.minusSeconds(86_400));
        assertThat(sent).isEmpty();

        run(NOON);
        run(NOON.plusSeconds(86_400));

        assertThat(sent.values())
                .singleElement()
                .isInstanceOfSatisfying(
                        StillOpen.class,
                        open -> {
                            assertThat(open.open()).isEqualTo(2);
                            assertThat(open.questions()).anyMatch(each -> each.contains("Year 1"));
                        });
        assertThat(LaterRows.in(jdbc).due(DAY.plusYears(1))).isEmpty();
    }

    @Test
    void remembersAcrossARestartAndSpeaksOnlyInItsHours() {
        run(Instant.parse("2026-12-02T06:00:00Z"));
        assertThat(sent).isEmpty();
        assertThat(LaterRows.in(jdbc).of(plan.id(), "amina"))
                .containsEntry("BIANNUAL", DAY)
                .containsEntry("PLAN_START", DAY);

        put("BIANNUAL", "amina", DAY.plusDays(7));
        assertThat(LaterRows.in(jdbc).due(DAY))
                .containsExactly(new Later(plan.id(), "PLAN_START", "amina", DAY));
    }

    @Test
    void saysNothingOfWhatIsAnsweredOrOfAPlanThatIsGoneOrToWhoIsNoAdmin() {
        put("FINANCIAL_YEAR", "amina", DAY);
        put("BIANNUAL", "ben", DAY);
        live.clear();

        run(NOON);

        assertThat(sent).isEmpty();
        live.add(plan);
        put("BIANNUAL", "ben", DAY);
        run(NOON);
        assertThat(sent).isEmpty();
    }

    private void put(String subject, String person, LocalDate on) {
        LaterRows.in(jdbc).put(new Later(plan.id(), subject, person, on));
    }

    private void run(Instant now) {
        Outbox outbox =
                new Outbox() {
                    @Override
                    public boolean add(String key, Recipient to, Saying saying) {
                        return sent.putIfAbsent(key, saying) == null;
                    }

                    @Override
                    public List<Parked> parked() {
                        return List.of();
                    }
                };
        new AskingAgain(
                        LaterRows.in(jdbc),
                        () -> List.copyOf(live),
                        Readings.UK,
                        outbox,
                        () -> Set.of("amina"),
                        SpeakingHours.usual(ZoneId.of("Europe/London")))
                .run(now);
    }

    private static Plan plan(String... whens) {
        StringBuilder table = new StringBuilder("Ref,Action,Timescale\n");
        for (int i = 0; i < whens.length; i++) {
            table.append(i + 1).append(",Open workshop ").append(i).append(',');
            table.append(whens[i]).append('\n');
        }
        byte[] content = table.toString().getBytes(StandardCharsets.UTF_8);
        return ((Reading.Understood) PlanImport.read("plan.csv", content, "")).plan();
    }
}
