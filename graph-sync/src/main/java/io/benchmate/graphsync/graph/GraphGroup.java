package io.benchmate.graphsync.graph;

import io.benchmate.graphsync.mailinglist.Fence;
import io.benchmate.graphsync.mailinglist.Keyed;
import io.benchmate.graphsync.mailinglist.MailingList;
import io.benchmate.graphsync.mailinglist.Member;
import io.benchmate.graphsync.mailinglist.Observation;
import io.benchmate.graphsync.mailinglist.Observed;
import io.benchmate.graphsync.mailinglist.Writability;
import io.benchmate.graphsync.mailinglist.Writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Microsoft 365 group. Its direct members that are users are read; devices and nested groups in
 * it are left alone. Writing needs GroupMember.ReadWrite.All, which reaches every group of the
 * tenant: the allow-list is ours, and is asked before anything else.
 */
final class GraphGroup implements MailingList {
    private static final int MOST_WRITES = 2800;

    private final String id;
    private final Set<String> allowed;
    private final GraphTenant reading;
    private final GraphTenant writing;

    GraphGroup(String id, Set<String> allowed, GraphTenant reading, GraphTenant writing) {
        this.id = id.toLowerCase(Locale.ROOT);
        this.allowed =
                allowed.stream()
                        .map(one -> one.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
        this.reading = reading;
        this.writing = writing;
    }

    @Override
    public String target() {
        return "group " + id;
    }

    @Override
    public Keyed keyed() {
        return Keyed.OBJECT_ID;
    }

    @Override
    public Observation read() {
        return Attempt.of(
                () -> {
                    List<Member> members = new ArrayList<>();
                    reading.people(
                            reading.collection()
                                    .directUsersOf(id, "id,displayName,mail,department"),
                            one ->
                                    members.add(
                                            new Member(
                                                    one.key(),
                                                    one.name(),
                                                    one.mail(),
                                                    one.work().department())));
                    return new Observation.Complete(new Observed(target(), keyed(), members));
                },
                Observation.Failed::new);
    }

    @Override
    public Writability writability() {
        if (!allowed.contains(id)) {
            return new Writability.No(
                    "it is not among the groups that may be written to (graph: allowed-targets)");
        }
        writing.prepare();
        return Attempt.of(() -> facts().writability(), Writability.Unclear::new);
    }

    @Override
    public Writer writer(Fence fence) {
        if (!allowed.contains(id)) {
            throw new IllegalStateException("not an allowed target");
        }
        return new GraphWriter(
                new MemberCalls(id, writing, fence, writing.budget(MOST_WRITES)), this::ids);
    }

    private GroupFacts facts() throws Unreadable {
        return reading.repeats()
                .of(
                        () ->
                                reading.faults()
                                        .calling(
                                                () ->
                                                        reading.graph()
                                                                .groups()
                                                                .byGroupId(id)
                                                                .get(
                                                                        request ->
                                                                                Objects
                                                                                                .requireNonNull(
                                                                                                        request.queryParameters)
                                                                                                .select =
                                                                                        GroupFacts
                                                                                                .SELECT))
                                        .map(GroupFacts::of)
                                        .orElseThrow(
                                                () -> new Unreadable("Graph did not describe it")));
    }

    private Set<String> ids() throws Unreadable {
        Set<String> ids = new java.util.HashSet<>();
        reading.ids(reading.collection().directUsersOf(id, "id"), ids::add);
        return ids;
    }
}
