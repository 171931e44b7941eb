package io.benchmate.diary.importing;

import io.benchmate.diary.Award;
import io.benchmate.diary.Entry;
import io.benchmate.diary.Event;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Series;
import io.benchmate.diary.Stage;
import io.benchmate.diary.Status;
import io.benchmate.diary.When;
import io.benchmate.diary.Wording;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the form at first when an entry is changed; read again, it says the same. */
public final class FormValues {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ZoneId institution;
    private final Map<String, String> values = new LinkedHashMap<>();

    private FormValues(ZoneId institution) {
        this.institution = institution;
    }

    /**
     * @param institution the zone that a time without one is on
     */
    public static Map<String, String> of(Entry entry, ZoneId institution) {
        FormValues form = new FormValues(institution);
        form.values.put("title", entry.facts().title());
        form.values.put("link", entry.facts().link());
        form.values.put("note", entry.facts().note());
        form.values.put("category", entry.facts().category().key());
        switch (entry) {
            case Event event -> form.event(event);
            case Award award -> form.award(award);
        }
        return form.values;
    }

    private void event(Event event) {
        when(event.when());
        values.put("place", event.place().where());
        values.put("online", event.place().link());
        values.put("audience", event.audience());
        values.put("organiser", event.organiser());
        values.put("booking", event.booking().link());
        values.put("book by", text(event.booking().until()));
        boolean open = !event.when().dated() && event.status() == Status.TO_BE_DATED;
        values.put("status", open ? "" : status(event.status()));
        series(event);
    }

    private void series(Event event) {
        Series series = event.series();
        values.put("repeats", Repeats.NO.key());
        if (!series.repeats() || !event.when().dated()) {
            return;
        }
        LocalDate first = event.when().firstDay(institution);
        if (event.when() instanceof When.Timed timed) {
            first = timed.start().toLocalDate();
        }
        values.put("repeats", Repeats.of(series, first).map(Repeats::key).orElse(EntryForm.KEEP));
        LocalDateTime until = series.until();
        values.put("repeats until", until == null ? "" : DAY.format(until));
        values.put("not on", days(series.except()));
    }

    private static String days(List<LocalDateTime> starts) {
        return starts.stream().map(DAY::format).collect(Collectors.joining(", "));
    }

    private void award(Award award) {
        values.put("opens", text(award, Stage.OPENS));
        values.put("closes", text(award, Stage.CLOSES));
        values.put("internal sift", text(award, Stage.SIFT));
        values.put("references", text(award, Stage.REFERENCES));
        values.put("shortlist", text(award, Stage.SHORTLIST));
        values.put("ceremony", text(award, Stage.CEREMONY));
        values.put("eligible", award.eligible());
        values.put("who may nominate", award.nominators());
        values.put("how often", award.rhythm().words());
        LocalDate last = award.closedLast();
        values.put("closed last", last == null ? "" : DAY.format(last));
        boolean open = award.at(Stage.CLOSES).isEmpty();
        values.put("status", open ? "" : award.confirmed() ? "confirmed" : "to be dated");
        values.put("nominations", number(award.nominations().made()));
        values.put("target", number(award.nominations().target()));
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String status(Status status) {
        return switch (status) {
            case IDEA -> "idea";
            case TO_BE_DATED -> "to be dated";
            case CONFIRMED, MOVED, CANCELLED -> "confirmed";
        };
    }

    private void when(When when) {
        switch (when) {
            case When.AllDay(LocalDate first, LocalDate last) -> {
                values.put("date", DAY.format(first));
                values.put("end date", first.equals(last) ? "" : DAY.format(last));
            }
            case When.Timed(LocalDateTime start, LocalDateTime end, ZoneId zone) -> {
                values.put("date", DAY.format(start));
                boolean one = start.toLocalDate().equals(end.toLocalDate());
                values.put("end date", one ? "" : DAY.format(end));
                String from = Wording.time(start.toLocalTime());
                String until = Wording.time(end.toLocalTime());
                values.put("time", (end.equals(start) ? from : from + " - " + until) + named(zone));
            }
            case When.Undated(String words) -> values.put("date", words);
        }
    }

    private String text(Award award, Stage stage) {
        return text(award.at(stage).orElse(null));
    }

    private String text(@Nullable Moment moment) {
        if (moment == null) {
            return "";
        }
        return DAY.format(moment.day())
                + (moment.time() == null
                        ? ""
                        : ", " + Wording.time(moment.time()) + named(moment.zone()));
    }

    private String named(ZoneId zone) {
        return zone.equals(institution) ? "" : " " + Wording.place(zone);
    }
}
