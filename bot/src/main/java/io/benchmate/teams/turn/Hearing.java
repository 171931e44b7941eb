package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;

import io.benchmate.people.Person;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Place;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an activity says, freed of Teams' wire format; pure. Empty where it says nothing to us. */
final class Hearing {
    private Hearing() {}

    /**
     * Whether it says where it comes from and where replies go, by ids as Teams makes them;
     * anything else is not answered.
     */
    static boolean complete(Activity activity) {
        ConversationAccount conversation = activity.getConversation();
        ChannelAccount from = activity.getFrom();
        return conversation != null
                && Ids.whole(conversation.getId(), Ids.CONVERSATION)
                && Ids.whole(activity.getServiceUrl(), Ids.ADDRESS)
                && Ids.wholeOrNone(activity.getId(), Ids.CONVERSATION)
                && Ids.wholeOrNone(activity.getReplyToId(), Ids.CONVERSATION)
                && Ids.wholeOrNone(Tenants.of(activity), Ids.PERSON)
                && (from == null
                        || Ids.wholeOrNone(from.getId(), Ids.CONVERSATION)
                                && Ids.wholeOrNone(from.getAadObjectId(), Ids.PERSON)
                                && Ids.wholeOrNone(from.getName(), Ids.NAME));
    }

    static List<Incoming.Shown> shown(Activity activity) {
        return person(activity)
                .map(person -> Shown.of(activity, person, place(activity)))
                .orElseGet(List::of);
    }

    static Optional<Incoming> message(Activity activity) {
        return person(activity).flatMap(person -> message(activity, person, place(activity)));
    }

    private static Optional<Incoming> message(Activity activity, Person person, Place place) {
        Map<String, String> data = Inputs.of(activity.getValue());
        String verb = data.getOrDefault("verb", "");
        if (!verb.isBlank()) {
            return Optional.of(new Incoming.Pressed(person, place, verb, data));
        }
        String text = PastedTable.of(activity).orElseGet(() -> Mentions.strip(activity));
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Incoming.Said(person, place, text, data));
    }

    /** The bot itself was added: in a team or group by name, in a personal chat by any news. */
    static Optional<Incoming> joined(Activity activity) {
        List<ChannelAccount> added = activity.getMembersAdded();
        Place place = place(activity);
        boolean here = place.kind() == Place.Kind.PERSONAL;
        boolean bot =
                added != null
                        && added.stream().anyMatch(each -> here || isRecipient(each, activity));
        return bot ? installed(activity) : Optional.empty();
    }

    static Optional<Incoming> installed(Activity activity) {
        Place place = place(activity);
        Person nobody = new Person(guest(place.conversationId()), "");
        return Optional.of(new Incoming.Joined(person(activity).orElse(nobody), place));
    }

    /**
     * Who acts: the Entra object id that Teams vouches for. An anonymous guest has none; his Teams
     * id stands in, marked so that it can never pass for an object id. Empty for bots.
     */
    static Optional<Person> person(Activity activity) {
        ChannelAccount from = activity.getFrom();
        if (from == null || blank(from.getId()) && blank(from.getAadObjectId())) {
            return Optional.empty();
        }
        String id = from.getId() == null ? "" : from.getId();
        if (id.startsWith("28:") || isRecipient(from, activity)) {
            return Optional.empty();
        }
        String name = from.getName() == null ? "" : from.getName();
        return Optional.of(
                new Person(blank(from.getAadObjectId()) ? guest(id) : from.getAadObjectId(), name));
    }

    /** A Teams id is longer than what is kept as a person's. */
    private static String guest(String id) {
        return "teams:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    static boolean isRecipient(@Nullable ChannelAccount account, Activity activity) {
        return account != null
                && account.getId() != null
                && activity.getRecipient() != null
                && account.getId().equals(activity.getRecipient().getId());
    }

    static Place place(Activity activity) {
        ConversationAccount conversation = activity.getConversation();
        return new Place(
                conversation.getId(),
                kind(conversation),
                Tenants.of(activity),
                activity.getServiceUrl(),
                TeamHearing.team(activity));
    }

    private static Place.Kind kind(ConversationAccount conversation) {
        return switch (conversation.getConversationType()) {
            case "channel" -> Place.Kind.CHANNEL;
            case "groupChat" -> Place.Kind.GROUP;
            case null, default -> conversation.isGroup() ? Place.Kind.GROUP : Place.Kind.PERSONAL;
        };
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
