package io.benchmate.teams;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

import io.benchmate.fakes.Posted;
import io.benchmate.outbox.Budget;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Goes through days with a whole bot: at several times of each it does once what the scheduler
 * would, and writes down what single persons are told unasked.
 */
final class Walk {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** After each run of the lists, at the opening, and when others had the day first. */
    private static final List<LocalTime> TIMES =
            List.of(
                    LocalTime.of(7, 1),
                    LocalTime.of(9, 0),
                    LocalTime.of(9, 11),
                    LocalTime.of(19, 1));

    /** At most once a day: it asks the directory. */
    private static final String LOOK = "leavers";

    private final ReachedBot reached;
    private final List<RecurringTask<?>> ticks;
    private final List<Told> told = Collections.synchronizedList(new ArrayList<>());

    /** Something that came to a person by itself. */
    record Told(String person, ZonedDateTime at, String text) {
        LocalDate day() {
            return at.toLocalDate();
        }

        /** Short, for a test that fails. */
        @Override
        public String toString() {
            return "%s %s: %s".formatted(at.toLocalDateTime(), person, text.lines().toList());
        }
    }

    Walk(ReachedBot reached) {
        this.reached = reached;
        this.ticks =
                reached.bot().bot().getBeansOfType(RecurringTask.class).values().stream()
                        .<RecurringTask<?>>map(each -> each)
                        .sorted(Comparator.comparing(each -> each.getName().equals("outbox")))
                        .toList();
        reached.bot().connector().onPost(this::note);
    }

    private void note(Posted posted) {
        if (posted.conversationId().startsWith("a:")
                && posted.replyTo() == null
                && !posted.typing()
                && !posted.change()) {
            told.add(
                    new Told(
                            posted.conversationId().substring(2),
                            reached.clock().instant().atZone(LONDON),
                            posted.text()));
        }
    }

    /** The whole of a day. */
    void day(LocalDate day) {
        for (LocalTime time : TIMES) {
            ZonedDateTime at = day.atTime(time).atZone(LONDON);
            reached.clock().passes(Duration.between(reached.clock().instant(), at.toInstant()));
            ticks.stream()
                    .filter(each -> time == TIMES.getFirst() || !each.getName().equals(LOOK))
                    .forEach(this::run);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void run(RecurringTask<T> task) {
        task.execute(new TaskInstance<>(task.getName(), RecurringTask.INSTANCE), null);
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    List<Told> to(String person) {
        return told().stream().filter(each -> each.person().equals(person)).toList();
    }

    /** What is too much for somebody, by the product's own budget. */
    static List<String> overBudget(List<Told> all) {
        Map<String, List<Told>> byPerson =
                all.stream().collect(Collectors.groupingBy(Told::person));
        List<String> over = new ArrayList<>();
        byPerson.forEach(
                (person, theirs) -> {
                    for (Told each : theirs) {
                        LocalDate first = each.day().minusDays(6);
                        List<Told> week =
                                theirs.stream()
                                        .filter(one -> !one.day().isBefore(first))
                                        .filter(one -> !one.day().isAfter(each.day()))
                                        .toList();
                        if (week.size() > Budget.USUAL.perWeek()) {
                            over.add(person + ": " + week);
                        }
                    }
                });
        return over;
    }
}
