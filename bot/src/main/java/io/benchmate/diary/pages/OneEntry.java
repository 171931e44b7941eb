package io.benchmate.diary.pages;

import io.benchmate.calendar.Days;
import io.benchmate.diary.Agenda;
import io.benchmate.diary.Award;
import io.benchmate.diary.Category;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Occurrence;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.Wording;
import io.benchmate.diary.offers.Offer;
import io.benchmate.diary.pages.DiaryPage.Group;
import io.benchmate.diary.pages.DiaryPage.Item;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryPage.Sign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One event or award, with all that is known of it. */
public final class OneEntry {
    private static final int AHEAD_DAYS = 400;

    private OneEntry() {}

    /**
     * @param coming how many said that they come
     * @param calendar the address of its calendar file; empty for none
     * @param action the action of a plan that it came from; empty for none
     */
    public record Beside(int coming, Optional<String> calendar, Optional<Offer.Origin> action) {
        public Beside(int coming, Optional<String> calendar) {
            this(coming, calendar, Optional.empty());
        }
    }

    public static DiaryPage of(Kept kept, LocalDate today, ZoneId zone, Beside beside) {
        DiaryPage page =
                switch (kept.entry()) {
                    case Event event -> event(kept, event, today, zone, beside);
                    case Award award -> award(kept, award, today, zone, beside);
                };
        return beside.action().map(action -> from(page, action)).orElse(page);
    }

    /** Cards take six buttons, and an editor gets one more than others. */
    private static DiaryPage from(DiaryPage page, Offer.Origin action) {
        DiaryPage told =
                page.noting(
                        "From the plan, action %s: %s".formatted(action.code(), action.title()));
        return page.buttons().size() > 4
                ? told
                : told.with(
                        new Press(
                                "Action " + action.code(),
                                "",
                                Map.of("say", "action " + action.code(), "plan", action.planId()),
                                "",
                                false));
    }

    /** The next time of an event: today's, or the first one after. */
    static Optional<Occurrence> next(Kept kept, LocalDate today, ZoneId zone) {
        Days ahead = new Days(today, today.plusDays(AHEAD_DAYS));
        return Agenda.of(List.of(kept), ahead, zone).stream()
                .filter(each -> !each.cancelled())
                .findFirst();
    }

    private static DiaryPage event(
            Kept kept, Event event, LocalDate today, ZoneId zone, Beside beside) {
        Optional<Occurrence> next =
                event.series().repeats() ? next(kept, today, zone) : Optional.empty();
        When when = next.map(Occurrence::when).orElse(event.when());
        List<String> lines = new ArrayList<>();
        lines.add((event.series().repeats() ? "Next: " : "") + Wording.when(when, zone));
        if (event.status() == Status.MOVED && event.was() != null) {
            lines.add("Moved; it was " + Wording.when(event.was(), zone));
        }
        lines.addAll(SeriesWords.of(event, today, zone));
        add(lines, "Where: ", event.place().where());
        add(lines, "Online: ", event.place().link());
        add(lines, "For: ", event.audience());
        add(lines, "Organiser: ", event.organiser());
        Moment until = event.booking().until();
        add(lines, "Book by ", until == null ? "" : Wording.moment(until));
        add(lines, "", event.facts().note());
        add(lines, "", coming(beside.coming(), event.status()));
        Sign sign = sign(event.status());
        Item item = new Item(sign, event.facts().title(), lines, "");
        return new DiaryPage(
                        heading(event),
                        lead(event, when, zone),
                        List.of(new Group("", List.of(item))),
                        source(kept, zone),
                        List.of())
                .with(buttons(kept, event, beside));
    }

    private static String heading(Event event) {
        Category category = event.facts().category();
        return category == Category.OTHER ? "In the diary" : category.words();
    }

    private static String coming(int people, Status status) {
        if (people < 1) {
            return "";
        }
        if (status == Status.CANCELLED) {
            return (people == 1 ? "One person" : people + " people") + " had said they would come";
        }
        return people == 1
                ? "One person has said they will come"
                : people + " people have said they will come";
    }

    private static Sign sign(Status status) {
        return switch (status) {
            case CANCELLED -> Sign.CANCELLED;
            case MOVED -> Sign.MOVED;
            case IDEA, TO_BE_DATED -> Sign.NOT_CONFIRMED;
            case CONFIRMED -> Sign.EVENT;
        };
    }

    private static String lead(Event event, When when, ZoneId zone) {
        String title = event.facts().title();
        return switch (event.status()) {
            case CANCELLED -> title + " is cancelled.";
            case IDEA, TO_BE_DATED ->
                    when.dated()
                            ? "%s: %s, not confirmed yet."
                                    .formatted(title, Wording.when(when, zone))
                            : "%s has no date yet.".formatted(title);
            case CONFIRMED, MOVED -> "%s: %s.".formatted(title, Wording.when(when, zone));
        };
    }

