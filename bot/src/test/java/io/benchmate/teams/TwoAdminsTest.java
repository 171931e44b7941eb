package io.benchmate.teams;

import static io.benchmate.teams.KeepingBot.PRIYA;
import static io.benchmate.teams.KeepingBot.ROBIN;
import static io.benchmate.teams.KeepingBot.SAM;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.admin.PersonalRecords;
import io.benchmate.fakes.Posted;
import io.benchmate.plan.Plans;
import io.benchmate.plan.Recordings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Two admins load, record, correct and restore over HTTP, on both databases. */
class TwoAdminsTest {
    private static final String PLAN =
            """
            Northmoor action plan
            Blue = complete; Green = on track; Amber = some delay; Red = off track
            Ref\tAction\tTimescale\tOwner\tStatus
            1.1\tPublish a page for every team\tMay 2020\tWeb Team\tAmber
            2.4\tOpen the workshops to everybody\tJune 2020\tEstates\tAmber
            3.1\tHold a conference of technicians\tJuly 2020\tEvents\tAmber
            """;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatTheyDoToOnePlanNeverOverwritesUnseen(String kind) throws IOException {
        try (EmbeddedPostgres server = kind.equals("h2") ? null : EmbeddedPostgres.start();
                KeepingBot bot = new KeepingBot(settings(server))) {
            loads(bot, PLAN);
            recordsAndShowsAtOnce(bot);
            oldPreviewsConfirmNothing(bot);
            conflictsAreChosen(bot);
            restoresOnlyWhatWasSeen(bot);
            longFilesSayThatTheyAreRead(bot);
            namesGoWithTheirOwner(bot);
        }
    }

    private static List<String> settings(@Nullable EmbeddedPostgres server) {
        return server == null
                ? List.of("--spring.datasource.url=jdbc:h2:mem:two-admins;DB_CLOSE_DELAY=-1")
                : List.of(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
    }

    private static void loads(KeepingBot bot, String plan) {
        JsonNode preview = bot.card(PRIYA, plan);
        JsonNode live = bot.press(PRIYA, preview, "import-confirm", Map.of());
        assertThat(live.toString()).contains("The plan is live");
    }

    private static void recordsAndShowsAtOnce(KeepingBot bot) {
        assertThat(bot.says(ROBIN, "what is overdue?")).contains("2.4", "1.1", "3.1");
        JsonNode form = bot.card(PRIYA, "record on 2.4");
        bot.press(
                PRIYA, form, "record-save", Map.of("status", "Blue", "evidence", "Opened in May"));

        assertThat(bot.says(ROBIN, "2.4"))
                .contains("recorded by Priya Nair on", "the plan prints “Amber”")
                .contains("Opened in May");
        assertThat(bot.says(ROBIN, "what is overdue?"))
                .contains("2 actions are overdue")
                .contains("Left out, as its status was recorded in Benchmate: 2.4.");
        assertThat(bot.says(ROBIN, "how many actions are complete?"))
                .contains("1 action")
                .contains("By a status that was recorded in Benchmate: 2.4.");
        assertThat(bot.says(ROBIN, "what is the evidence for 2.4?")).contains("Opened in May");

        bot.restart();
        assertThat(bot.says(ROBIN, "2.4")).contains("recorded by Priya Nair on");
    }

    private static void oldPreviewsConfirmNothing(KeepingBot bot) {
        JsonNode priya = bot.card(PRIYA, PLAN.replace("May 2020", "April 2021"));
        JsonNode sam = bot.card(SAM, PLAN.replace("July 2020", "August 2021"));
        bot.press(SAM, sam, "import-confirm", Map.of());

        JsonNode anew = bot.press(PRIYA, priya, "import-confirm", Map.of());

        assertThat(anew.toString()).contains("Revision 2 went live since you saw this");
        assertThat(when(bot, 2)).isEqualTo("August 2021");
        bot.press(PRIYA, anew, "import-confirm", Map.of());
        assertThat(when(bot, 0)).isEqualTo("April 2021");
        assertThat(when(bot, 2)).isEqualTo("July 2020");
    }

    private static void conflictsAreChosen(KeepingBot bot) {
        JsonNode preview = bot.card(SAM, PLAN.replace("Estates\tAmber", "Estates\tRed"));
        assertThat(preview.toString()).contains("the file says “Red”. Priya Nair recorded “Blue”");
        JsonNode form = bot.card(PRIYA, "record on 2.4");
        bot.press(PRIYA, form, "record-save", Map.of("status", "Green"));

        JsonNode anew = bot.press(SAM, preview, "import-confirm", Map.of("conflict-0", "file"));
        assertThat(anew.toString()).contains("Something was recorded or taken back meanwhile");
        assertThat(bot.says(ROBIN, "2.4")).contains("Green: on track");

        bot.press(SAM, anew, "import-confirm", Map.of("conflict-0", "file"));
        assertThat(bot.says(ROBIN, "2.4"))
                .contains("and Red: off track.")
                .doesNotContain("status recorded");
        var plan = bot.bean(Plans.class).live().getFirst();
        assertThat(bot.bean(Recordings.class).standing(plan.id()).values().stream().findFirst())
                .hasValueSatisfying(left -> assertThat(left).hasSize(1));
    }

    private static void restoresOnlyWhatWasSeen(KeepingBot bot) {
        JsonNode look = bot.card(PRIYA, "restore revision 1");
        JsonNode other = bot.card(SAM, "restore revision 2");
        JsonNode done = bot.press(SAM, other, "restore-confirm", Map.of());
        assertThat(done.toString()).contains("revision 5", "Undo: back to revision 4");

        JsonNode anew = bot.press(PRIYA, look, "restore-confirm", Map.of());
        assertThat(anew.toString()).contains("Revision 5 went live since you saw this");
        assertThat(when(bot, 2)).isEqualTo("August 2021");

        bot.press(SAM, done, "restore-confirm", Map.of());
        assertThat(when(bot, 2)).isEqualTo("July 2020");
    }

    private static void longFilesSayThatTheyAreRead(KeepingBot bot) {
        StringBuilder file = new StringBuilder("Long plan\nRef,Action,Timescale\n");
        for (int i = 1; i <= 20_000; i++) {
            file.append(i).append(",Do the thing numbered ").append(i).append(",May 2027\n");
        }

        List<Posted> posted =
                bot.sends(SAM, "long.csv", file.toString().getBytes(StandardCharsets.UTF_8), 2);

        assertThat(posted.getFirst().text()).contains("Reading long.csv, about 20,00");
        assertThat(posted.get(1).change()).isTrue();
        assertThat(posted.get(1).id()).isEqualTo(posted.getFirst().id());
        assertThat(posted.get(1).text()).contains("20000 actions");
    }

    private static void namesGoWithTheirOwner(KeepingBot bot) {
        bot.says(PRIYA, "evidence on 1.1: Seen");
        bot.bean(PersonalRecords.class).erase(PRIYA);
        bot.restart();

        assertThat(bot.says(ROBIN, "1.1"))
                .contains("somebody whose name was erased", "Seen")
                .doesNotContain("Priya");
    }

    private static String when(KeepingBot bot, int row) {
        return bot.bean(Plans.class)
                .live()
                .getFirst()
                .actions()
                .get(row)
                .text(io.benchmate.plan.Field.TIMESCALE)
                .orElseThrow();
    }
}
