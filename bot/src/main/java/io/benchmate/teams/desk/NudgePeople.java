package io.benchmate.teams.desk;

import io.benchmate.card.NudgeSheets;
import io.benchmate.card.OwnerNewsSheets;
import io.benchmate.card.ReachSheets;
import io.benchmate.card.ReachSheets.Unreached;
import io.benchmate.card.Sheet;
import io.benchmate.nudge.Handovers;
import io.benchmate.nudge.NudgeDigest;
import io.benchmate.nudge.Wishes;
import io.benchmate.nudge.Wishes.Wish;
import io.benchmate.outbox.Mails;
import io.benchmate.outbox.Posted;
import io.benchmate.people.Absences;
import io.benchmate.people.Directory;
import io.benchmate.people.Person;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who cannot be reached, with a text to forward, and what people chose. */
final class NudgePeople {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Posted posted;
    private final Chosen chosen;
    private final Covering known;
    private final Nudges.Now now;
    private final Ways ways;

    /** How those whom Teams does not reach can be reached. */
    record Ways(Installing installing, Mails mails, Directory directory, Absences absences) {}

    /** What people chose. */
    record Chosen(Wishes wishes, Handovers handovers) {}

    NudgePeople(Posted posted, Chosen chosen, Covering known, Nudges.Now now, Ways ways) {
        this.posted = posted;
        this.chosen = chosen;
        this.known = known;
        this.now = now;
        this.ways = ways;
    }

    int countUnreachable() {
        return posted.unreachable(NudgeDigest.KIND).size();
    }

    int countOptedOut() {
        return (int) chosen.wishes().all().stream().filter(Wish::optedOut).count();
    }

    Sheet sheet() {
        return sheet(List.of());
    }

    /** Installs the app for the people of the page that was pressed, and says what came of it. */
    Sheet install(Incoming.Pressed pressed) {
        return sheet(ways.installing().install(pressed, unreached()));
    }

    private Sheet sheet(List<String> results) {
        List<String> settings = new ArrayList<>();
        chosen.wishes().all().forEach(each -> add(each, settings));
        away(settings);
        chosen.handovers().open(now.day()).stream()
                .map(
                        each ->
                                "%s %s: %s"
                                        .formatted(
                                                each.code(),
                                                each.title(),
                                                OwnerNewsSheets.said(each)))
                .forEach(settings::add);
        return ReachSheets.people(
                new ReachSheets.Page(unreached(), settings, ways.installing().isOn(), results));
    }

    private void away(List<String> lines) {
        Set<String> away = ways.absences().seen();
        known.known().stream()
                .filter(each -> away.contains(each.objectId()))
                .forEach(
                        each ->
                                lines.add(
                                        each.name()
                                                + " is away (automatic replies are on), so"
                                                + " reminders wait."));
    }

    /** In the order of their ids, so that a page stays as it is. */
    private List<Unreached> unreached() {
        Map<String, String> names =
                known.known().stream().collect(Collectors.toMap(Person::objectId, Person::name));
        return posted.unreachable(NudgeDigest.KIND).stream()
                .sorted()
                .map(
                        id ->
                                new Unreached(
                                        id,
                                        Objects.requireNonNullElseGet(
                                                names.get(id),
                                                () -> ways.directory().name(id).orElse(id)),
                                        text(id),
                                        ways.mails().reach(id)))
                .toList();
    }

    /** To copy into a mail. */
    private String text(String person) {
        return posted.undelivered(NudgeDigest.KIND, person)
                .filter(NudgeDigest.class::isInstance)
                .map(NudgeDigest.class::cast)
                .map(ForwardText::of)
                .orElse("");
    }

    private void add(Wish wish, List<String> lines) {
        if (wish.optedOut()) {
            lines.add(wish.name() + " opted out of all but escalations.");
        }
        if (NudgeSheets.isPaused(wish, now.day())) {
            lines.add(
                    wish.name()
                            + (wish.pausedTo() == null
                                    ? " paused reminders."
                                    : " paused reminders until "
                                            + DAY.format(wish.pausedTo().plusDays(1))
                                            + "."));
        }
        Wish.Cover cover = wish.cover();
        if (cover != null && !cover.to().isBefore(now.day())) {
            lines.add(
                    "%s covers for %s until %s."
                            .formatted(cover.deputyName(), wish.name(), DAY.format(cover.to())));
        }
    }
}
