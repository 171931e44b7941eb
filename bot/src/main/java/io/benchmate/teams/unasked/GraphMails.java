package io.benchmate.teams.unasked;

import io.benchmate.card.DigestCard;
import io.benchmate.graphsync.graph.GraphMail;
import io.benchmate.graphsync.graph.GraphMail.Mailed;
import io.benchmate.outbox.Delivery;
import io.benchmate.outbox.Mails;
import io.benchmate.outbox.Message;
import io.benchmate.people.Directory;

import java.util.Optional;

/** Mails through Graph from one mailbox, as plain text, each sent once. */
final class GraphMails implements Mails {
    private static final String WHY =
            "\n\nThis comes by e-mail since Benchmate does not reach you in Teams. Add the app"
                    + " Benchmate there, and you can answer in two clicks. Nobody reads replies to"
                    + " this mail: please answer to the people who look after the plan.";

    private final GraphMail graph;
    private final Directory directory;

    GraphMails(GraphMail graph, Directory directory) {
        this.graph = graph;
        this.directory = directory;
    }

    @Override
    public boolean reach(String person) {
        return directory.mail(person).isPresent();
    }

    @Override
    public Delivery send(String person, Message message) {
        Optional<String> address = directory.mail(person);
        if (address.isEmpty()) {
            return new Delivery.Undeliverable("the directory has no mail address for the person");
        }
        String text = message.text().replace(DigestCard.IN_CHAT, "") + WHY;
        return switch (graph.send(address.get(), "Action plan: " + message.summary(), text)) {
            case Mailed.Accepted() -> new Delivery.Sent("mail", "");
            case Mailed.NotNow(var after, String reason) -> new Delivery.NotNow(after, reason);
            case Mailed.Refused(String reason) -> new Delivery.Undeliverable(reason);
            case Mailed.Unknown(String reason) -> new Delivery.Unknown(reason);
        };
    }
}
