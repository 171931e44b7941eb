package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;

import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.card.Rendered;
import io.benchmate.people.Person;
import io.benchmate.teams.desk.Desk;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Reply;
import io.benchmate.teams.files.Fetched;
import io.benchmate.teams.files.TenantFiles;

import java.util.Optional;
import java.util.function.Consumer;

/** Fetches a file that a person sent, and takes it to the desk; and puts one where he wants it. */
final class Uploads {
    private final Desk desk;
    private final TenantFiles files;

    Uploads(Desk desk, TenantFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** The refusal of a person who may not send plans, before anything of his is fetched. */
    Optional<Reply> refused(Activity activity) {
        return Hearing.person(activity)
                .flatMap(person -> desk.refusesFile(person, Hearing.place(activity)));
    }

    /**
     * @param meanwhile takes what to say while a long file is read
     */
    Reply take(Activity activity, FileOffers.Offer offer, Consumer<Rendered> meanwhile) {
        return Hearing.person(activity)
                .map(person -> take(activity, person, offer, meanwhile))
                .orElseGet(Reply.Silence::new);
    }

    private Reply take(
            Activity activity,
            Person person,
            FileOffers.Offer offer,
            Consumer<Rendered> meanwhile) {
        return switch (files.fetch(offer.address())) {
            case Fetched.Content(byte[] bytes) -> {
                var file =
                        new Incoming.Uploaded(person, Hearing.place(activity), offer.name(), bytes);
                desk.reading(file).ifPresent(meanwhile);
                yield desk.take(file);
            }
            case Fetched.Refused(String sentence) ->
                    new Reply.Post(NoticeCard.draw(Notice.of("File not read", sentence)));
        };
    }

    /**
     * Puts an offered file where the person's yes said.
     *
     * @return the message of it, or one that says why not
     */
    Activity handOver(Activity consent, Reply.Handover file) {
        return files.put(FileCards.address(consent), file.content())
                .map(
                        sentence ->
                                Speaking.message(
                                        NoticeCard.draw(Notice.of("File not sent", sentence))))
                .orElseGet(() -> FileCards.file(consent, file.name()));
    }
}
