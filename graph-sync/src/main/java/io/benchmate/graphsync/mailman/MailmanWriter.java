package io.benchmate.graphsync.mailman;

import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Outcome;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Address;
import io.benchmate.graphsync.roster.Person;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Subscribes and unsubscribes without asking the people: the list's owner has decided. */
final class MailmanWriter implements Writer {
    private static final int AT_ONCE = 200;

    private final String list;
    private final MailmanServer server;
    private final Fence fence;
    private @Nullable String stopped;

    MailmanWriter(String list, MailmanServer server, Fence fence) {
        this.list = list;
        this.server = server;
        this.fence = fence;
    }

    /** One: Mailman has no call for many, and each must be recorded before the next. */
    @Override
    public int addsAtOnce() {
        return 1;
    }

    @Override
    public int removesAtOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Outcome> add(List<Person> people) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Person person : people) {
            Optional<Outcome> no = stopped();
            outcomes.add(no.orElseGet(() -> added(person)));
        }
        return outcomes;
    }

    @Override
    public List<Outcome> remove(List<Member> members) {
        Optional<Outcome> no = stopped();
        return no.isPresent()
                ? all(members, no::get)
                : removed(members, members.stream().map(Member::id).toList());
    }

    private Outcome added(Person person) {
        Address address = person.mail().orElseThrow();
        try {
            int status = server.post("/members", subscription(person, address)).status();
            return switch (status) {
                case 201 -> new Outcome.Done();
                case 409 -> new Outcome.AlreadySo();
                case 400 -> new Outcome.Parked("Mailman does not take this address");
                case 401, 403 -> stop("Mailman does not accept the password");
                default ->
                        status >= 500
                                ? new Outcome.Unknown("Mailman answered with status " + status)
                                : new Outcome.Failed("Mailman answered with status " + status);
            };
        } catch (IOException e) {
            return new Outcome.Unknown("Mailman did not answer");
        }
    }

    private Map<String, String> subscription(Person person, Address address) {
        return Map.of(
                "list_id", list.replace('@', '.'),
                "subscriber", address.value(),
                "display_name", person.name(),
                "pre_verified", "true",
                "pre_confirmed", "true",
                "pre_approved", "true",
                "send_welcome_message", "false");
    }

    private List<Outcome> removed(List<Member> members, List<String> addresses) {
        try {
            MailmanServer.Answer answer =
                    server.delete(
                            "/lists/" + MailmanServer.encoded(list) + "/roster/member",
                            "emails",
                            addresses);
            if (answer.status() != 200) {
                return all(
                        members,
                        () ->
                                new Outcome.Failed(
                                        "Mailman answered with status " + answer.status()));
            }
            JsonNode each = answer.json();
            return addresses.stream()
                    .map(
                            one ->
                                    each.path(one).asBoolean(false)
                                            ? new Outcome.Done()
                                            : new Outcome.AlreadySo())
                    .map(Outcome.class::cast)
                    .toList();
        } catch (IOException e) {
            return all(members, () -> new Outcome.Unknown("Mailman did not answer"));
        }
    }

    private Optional<Outcome> stopped() {
        if (stopped == null && !fence.holds()) {
            stopped = "another run has taken over";
        }
        return Optional.ofNullable(stopped).map(Outcome.NotTried::new);
    }

    private Outcome stop(String reason) {
        stopped = reason;
        return new Outcome.Failed(reason);
    }

    private static List<Outcome> all(List<Member> members, Supplier<Outcome> outcome) {
        return members.stream().map(any -> outcome.get()).toList();
    }
}
