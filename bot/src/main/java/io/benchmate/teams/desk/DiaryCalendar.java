package io.benchmate.teams.desk;

import io.benchmate.card.DiaryCard;
import io.benchmate.diary.Award;
import io.benchmate.diary.Diary;
import io.benchmate.diary.Event;
import io.benchmate.diary.Kept;
import io.benchmate.diary.feeds.Feeds;
import io.benchmate.diary.pages.DiaryPage;
import io.benchmate.diary.pages.DiaryPage.Press;
import io.benchmate.diary.pages.DiaryVerb;

import java.util.Map;
import java.util.Optional;

/**
 * An entry for somebody's own calendar: as a file in his own chat, where Teams lets a bot hand one
 * over after he said yes, and as a link. The file is made when it is taken, so it says what the
 * diary says then.
 */
final class DiaryCalendar {
    /** Begins the id of an offer; the entry's follows. */
    private static final String OFFER = "diary:";

    private static final int LONGEST_NAME = 60;

    private final Diary diary;
    private final Feeds feeds;

    DiaryCalendar(Diary diary, Feeds feeds) {
        this.diary = diary;
        this.feeds = feeds;
    }

    static boolean isOurs(String offer) {
        return offer.startsWith(OFFER);
    }

    Reply add(Incoming incoming, Kept kept) {
        String title = kept.entry().facts().title();
        if (!dated(kept)) {
            return post(
                    DiaryPage.of(
                            "No date yet",
                            title + " has no date yet, so a calendar could not show it."));
        }
        Optional<String> link = feeds.entryAddress(kept.id());
        boolean alone = incoming.place().kind() == Place.Kind.PERSONAL;
        if (link.isEmpty()) {
            return alone ? offer(kept) : post(alone(title));
        }
        DiaryPage page =
                DiaryPage.of(
                                "Add to your calendar",
                                "Open this and your calendar takes %s.".formatted(title))
                        .with(Press.to("Add to calendar", link.get()));
        return post(
                alone
                        ? page.with(
                                Press.of(
                                        "Send me the file",
                                        DiaryVerb.FILE,
                                        Map.of("id", kept.id())))
                        : page);
    }

    private static boolean dated(Kept kept) {
        return switch (kept.entry()) {
            case Event event -> event.when().dated();
            case Award award -> !award.stages().isEmpty();
        };
    }

    private static DiaryPage alone(String title) {
        return DiaryPage.of(
                "In our own chat",
                "Say “add %s to my calendar” in our own chat, and I send you the file."
                        .formatted(title));
    }

    /** The button of an entry's card. */
    Reply file(Incoming incoming, Kept kept) {
        return incoming.place().kind() == Place.Kind.PERSONAL && dated(kept)
                ? offer(kept)
                : add(incoming, kept);
    }

    private Reply offer(Kept kept) {
        String title = kept.entry().facts().title();
        return new Reply.Offer(
                name(title),
                "%s for your calendar: open it among your files and Outlook takes it"
                        .formatted(title),
                feeds.entry(kept.id()).map(content -> content.length).orElse(0),
                OFFER + kept.id());
    }

    private static String name(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} ]+", " ").replaceAll("\\s+", " ").strip();
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
        return (cut.isEmpty() ? "event" : cut) + ".ics";
    }

    Optional<Reply> consented(Incoming.Consented consented) {
        if (!isOurs(consented.offer())) {
            return Optional.empty();
        }
        String id = consented.offer().substring(OFFER.length());
        Optional<Kept> kept = diary.find(id);
        if (kept.isEmpty()) {
            return Optional.of(post(DiaryWords.gone()));
        }
        String name = name(kept.get().entry().facts().title());
        if (!consented.accepted()) {
            return Optional.of(
                    new Reply.Replace(
                            DiaryCard.draw(
                                    DiaryPage.of(
                                            "Not sent", "“%s” was not sent.".formatted(name)))));
        }
        return feeds.entry(id).map(content -> new Reply.Handover(name, content));
    }

    private static Reply post(DiaryPage page) {
        return new Reply.Post(DiaryCard.draw(page));
    }
}
