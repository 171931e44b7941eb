package io.benchmate.graphsync.mailman;

import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.mailinglist.Writability;
import io.benchmate.graphsync.mailinglist.Writer;
import io.benchmate.graphsync.roster.Address;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of Mailman 3. Its members are addresses; owners and moderators are left alone. */
public final class MailmanList implements MailingList {
    private static final int PAGE = 100;

    private final String list;
    private final Set<String> allowed;
    private final MailmanServer server;

    /**
     * @param list its address, such as technicians@lists.uni.example
     * @param allowed the only lists that may ever be written to
     */
    public MailmanList(String list, Set<String> allowed, MailmanServer server) {
        this.list = list.toLowerCase(Locale.ROOT);
        this.allowed = Set.copyOf(allowed);
        this.server = server;
    }

    @Override
    public String target() {
        return "mailman " + list;
    }

    @Override
    public Keyed keyed() {
        return Keyed.ADDRESS;
    }

    @Override
    public Observation read() {
        try {
            Map<String, Member> members = new LinkedHashMap<>();
            int total = 0;
            for (int page = 1; page == 1 || (page - 1) * PAGE < total; page++) {
                MailmanServer.Answer answer = server.get(roster(page));
                if (answer.status() != 200) {
                    return new Observation.Failed(
                            "Mailman answered with status " + answer.status());
                }
                JsonNode json = answer.json();
                total = json.path("total_size").asInt(-1);
                collect(json.path("entries"), members);
            }
            return members.size() == total
                    ? new Observation.Complete(
                            new Observed(target(), keyed(), members.values().stream().toList()))
                    : new Observation.Failed(
                            "Mailman announced %d members and gave %d"
                                    .formatted(total, members.size()));
        } catch (IOException e) {
            return new Observation.Failed("Mailman could not be reached or understood");
        }
    }

    @Override
    public Writability writability() {
        if (!allowed.contains(list)) {
            return new Writability.No(
                    "it is not among the lists that may be written to (mailman: allowed-targets)");
        }
        try {
            return switch (server.get(path()).status()) {
                case 200 -> new Writability.Yes();
                case 404 -> new Writability.No("Mailman has no such list");
                case 401 -> new Writability.No("Mailman does not accept the password");
                default -> new Writability.Unclear("Mailman does not describe the list");
            };
        } catch (IOException e) {
            return new Writability.Unclear("Mailman could not be reached");
        }
    }

    @Override
    public Writer writer(Fence fence) {
        if (!allowed.contains(list)) {
            throw new IllegalStateException("not an allowed target");
        }
        return new MailmanWriter(list, server, fence);
    }

    private String roster(int page) {
        return path() + "/roster/member?count=" + PAGE + "&page=" + page + "&fields=email";
    }

    private String path() {
        return "/lists/" + MailmanServer.encoded(list);
    }

    /** Mailman knows a member only as it has him, not by the form in which we compare. */
    private static void collect(JsonNode entries, Map<String, Member> members) throws IOException {
        for (JsonNode entry : entries) {
            String email = entry.path("email").asString("");
            Address address =
                    Address.of(email).orElseThrow(() -> new IOException("a member has no address"));
            Member member =
                    new Member(
                            email.strip().toLowerCase(Locale.ROOT),
                            entry.path("display_name").asString(""),
                            Optional.of(address));
            members.put(member.id(), member);
        }
    }
}
