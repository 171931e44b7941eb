package io.benchmate.teams.turn;

import com.microsoft.bot.schema.Activity;

import io.benchmate.people.Person;
import io.benchmate.teams.desk.Incoming;
import io.benchmate.teams.desk.Place;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an invoke says; pure. Empty for those that ask nothing of us. */
final class Invokes {
    static final String CARD_ACTION = "adaptiveCard/action";
    static final String SEARCH = "composeExtension/query";
    static final String FEEDBACK = "message/submitAction";

    /** Teams asks for 25; the source: "Respond to search command", learn.microsoft.com. */
    private static final int PAGE = 25;

    private static final JsonMapper JSON = new JsonMapper();

    private Invokes() {}

    static Optional<Incoming> of(Activity activity) {
        return Hearing.person(activity).flatMap(person -> of(activity, person));
    }

    private static Optional<Incoming> of(Activity activity, Person person) {
        Map<?, ?> value = Inputs.map(activity.getValue());
        Place place = Hearing.place(activity);
        return switch (activity.getName()) {
            case CARD_ACTION -> pressed(person, place, Inputs.map(value.get("action")));
            case SEARCH -> Optional.of(searched(person, place, value));
            case FEEDBACK -> rated(activity, person, place, value);
            case FileCards.CONSENT ->
                    FileCards.consented(activity, person, place).map(each -> each);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Incoming> pressed(Person person, Place place, Map<?, ?> action) {
        String verb = Inputs.text(action.get("verb"));
        Map<String, String> data = Inputs.of(action.get("data"));
        return verb.isBlank()
                ? Optional.empty()
                : Optional.of(new Incoming.Pressed(person, place, verb, data));
    }

    private static Incoming searched(Person person, Place place, Map<?, ?> value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Object each : Inputs.list(value.get("parameters"))) {
            Map<?, ?> parameter = Inputs.map(each);
            parameters.put(Inputs.text(parameter.get("name")), Inputs.text(parameter.get("value")));
        }
        parameters.remove("initialRun");
        Map<?, ?> options = Inputs.map(value.get("queryOptions"));
        return new Incoming.Searched(
                person,
                place,
                String.join(" ", parameters.values()).strip(),
                Math.clamp(Inputs.number(options.get("skip"), 0), 0, 10_000),
                Math.clamp(Inputs.number(options.get("count"), PAGE), 1, PAGE));
    }

    private static Optional<Incoming> rated(
            Activity activity, Person person, Place place, Map<?, ?> value) {
        Map<?, ?> action = Inputs.map(value.get("actionValue"));
        String reaction = Inputs.text(action.get("reaction"));
        String answer = activity.getReplyToId() == null ? "" : activity.getReplyToId();
        boolean known = reaction.equals("like") || reaction.equals("dislike");
        return known && !answer.isBlank()
                ? Optional.of(
                        new Incoming.Rated(
                                person,
                                place,
                                answer,
                                reaction.equals("like"),
                                comment(Inputs.text(action.get("feedback")))))
                : Optional.empty();
    }

    /** Teams wraps the comment into JSON text: {"feedbackText":"..."}. */
    private static String comment(String feedback) {
        try {
            return feedback.isBlank()
                    ? ""
                    : Surrogates.mend(JSON.readTree(feedback).path("feedbackText").asString(""));
        } catch (JacksonException notJson) {
            return "";
        }
    }
}