    private static Press[] buttons(Kept kept, Event event, Beside beside) {
        List<Press> buttons = new ArrayList<>();
        Map<String, String> id = Map.of("id", kept.id());
        if (event.status() != Status.CANCELLED) {
            buttons.add(Press.of("I’ll come", DiaryVerb.COMING, id));
            buttons.add(Press.of("I can’t come", DiaryVerb.NOT_COMING, id));
            if (event.when().dated()) {
                beside.calendar().ifPresent(link -> buttons.add(Press.to("Add to calendar", link)));
                buttons.add(remind(kept));
            }
            if (event.booking().link().startsWith("https://")) {
                buttons.add(Press.to("Book", event.booking().link()));
            }
        }
        return buttons.toArray(Press[]::new);
    }

    private static Press remind(Kept kept) {
        return Press.of(
                "Remind me a week before", DiaryVerb.REMIND, Map.of("id", kept.id(), "days", "7"));
    }

    private static DiaryPage award(
            Kept kept, Award award, LocalDate today, ZoneId zone, Beside beside) {
        List<Group> groups = new ArrayList<>();
        Item item = new Item(sign(award), award.facts().title(), about(award, today), "");
        groups.add(new Group("", List.of(item)));
        if (!award.stages().isEmpty()) {
            groups.add(
                    new Group(
                            "Its dates",
                            Timeline.of(award, today, moment -> moment.day().isBefore(today))));
        }
        return new DiaryPage(
                        award.facts().category().words(),
                        "%s: %s."
                                .formatted(
                                        award.facts().title(), lower(Items.closing(award, today))),
                        groups,
                        source(kept, zone),
                        List.of())
                .with(awardButtons(kept, award, beside));
    }

    static List<String> about(Award award, LocalDate today) {
        List<String> about = new ArrayList<>();
        about.add(Items.closing(award, today));
        about.addAll(needs(award));
        return about;
    }

    /** What is to be known of it besides its dates. */
    static List<String> needs(Award award) {
        List<String> about = new ArrayList<>();
        add(
                about,
                "Extended; it was to close ",
                award.extendedFrom().map(Wording::moment).orElse(""));
        add(about, "Open to: ", award.eligible());
        add(about, "Who may nominate: ", award.nominators());
        add(
                about,
                "",
                award.rhythm() == Award.Rhythm.ONCE ? "" : "Comes " + award.rhythm().words());
        add(about, "Last time it closed on ", lastTime(award));
        add(about, "", nominations(award));
        add(about, "", award.facts().note());
        return about;
    }

    /** Empty where it stands in the line of its closing date already. */
    private static String lastTime(Award award) {
        LocalDate last = award.closedLast();
        boolean told = award.status() != Status.CANCELLED && award.at(Stage.CLOSES).isEmpty();
        return last == null || told ? "" : Wording.day(last);
    }

    private static Sign sign(Award award) {
        if (award.status() == Status.CANCELLED) {
            return Sign.CANCELLED;
        }
        return award.confirmed() ? Sign.AWARD : Sign.NOT_CONFIRMED;
    }

    static Press[] awardButtons(Kept kept, Award award, Beside beside) {
        List<Press> buttons = new ArrayList<>();
        if (award.status() != Status.CANCELLED && !award.stages().isEmpty()) {
            beside.calendar().ifPresent(link -> buttons.add(Press.to("Add to calendar", link)));
            buttons.add(remind(kept));
        }
        if (award.facts().link().startsWith("https://")) {
            buttons.add(Press.to("More about it", award.facts().link()));
        }
        return buttons.toArray(Press[]::new);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String nominations(Award award) {
        int target = award.nominations().target();
        int made = award.nominations().made();
        if (target == 0) {
            return made == 0 ? "" : "Nominations from here so far: " + made;
        }
        return "Nominations from here: %d of %d%s"
                .formatted(made, target, made >= target ? ", target reached" : "");
    }

    /** What matters most of it now: "closes Friday 30 January 2026, 17:00 London time". */
    public static String brief(Kept kept, LocalDate today, ZoneId zone) {
        return switch (kept.entry()) {
            case Award award -> lower(Items.closing(award, today));
            case Event event when event.status() == Status.CANCELLED -> "cancelled";
            case Event event ->
                    Wording.when(
                            next(kept, today, zone).map(Occurrence::when).orElse(event.when()),
                            zone);
        };
    }

    private static void add(List<String> lines, String label, String value) {
        if (!value.isBlank()) {
            lines.add(label + value);
        }
    }

    private static List<String> source(Kept kept, ZoneId zone) {
        String from = kept.entry().facts().source();
        String day = Wording.day(LocalDate.ofInstant(kept.changedAt(), zone));
        return List.of(
                "From %s · last changed on %s"
                        .formatted(from.equals("teams") ? "this chat" : from, day));
    }
}
