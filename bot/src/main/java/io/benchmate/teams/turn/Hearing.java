package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;

import io.benchmate.people.Person;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Place;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/** What an activity says, freed of Teams' wire format; pure. Empty where it says nothing to us. */
final class Hearing {
    private Hearing() {}

    static Optional<Incoming> message(Activity activity) {
        return person(activity).flatMap(person -> message(activity, person, place(activity)));
    }

    private static Optional<Incoming> message(Activity activity, Person person, Place place) {
        if (activity.getValue() instanceof Map<?, ?> value) {
            Map<String, String> data = Inputs.of(value);
            String verb = data.getOrDefault("verb", "");
            if (!verb.isBlank()) {
                return Optional.of(new Incoming.Pressed(person, place, verb, data));
            }
        }
        String text = Mentions.strip(activity);
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Incoming.Said(person, place, text));
    }

    /**
     * Who acts: the Entra object id that Teams vouches for. An anonymous guest has none; his Teams
     * id stands in, marked so that it can never pass for an object id.
     */
    static Optional<Person> person(Activity activity) {
        ChannelAccount from = activity.getFrom();
        if (from == null || isBot(from, activity)) {
            return Optional.empty();
        }
        String name = from.getName() == null ? "" : from.getName();
        if (!blank(from.getAadObjectId())) {
            return Optional.of(new Person(from.getAadObjectId(), name));
        }
        return blank(from.getId())
                ? Optional.empty()
                : Optional.of(new Person("teams:" + from.getId(), name));
    }

    private static boolean isBot(ChannelAccount from, Activity activity) {
        String id = from.getId();
        return id != null
                && (id.startsWith("28:")
                        || (activity.getRecipient() != null
                                && id.equals(activity.getRecipient().getId())));
    }

    static Place place(Activity activity) {
        ConversationAccount conversation = activity.getConversation();
        return new Place(
                conversation.getId(),
                kind(conversation),
                Tenants.of(activity),
                activity.getServiceUrl());
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
