package io.benchmate.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.benchmate.diary.boards.ChannelNotice;
import io.benchmate.diary.boards.DraftNotice;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.personal.ChangedNotice;
import io.benchmate.diary.personal.PersonalDigest;
import io.benchmate.gaps.AnswerFromTeam;
import io.benchmate.gaps.QuestionToTeam;
import io.benchmate.lists.ListSaying;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.OwnerNews;
import io.benchmate.nudge.StillOpen;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/**
 * For every type of what the bot says, whether the outbox holds it back to a moment at which the
 * person works, and why. A new type belongs in this table.
 */
class WhoAskedForItTest {
    /** How a message stands to the hours and days of the person who gets it. */
    private enum Hold {
        /** {@link Unprompted}: begun at no other than a moment of the person's. */
        UNPROMPTED,
        /** {@link Manners} of its feature's own hold it to the person's days and hours. */
        OWN_MANNERS,
        /** Begun at once. */
        NONE
    }

    private record Row(Class<? extends Saying> type, Hold hold, String why) {}

    private static final List<Row> TABLE =
            List.of(
                    new Row(
                            DiaryPage.class,
                            Hold.NONE,
                            "posts of channels have their hour; to a person it is a reminder that"
                                    + " he asked for, what became of it, a suggestion that somebody"
                                    + " makes or the answer to one"),
                    new Row(
                            PersonalDigest.class,
                            Hold.OWN_MANNERS,
                            "he switched it on for a day, and on a day off it waits"),
                    new Row(DraftNotice.class, Hold.UNPROMPTED, "the clock begins it"),
                    new Row(ChannelNotice.class, Hold.UNPROMPTED, "what is broken begins it"),
                    new Row(ChangedNotice.class, Hold.OWN_MANNERS, "he said only that he comes"),
                    new Row(NudgeDigest.class, Hold.OWN_MANNERS, "the bot begins it"),
                    new Row(OwnerNews.class, Hold.UNPROMPTED, "the bot begins it"),
                    new Row(
                            StillOpen.class,
                            Hold.UNPROMPTED,
                            "he said no more than “later”, and the bot chose the day"),
                    new Row(QuestionToTeam.class, Hold.NONE, "somebody asks and waits"),
                    new Row(AnswerFromTeam.class, Hold.NONE, "he asked"),
                    new Row(ListSaying.PlansWait.class, Hold.UNPROMPTED, "a run begins it"),
                    new Row(ListSaying.RunsFail.class, Hold.UNPROMPTED, "a run begins it"),
                    new Row(ListSaying.KeeperLeaves.class, Hold.UNPROMPTED, "a run begins it"),
                    new Row(ListSaying.RunEnded.class, Hold.NONE, "he had it done"),
                    new Row(ListSaying.RequestMade.class, Hold.NONE, "somebody asks and waits"),
                    new Row(ListSaying.RequestSettled.class, Hold.NONE, "he asked"),
                    new Row(ListSaying.FacultyAsked.class, Hold.NONE, "an admin asks by a press"),
                    new Row(ListSaying.Welcome.class, Hold.UNPROMPTED, "a run begins it"),
                    new Row(ListSaying.Farewell.class, Hold.UNPROMPTED, "a run begins it"));

    @Test
    void everyTypeOfWhatTheBotSaysIsInTheTable() throws ClassNotFoundException {
        assertThat(types())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(
                        TABLE.stream().map(row -> row.type().getName()).toList());
    }

    @Test
    void whatIsUnpromptedIsWhatTheTableSays() {
        assertThat(TABLE)
                .allSatisfy(
                        row ->
                                assertThat(Unprompted.class.isAssignableFrom(row.type()))
                                        .as("%s: %s", row.type().getSimpleName(), row.why())
                                        .isEqualTo(row.hold() == Hold.UNPROMPTED));
    }

    /** Those of the bot itself, not of tests. */
    private static List<Class<?>> types() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Saying.class));
        CodeSource bot = Saying.class.getProtectionDomain().getCodeSource();
        List<Class<?>> types = new ArrayList<>();
        for (var found : scanner.findCandidateComponents("io.benchmate")) {
            Class<?> type = Class.forName(String.valueOf(found.getBeanClassName()));
            if (bot.getLocation()
                    .equals(type.getProtectionDomain().getCodeSource().getLocation())) {
                types.add(type);
            }
        }
        return types;
    }
}
