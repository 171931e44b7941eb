package io.benchmate.teams.desk;

import io.benchmate.admin.Deed;
import io.benchmate.card.Notice;
import io.benchmate.card.NoticeCard;
import io.benchmate.nudge.review.Offers;
import io.benchmate.nudge.review.PackCsv;
import io.benchmate.nudge.review.PackWord;
import io.benchmate.nudge.review.ReviewPack;
import io.benchmate.people.Person;

import java.util.Optional;

/**
 * Packs as files. Teams lets a bot put a file among a person's own only after he said yes, so it is
 * offered first, and handed over once.
 */
final class ReviewFiles {
    private final Offers offers;
    private final AdminGate gate;

    ReviewFiles(Offers offers, AdminGate gate) {
        this.offers = offers;
        this.gate = gate;
    }

    /**
     * @param kind "docx" or "csv"
     */
    Reply offer(Person person, ReviewPack pack, String kind) {
        boolean csv = kind.equals("csv");
        byte[] content = csv ? PackCsv.of(pack.table()) : PackWord.of(pack);
        String name = pack.fileName() + (csv ? ".csv" : ".docx");
        String id = offers.offer(person.objectId(), new Offers.Offered(name, content));
        return new Reply.Offer(name, description(pack, csv), content.length, id);
    }

    private static String description(ReviewPack pack, boolean csv) {
        String names = pack.isPublic() ? ", without names" : "";
        return csv
                ? "The plan’s table as it stands%s; Benchmate reads it as the same plan"
                        .formatted(names)
                : "The review pack as a Word document" + names;
    }

    /** The file, once; only for whom it was offered to, and only while he is an admin. */
    Reply take(Incoming.Consented consented) {
        Person person = consented.person();
        if (!gate.isOpenTo(person)) {
            gate.note(person, Deed.WAS_REFUSED, "a file");
            return post(Notice.of("Only for admins", ReviewDesk.ONLY_ADMINS));
        }
        Optional<Offers.Offered> offered = offers.take(person.objectId(), consented.offer());
        if (offered.isEmpty()) {
            return post(
                    Notice.of(
                            "That offer is over",
                            "The file was handed over, declined, or offered more than a day ago."
                                    + " Say “review pack” for a new one."));
        }
        if (!consented.accepted()) {
            return new Reply.Replace(
                    NoticeCard.draw(
                            Notice.of(
                                    "Not sent",
                                    "“%s” was not sent.".formatted(offered.get().name()))));
        }
        gate.note(person, Deed.TOOK_REVIEW_FILE, offered.get().name());
        return new Reply.Handover(offered.get().name(), offered.get().content());
    }

    private static Reply post(Notice notice) {
        return new Reply.Post(NoticeCard.draw(notice));
    }
}
