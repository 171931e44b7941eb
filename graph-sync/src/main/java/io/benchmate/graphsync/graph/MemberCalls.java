package io.benchmate.graphsync.graph;

import com.microsoft.graph.models.Group;

import io.benchmate.graphsync.mailinglist.Fence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two calls that change a group's members. Both may be repeated: adding a member twice is
 * refused, removing one twice finds nothing. The lease is asked before every single one.
 *
 * <p>A DELETE goes only through the SDK's {@code ref()}, since {@code DELETE
 * /groups/{id}/members/{id}} without {@code /$ref} can address the user itself.
 */
final class MemberCalls {
    /** "A resource cannot contain more than 20 link changes." */
    static final int AT_ONCE = 20;

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final String group;
    private final GraphTenant tenant;
    private final Fence fence;
    private final WriteBudget budget;
    private final Repeats repeats;
    private final Faults faults;

    MemberCalls(String group, GraphTenant tenant, Fence fence, WriteBudget budget) {
        this.group = safe(group);
        this.tenant = tenant;
        this.fence = fence;
        this.budget = budget;
        this.repeats = tenant.repeats();
        this.faults =
                new Faults(
                        "the app lacks the permission GroupMember.ReadWrite.All", tenant.clock());
    }

    /** All of them or none. */
    void add(List<String> ids) throws Unreadable {
        List<String> links =
                ids.stream().map(id -> tenant.baseUrl() + "/directoryObjects/" + safe(id)).toList();
        write(() -> tenant.graph().groups().byGroupId(group).patch(patch(links)));
    }

    /**
     * Made anew for every attempt: the SDK sends an object's changes once, and then an empty body.
     */
    private static Group patch(List<String> links) {
        Group patch = new Group();
        patch.setAdditionalData(new HashMap<>(Map.of("members@odata.bind", links)));
        return patch;
    }

    void remove(String id) throws Unreadable {
        String member = safe(id);
        write(
                () -> {
                    tenant.graph()
                            .groups()
                            .byGroupId(group)
                            .members()
                            .byDirectoryObjectId(member)
                            .ref()
                            .delete();
                    return null;
                });
    }

    private void write(java.util.function.Supplier<@org.jspecify.annotations.Nullable Group> call)
            throws Unreadable {
        Optional<Group> unused =
                repeats.of(
                        () -> {
                            budget.take();
                            if (!fence.holds()) {
                                throw new LeaseLost();
                            }
                            return faults.calling(call);
                        });
    }

    private static String safe(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an object id");
        }
        return id;
    }

    /** Another run has taken over. */
    static final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
