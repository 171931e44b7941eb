package io.benchmate.diary.ics;

import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.Moment;
import io.benchmate.diary.Series;
import io.benchmate.diary.Status;
import io.benchmate.diary.Wording;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Writes an event, and the occurrences of it that were changed. */
record EventText(Kept kept, Event event, IcsText out) {

    void write() {
        open(kept, event.facts().uid(), out);
        Stamps.span(event.when(), !event.series().repeats(), out);
        series(event.series());
        out.text("SUMMARY", event.facts().title());
        beside(event.status());
        for (Series.Changed changed : event.series().changed()) {
            open(kept, event.facts().uid(), out);
            out.line(Stamps.start("RECURRENCE-ID", changed.original(), event.when()));
            Stamps.span(changed.when(), false, out);
            String title = changed.title();
            out.text("SUMMARY", title.isEmpty() ? event.facts().title() : title);
            boolean off = changed.cancelled() || event.status() == Status.CANCELLED;
            out.text("LOCATION", where(changed.place().where(), changed.place().link()));
            out.line("STATUS:" + Stamps.status(off ? Status.CANCELLED : event.status()));
            out.line("END:VEVENT");
        }
    }

    static void open(Kept kept, String uid, IcsText out) {
        out.line("BEGIN:VEVENT")
                .line("UID:" + IcsText.escaped(uid))
                .line("DTSTAMP:" + Stamps.utc(kept.changedAt()))
                .line("CREATED:" + Stamps.utc(kept.createdAt()))
                .line("LAST-MODIFIED:" + Stamps.utc(kept.changedAt()))
                .line("SEQUENCE:" + kept.sequence());
    }

    private void series(Series series) {
        if (!series.rule().isEmpty()) {
            LocalDateTime until = series.until();
            out.line(
                    "RRULE:"
                            + series.rule()
                            + (until == null ? "" : ";UNTIL=" + Stamps.until(until, event.when())));
        }
        series.extra().forEach(each -> out.line(Stamps.start("RDATE", each, event.when())));
        series.except().forEach(each -> out.line(Stamps.start("EXDATE", each, event.when())));
    }

    private void beside(Status status) {
        out.text("LOCATION", where(event.place().where(), event.place().link()));
        out.text("DESCRIPTION", description());
        out.text("CONTACT", event.organiser());
        out.text("CATEGORIES", event.facts().category().words());
        if (!event.facts().link().isEmpty()) {
            out.line("URL:" + event.facts().link());
        }
        out.line("STATUS:" + Stamps.status(status));
        out.line("END:VEVENT");
    }

    private static String where(String where, String link) {
        return where.isEmpty() ? link : where;
    }

    private String description() {
        List<String> lines = new ArrayList<>();
        lines.add(event.facts().note());
        if (!event.audience().isEmpty()) {
            lines.add("For: " + event.audience());
        }
        if (!event.place().where().isEmpty() && !event.place().link().isEmpty()) {
            lines.add("Online: " + event.place().link());
        }
        if (!event.booking().link().isEmpty()) {
            lines.add("Book: " + event.booking().link());
        }
        Moment until = event.booking().until();
        if (until != null) {
            lines.add("Book by: " + Wording.moment(until));
        }
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
